using System.Globalization;

namespace LoopSim.Tests.Support;

/// <summary>Small well-formed models made by a seeded die: smooth everywhere, and with every loop bounded, so that solutions exist and can be compared.</summary>
internal static class RandomModels
{
    /// <summary>A model of a few stocks, flows between them, auxiliaries, a smooth and a lookup.</summary>
    public static string Of(int seed)
    {
        var random = new Random(seed);
        var stocks = random.Next(1, 5);
        var auxiliaries = random.Next(1, 6);
        var lines = new List<string> { "model: Random", "time: { stop: 4, step: 1/4, save: 1 }", "parameters:" };
        lines.AddRange(Enumerable.Range(0, 3).Select(i => $"  p{i}: {Number(random, 0.2, 1.5)}"));
        lines.Add("stocks:");
        for (var s = 0; s < stocks; s++)
            lines.Add($"  s{s}: {{ initial: {Number(random, 0.5, 3)}, inflows: [in{s}], outflows: [out{s}] }}");
        lines.Add("flows:");
        for (var s = 0; s < stocks; s++)
        {
            lines.Add($"  in{s}: {{ equation: \"{Bounded(random, stocks, auxiliaries, 3)}\" }}");
            lines.Add($"  out{s}: {{ equation: \"p{random.Next(3)} * s{s} / (1 + {Bounded(random, stocks, auxiliaries, 2)} ^ 2)\" }}");
        }

        lines.Add("variables:");
        for (var a = 0; a < auxiliaries; a++)
            lines.Add($"  a{a}: {{ equation: \"{Bounded(random, stocks, a, 3)}\" }}");
        return string.Join('\n', lines);
    }

    // Every branch keeps what it is given within bounds or grows at most linearly, and has bounded slopes.
    static string Bounded(Random random, int stocks, int auxiliaries, int depth)
    {
        string Part() => Bounded(random, stocks, auxiliaries, depth - 1);
        return depth == 0 ? Leaf(random, stocks, auxiliaries) : random.Next(9) switch
        {
            0 => $"({Part()} + {Part()})",
            1 => $"({Part()} - {Part()})",
            2 => $"(p{random.Next(3)} * {Part()})",
            3 => $"sin({Part()})",
            4 => $"tanh({Part()})",
            5 => $"({Part()} / (2 + cos({Part()})))",
            6 => $"exp(-({Part()}) ^ 2)",
            7 => $"smooth({Part()}, {Number(random, 0.5, 3)})",
            _ => Leaf(random, stocks, auxiliaries),
        };
    }

    static string Leaf(Random random, int stocks, int auxiliaries) => random.Next(5) switch
    {
        0 => Number(random, -2, 2),
        1 => $"p{random.Next(3)}",
        2 when auxiliaries > 0 => $"a{random.Next(auxiliaries)}",
        3 => "time / 4",
        _ => $"s{random.Next(stocks)}",
    };

    static string Number(Random random, double low, double high) =>
        Math.Round(low + (random.NextDouble() * (high - low)), 2).ToString(CultureInfo.InvariantCulture);
}
