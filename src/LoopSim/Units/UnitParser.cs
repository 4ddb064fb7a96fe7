namespace LoopSim.Units;

/// <summary>Reads a unit such as <c>lead/person/month</c>, <c>1/month</c>, <c>$/lead</c>, <c>%</c>.</summary>
public static class UnitParser
{
    /// <summary>Reads the longest unit that begins at an offset, with no spaces around its operators; length 0 where none does.</summary>
    public static UnitReading ReadAt(string text, int start, UnitSystem units) => default;

    /// <summary>Reads a text that is a unit from end to end (spaces around operators are welcome here); null where it is none.</summary>
    public static UnitReading? ReadAll(string text, UnitSystem units) => null;
}
