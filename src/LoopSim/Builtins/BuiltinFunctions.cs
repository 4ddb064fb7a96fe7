using LoopSim.Naming;

namespace LoopSim.Builtins;

/// <summary>The one list of the families of built-in functions.</summary>
internal static class BuiltinFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        .. MathFunctions.All, .. TestInputFunctions.All, .. DelayFunctions.All, .. AccumulationFunctions.All,
        .. RandomFunctions.All, .. MeasureFunctions.All,
    ];

    static readonly Dictionary<Name, Builtin> ByName = All
        .SelectMany(b => b.Aliases.Select(a => new Name(a)).Prepend(b.Name).Select(n => (Name: n, Builtin: b)))
        .ToDictionary(p => p.Name, p => p.Builtin);

    /// <summary>Every name under which a function is known.</summary>
    public static IReadOnlyCollection<Name> Names => ByName.Keys;

    /// <summary>The function of a name, or null.</summary>
    public static Builtin? Find(Name name) => ByName.GetValueOrDefault(name);
}
