using LoopSim.Reports.Figures;

namespace LoopSim.Tests.Support;

/// <summary>Figures of every kind with names, numbers and sizes as odd as people make them; the same for the same seed.</summary>
internal static class RandomFigures
{
    static readonly string[] Words =
    [
        "growth", "of", "backlog", "service_leads_from_marketing", "Ä", "policy", "WWWWWWWWWWWWWWWWWWWWWWWW", "−20 %", "€", "in",
    ];

    /// <summary>The kinds, so that a test can go through all of them.</summary>
    public static IReadOnlyDictionary<string, Func<Random, Figure>> Kinds { get; } = new Dictionary<string, Func<Random, Figure>>
    {
        ["panels"] = r => new PanelFigure(Name(r, 25), Name(r, 40), Time(r), Values(r), Names(r, r.Next(1, 4), out var names), [.. Many(r).Select(_ => PanelOf(r, names.Count))],
            [.. Enumerable.Range(0, r.Next(3)).Select(_ => new Observation(Name(r, 6), [3], [Magnitude(r)]))]),
        ["areas"] = r => new AreaFigure(Name(r, 25), Name(r, 40), Time(r), Values(r), Names(r, r.Next(1, 9), out var names), [.. (r.Next(2) == 0 ? [0] : Many(r)).Select(_ => AreaOf(r, names.Count))], r.Next(4) == 0),
        ["bars"] = r => new BarFigure(Name(r, 25), Name(r, 40), Rows(r, out var rows), r.Next(3) == 0 ? null : 0, [.. Enumerable.Range(0, r.Next(1, 7)).Select(_ => new BarBlock(Values(r), Better(r), Numbers(r, rows)))]),
        ["before and after"] = r => new PairFigure(Name(r, 25), Name(r, 40), Name(r, 3), Name(r, 3), Rows(r, out var rows), [.. Enumerable.Range(0, r.Next(1, 7)).Select(_ => new PairBlock(Values(r), Better(r), Numbers(r, rows), Numbers(r, rows)))]),
        ["phase"] = r => new PhaseFigure(Name(r, 25), Name(r, 40), Values(r), Values(r), Time(r), [.. Many(r).Take(12).Select(_ => PhaseOf(r))]),
    };

    static IEnumerable<int> Many(Random random) => Enumerable.Range(0, random.Next(4) == 0 ? random.Next(1, 41) : random.Next(1, 8));

    static List<string> Names(Random random, int count, out List<string> names) => names = [.. Enumerable.Range(0, count).Select(_ => Name(random, 8))];

    static List<string> Rows(Random random, out int count)
    {
        List<string> rows = [.. Many(random).Select(_ => Name(random, 12))];
        count = rows.Count;
        return rows;
    }

    static Axis Time(Random random) => new(Name(random, 6), AxisNumbers.Plain, random.Next(2) == 0 ? AxisSteps.Months : AxisSteps.Decimal);

    static Axis Values(Random random) => new(random.Next(5) == 0 ? "" : Name(random, 12), random.Next(3) == 0 ? AxisNumbers.Percent : AxisNumbers.Plain);

    static bool? Better(Random random) => random.Next(3) switch { 0 => null, 1 => true, _ => false };

    static double Magnitude(Random random) => Math.Pow(10, random.Next(-12, 18));

    static Panel PanelOf(Random random, int curves)
    {
        double[] x = [.. Enumerable.Range(0, 25).Select(i => (double)i)];
        return new Panel(Name(random, 8), [.. Enumerable.Range(0, curves).Select(_ => new Curve("", x, Numbers(random, 25)))], [.. Enumerable.Range(0, random.Next(3)).Select(_ => (double)random.Next(60))]);
    }

    static AreaPanel AreaOf(Random random, int layers) =>
        new(Name(random, 8), [.. Enumerable.Range(0, 13).Select(i => (double)i)], [.. Enumerable.Range(0, layers).Select(_ => Numbers(random, 13))]);

    // Round and round, inwards or outwards, with a fixed point now and then.
    static PhaseCurve PhaseOf(Random random)
    {
        var (turns, grow, size) = (random.Next(0, 60) / 1000.0, random.NextDouble() / 50, random.Next(6) == 0 ? 0 : random.NextDouble());
        double[] times = [.. Enumerable.Range(0, 300).Select(i => (double)i / 4)];
        double Radius(double t) => size * Math.Exp(-grow * t);
        return new(new(Name(random, 6), [.. times.Select(t => 3 + Radius(t) * Math.Cos(turns * t * 6))], [.. times.Select(t => 5 + Radius(t) * Math.Sin(turns * t * 6))]), times);
    }

    static double[] Numbers(Random random, int count)
    {
        var (magnitude, sign) = (Magnitude(random), random.Next(3));
        double One() => random.Next(60) switch { 0 => double.NaN, 1 => double.PositiveInfinity, 2 => 0, _ => magnitude * (sign == 0 ? random.NextDouble() - 0.5 : sign == 1 ? random.NextDouble() : -random.NextDouble()) };
        return [.. Enumerable.Range(0, count).Select(_ => One())];
    }

    static string Name(Random random, int mostWords) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, mostWords)).Select(_ => Words[random.Next(Words.Length)]));
}
