using System.Reflection;
using System.Runtime.CompilerServices;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Architecture;

/// <summary>What a C# program can see of the packages is a list that somebody chose: PublicSurface.txt, beside this file.</summary>
public class PublicSurfaceTests
{
    static readonly string[] Packages = ["LoopSim", "LoopSim.Formats", "LoopSim.Numerics", "LoopSim.Reports"];

    static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void The_public_members_of_the_packages_are_those_of_the_list() => Golden.Matches(
        Path.Combine(Repository.Root, "tests", "LoopSim.Tests", "Architecture", "PublicSurface.txt"),
        string.Concat(Packages.SelectMany(p => Assembly.Load(p).GetExportedTypes()).OrderBy(t => t.FullName, StringComparer.Ordinal).SelectMany(LinesOf).Select(l => l + "\n")));

    static IEnumerable<string> LinesOf(Type type) =>
        [$"{type.FullName} ({KindOf(type)}, {type.Assembly.GetName().Name})", .. MembersOf(type).Order(StringComparer.Ordinal).Select(m => "    " + m)];

    static string KindOf(Type type) => type.IsEnum ? "enum" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static" : "class";

    static IEnumerable<string> MembersOf(Type type) =>
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where member is PropertyInfo || member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        let text = TextOf(member)
        where text.Length > 0
        select text;

    static string TextOf(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: true } => "",
        FieldInfo field => field.DeclaringType is { IsEnum: true } ? field.Name : $"{NameOf(field.FieldType)} {field.Name}",
        PropertyInfo { GetMethod: { } get } property => $"{Static(get)}{NameOf(property.PropertyType)}{Mark(Nullability.Create(property).ReadState)} {property.Name}{Parameters(property.GetIndexParameters(), '[', ']')} {{ get;{(property.SetMethod is { IsPublic: true } ? " init;" : "")} }}",
        ConstructorInfo constructor => $"new{Parameters(constructor.GetParameters(), '(', ')')}",
        MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => "",
        MethodInfo method => $"{Static(method)}{NameOf(method.ReturnType)}{Mark(Nullability.Create(method.ReturnParameter).ReadState)} {method.Name}{Parameters(method.GetParameters(), '(', ')')}",
        _ => "",
    };

    static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    static string Mark(NullabilityState state) => state == NullabilityState.Nullable ? "?" : "";

    static string Parameters(ParameterInfo[] parameters, char open, char close) => parameters.Length == 0 && open == '[' ? "" :
        $"{open}{string.Join(", ", parameters.Select(p => $"{NameOf(p.ParameterType)}{(p.ParameterType.IsValueType ? "" : Mark(Nullability.Create(p).ReadState))} {p.Name}{(p.IsOptional ? " = …" : "")}"))}{close}";

    static string NameOf(Type type) => Nullable.GetUnderlyingType(type) is { } value ? NameOf(value)
        : type.IsArray && type.GetElementType() is { } element ? NameOf(element) + "[]"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;
}
