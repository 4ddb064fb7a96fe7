using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Equations;

/// <summary>All that an equation's words can mean, known before the first equation is read.</summary>
/// <param name="Names">Variables, parameters, stocks, flows, data series and the reserved words.</param>
/// <param name="Functions">Built-in functions and lookups: what a parenthesis may follow.</param>
/// <param name="Scenarios">What may follow an @.</param>
/// <param name="Units">What may follow a number.</param>
internal sealed record Vocabulary(NameTable Names, NameTable Functions, NameTable Scenarios, UnitSystem Units)
{
    /// <summary>The named loops, of which outcomes, checks and charts may ask; null where loops cannot be looked at.</summary>
    public NameTable? Loops { get; init; }

    /// <summary>The words that no variable may bear.</summary>
    public static IReadOnlyList<Name> Reserved { get; } = [new("time"), new("dt"), new("pi")];
}
