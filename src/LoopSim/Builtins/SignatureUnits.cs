using System.Globalization;

namespace LoopSim.Builtins;

/// <summary>The units in a signature, such as <c>a</c>, <c>1</c>, <c>time</c>, <c>a/time</c>, <c>a^0.5</c>: taken apart, and put into words.</summary>
internal static class SignatureUnits
{
    const string Time = "time";
    const string Loop = "loop";
    const string TimeUnit = "the time unit";

    /// <summary>The factors of a pattern, each with its power.</summary>
    public static IEnumerable<(string Word, double Power)> Factors(string pattern)
    {
        var start = 0;
        for (var i = 0; i <= pattern.Length; i++)
        {
            if (i < pattern.Length && pattern[i] is not ('*' or '/'))
                continue;
            var sign = start > 0 && pattern[start - 1] == '/' ? -1.0 : 1.0;
            var parts = pattern[start..i].Split('^', StringSplitOptions.TrimEntries);
            yield return (parts[0], sign * (parts.Length > 1 ? double.Parse(parts[1], CultureInfo.InvariantCulture) : 1));
            start = i + 1;
        }
    }

    /// <summary>Which unit each argument has, and last of all the result, in words that name the arguments.</summary>
    public static IReadOnlyList<string> Words(Builtin function)
    {
        // What a letter stands for: the argument that it came with first, less what stood beside it there.
        var letters = new Dictionary<string, List<(string Word, double Power)>>();
        return [.. function.Parameters.Select(p => (p.Unit, p.Name)).Append((Unit: function.ResultUnit, Name: "")).Select(one => Told(one.Unit, one.Name, letters))];
    }

    static string Told(string pattern, string name, Dictionary<string, List<(string Word, double Power)>> letters)
    {
        if (pattern == Loop)
            return "the name of a loop";
        var factors = Factors(pattern).Where(f => f.Word != "1").ToList();
        if (pattern == Time)
            return "a time";
        if (factors.Count == 0)
            return "a plain number (unit 1)";
        if (factors.Find(f => IsLetter(f.Word) && !letters.ContainsKey(f.Word)) is not { Word: { } open } letter)
            return Product([.. factors.SelectMany(f => letters.GetValueOrDefault(f.Word)?.Select(l => (l.Word, l.Power * f.Power)) ?? [(TimeUnit, f.Power)])]);
        var beside = factors.Where(f => f.Word != open).Select(f => (TimeUnit, Power: f.Power / letter.Power)).ToList();
        letters[open] = [($"the unit of {name}", 1 / letter.Power), .. beside.Select(b => (b.TimeUnit, -b.Power))];
        return Product([("any unit", letter.Power), .. beside]);
    }

    static bool IsLetter(string word) => word != Time;

    static string Product(IReadOnlyList<(string Word, double Power)> factors)
    {
        var powers = factors.GroupBy(f => f.Word).Select(g => (Word: g.Key, Power: g.Sum(f => f.Power))).Where(f => f.Power != 0).ToList();
        var above = string.Join(" × ", powers.Where(f => f.Power > 0).Select(f => Factor(f.Word, f.Power)));
        var below = string.Join(" / ", powers.Where(f => f.Power < 0).Select(f => Factor(f.Word, -f.Power)));
        return below.Length == 0 ? above : $"{(above.Length == 0 ? "1" : above)} / {below}";
    }

    static string Factor(string word, double power) => power switch
    {
        1 => word,
        0.5 => $"the square root of {word}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{word} ^ {power:G4}"),
    };
}
