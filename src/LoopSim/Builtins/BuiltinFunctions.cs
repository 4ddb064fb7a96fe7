using LoopSim.Naming;

namespace LoopSim.Builtins;

/// <summary>A family of built-in functions.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Functions">The functions.</param>
internal sealed record BuiltinFamily(string Title, IReadOnlyList<Builtin> Functions);

/// <summary>The one list of the families of built-in functions.</summary>
internal static class BuiltinFunctions
{
    public static IReadOnlyList<BuiltinFamily> Families { get; } =
    [
        new("Mathematics", MathFunctions.All),
        new("Test inputs", TestInputFunctions.All),
        new("Delays and smooths", DelayFunctions.All),
        new("Accumulating and remembering", AccumulationFunctions.All),
        new("Random numbers, drawn once a step", RandomFunctions.All),
        new("Measures over a whole run, in outcomes and checks only", MeasureFunctions.All),
        new("Feedback loops with a name, in outcomes, checks and charts only", LoopFunctions.All),
        new("What links that carry their own equation are computed with; rarely written by hand", LinkFunctions.All),
        new("What policies, pulses and comparisons with the time are computed with; rarely written by hand", SwitchFunctions.All),
    ];

    public static IReadOnlyList<Builtin> All { get; } = [.. Families.SelectMany(f => f.Functions)];

    static readonly Dictionary<Name, Builtin> ByName = Named(All);

    /// <summary>Every name under which a function is known.</summary>
    public static IReadOnlyCollection<Name> Names => ByName.Keys;

    /// <summary>The function of a name, or null.</summary>
    public static Builtin? Find(Name name) => ByName.GetValueOrDefault(name);

    static Dictionary<Name, Builtin> Named(IReadOnlyList<Builtin> functions)
    {
        var named = new Dictionary<Name, Builtin>();
        foreach (var function in functions)
        {
            named.Add(function.Name, function);
            foreach (var alias in function.Aliases)
                named.Add(new(alias), function);
        }

        return named;
    }
}
