using System.Globalization;

namespace LoopSim.Tests.Support;

/// <summary>A drawn diagram made by a seeded die: variables on every scale, levers, delays, stocks, loops of every kind, and scenarios that push and set.</summary>
internal static class RandomDiagrams
{
    /// <summary>A sketch as a file.</summary>
    /// <param name="seed">The same seed gives the same sketch.</param>
    /// <param name="method">How it is integrated.</param>
    /// <param name="isExtreme">True: strengths up to the greatest there is, and pushes up to 95 %.</param>
    public static string Of(int seed, string method = "euler", bool isExtreme = false)
    {
        var random = new Random(seed);
        var count = random.Next(2, 10);
        var kinds = Enumerable.Range(0, count).Select(_ => random.Next(Kinds.Length)).ToList();
        var lines = new List<string>
        {
            "model: Random diagram", $"time: {{ stop: 12, step: 1/8, save: 1/8, method: {method} }}",
            "parameters:", "  lever: { value: 0.2, range: 0..1 }", $"  price: {Number(random, 1, 50)}", "links:",
        };
        lines.AddRange(LinksOf(random, count, isExtreme));
        lines.Add("variables:");
        lines.AddRange(kinds.Select((k, i) => $"  v{i}: {{ {string.Join(", ", SaidOf(random, k))} }}"));
        // What has an equation is moved by links, and moves others.
        lines.Add($"  total: {Number(random, 0.5, 3)} * v0 + {Number(random, 0.5, 3)} * v1 * price");
        lines.Add("scenarios:\n  still: {}");
        for (var s = 0; s < 3; s++)
        {
            var target = random.Next(count);
            var most = Math.Min(isExtreme ? 0.95 : 0.5, Kinds[kinds[target]].MostPush * 0.99);
            var push = $"push: {{ v{target}: {Number(random, -most, most)} }}";
            var set = $"set: {{ lever: {Number(random, 0, 1)}, price: {Number(random, 0.1, 90)} }}";
            lines.Add($"  case {s}: {{ {(random.Next(3) == 0 ? push : random.Next(2) == 0 ? set : $"{push}, {set}")}{(random.Next(2) == 0 ? "" : $", from: {random.Next(1, 5)}, ramp: {random.Next(0, 3)}")} }}");
        }

        return string.Join('\n', lines);
    }

    // What is said of a variable, and by how much of its normal it can be pushed up.
    static readonly (string Said, double MostPush)[] Kinds =
    [
        ("unit: 1", 1),
        ("range: 0..100", 1),
        ("normal: 0.3, range: 0..1", 1),
        ("normal: -2, range: -10..30", 3),
        ("normal: 20", 1),
        ("normal: 5, range: 2..", 0.55),
        ("normal: 5, range: ..8", 0.55),
        ("normal: 4, spread: 2", 1),
        ("normal: -3, spread: 0.5", 1),
    ];

    static IEnumerable<string> SaidOf(Random random, int kind)
    {
        yield return Kinds[kind].Said;
        if (random.Next(4) == 0)
            yield return "stock: true";
        if (random.Next(5) == 0)
            yield return $"adjust: {Number(random, 0.2, 6)}";
    }

    static IEnumerable<string> LinksOf(Random random, int count, bool isExtreme)
    {
        var drawn = new HashSet<(string, int)>();
        // Round through all of them, so that each is drawn, and then at random.
        for (var i = 0; i < count + random.Next(3 * count); i++)
        {
            var from = i < count ? $"v{i}" : random.Next(7) switch { 0 => "lever", 1 => "price", 2 => "total", _ => $"v{random.Next(count)}" };
            var to = i < count ? (i + 1) % count : random.Next(count);
            if (from == $"v{to}" || !drawn.Add((from, to)))
                continue;
            var strength = isExtreme && random.Next(3) == 0 ? Number(random, 3, 10) : new[] { "weak", "medium", "strong", Number(random, 0.1, 3) }[random.Next(4)];
            var delay = random.Next(4) == 0 ? $", delay: {Number(random, 1, 4)}, order: {random.Next(1, 4)}" : "";
            yield return $"  - {{ link: {from} -> {(random.Next(3) == 0 ? "-" : "+")} v{to}, strength: {strength}{delay} }}";
        }
    }

    static string Number(Random random, double low, double high) =>
        Math.Round(low + (random.NextDouble() * (high - low)), 2).ToString(CultureInfo.InvariantCulture);
}
