using LoopSim.Builtins;

namespace LoopSim.Checking.Dimensions;

/// <summary>Reads the units in a built-in's signature: <c>a</c>, <c>1</c>, <c>time</c>, <c>a/time</c>, <c>a^0.5</c>, <c>any</c>.</summary>
/// <param name="time">The model's time unit.</param>
/// <param name="fresh">Makes a new unknown.</param>
internal sealed class UnitPattern(UnitForm time, Func<UnitForm> fresh)
{
    readonly Dictionary<string, UnitForm> letters = [];

    /// <summary>What an argument must be in, or null where it may be in anything. A letter's first argument decides it.</summary>
    public UnitForm? Expect(string pattern, UnitForm argument)
    {
        if (pattern == "any")
            return null;
        var (known, open) = Read(pattern);
        if (open is not { } letter)
            return known;
        letters[letter.Name] = (argument / known).ToPower(1 / letter.Power);
        return null;
    }

    /// <summary>The unit of the result; a letter that no argument gave is unknown.</summary>
    public UnitForm Result(string pattern)
    {
        if (pattern == "any")
            return fresh();
        var (known, open) = Read(pattern);
        if (open is not { } letter)
            return known;
        letters[letter.Name] = fresh();
        return Result(pattern);
    }

    // The product of all that is known, and the first letter that is not yet.
    (UnitForm Known, (string Name, double Power)? Open) Read(string pattern)
    {
        var known = UnitForm.One;
        (string, double)? open = null;
        foreach (var (word, power) in SignatureUnits.Factors(pattern))
        {
            if (word == "1")
                continue;
            if (word == "time")
                known *= time.ToPower(power);
            else if (letters.TryGetValue(word, out var form))
                known *= form.ToPower(power);
            else
                open = (word, power);
        }

        return (known, open);
    }
}
