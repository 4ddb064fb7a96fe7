namespace LoopSim.Units;

/// <summary>Reads a unit such as <c>lead/person/month</c>, <c>1/month</c>, <c>$/lead</c>, <c>%</c>.</summary>
internal static class UnitParser
{
    /// <summary>Reads the longest unit that begins at an offset, with no spaces around its operators; length 0 where none does.</summary>
    /// <remarks><c>a/b*c</c> reads from left to right. Words of the language (<c>mod</c>, <c>then</c> …) are units only where
    /// the model declares them so.</remarks>
    public static UnitReading ReadAt(string text, int start, UnitSystem units)
    {
        if (start < 0 || start >= text.Length)
            return new(Unit.One, 1, 0);
        var scanner = new UnitScanner(text, start, units, spacious: false);
        return scanner.ReadProduct() is { } read
            ? new(read.Unit, read.Factor, scanner.Position - start)
            : new(Unit.One, 1, 0);
    }

    /// <summary>Reads a text that is a unit from end to end (spaces around operators, parentheses and <c>1</c> are welcome
    /// here); null where it is none.</summary>
    public static UnitReading? ReadAll(string text, UnitSystem units)
    {
        var scanner = new UnitScanner(text, 0, units, spacious: true);
        return scanner.ReadProduct() is { } read && scanner.IsAtEnd ? new(read.Unit, read.Factor, text.Length) : null;
    }
}
