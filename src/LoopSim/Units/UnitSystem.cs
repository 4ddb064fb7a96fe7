namespace LoopSim.Units;

/// <summary>A unit that a model declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Other words for it.</param>
/// <param name="In">The unit expression it is a multiple of, or null for a base unit.</param>
/// <param name="Factor">How much of that one of it is: a day is 0.0329 month.</param>
public sealed record UnitDefinition(string Name, IReadOnlyList<string> Aliases, string? In, double Factor);

/// <summary>A unit as read from a text.</summary>
/// <param name="Unit">The unit in base units.</param>
/// <param name="Factor">What a number in the written unit is multiplied with to be in base units.</param>
/// <param name="Length">How many characters were read; 0 where there is no unit.</param>
public readonly record struct UnitReading(Unit Unit, double Factor, int Length);

/// <summary>The units of a model: those it declares, with aliases and conversions, and any others that it uses.</summary>
public sealed class UnitSystem
{
    /// <summary>Nothing declared.</summary>
    public static UnitSystem Empty { get; } = new([]);

    /// <summary>Takes the declarations of a model; the last one of a name counts.</summary>
    public UnitSystem(IEnumerable<UnitDefinition> definitions) => Definitions = [.. definitions];

    /// <summary>What the model declares, in the order of the file.</summary>
    public IReadOnlyList<UnitDefinition> Definitions { get; }
}
