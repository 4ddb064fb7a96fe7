using LoopSim.Builtins;
using LoopSim.Causality;
using LoopSim.Numerics.Intervals;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Builtins;

/// <summary>What the tables of functions say of signs, slopes and bounds is held against the functions themselves, at thousands of places.</summary>
public class FunctionSignsTests
{
    const double Tolerance = 1e-9;

    // Where the arguments of a function make sense, if not anywhere from −3 to 12; rising means each is above the one before.
    static readonly Dictionary<string, (double Low, double High, bool Rising)> Domains = new()
    {
        ["arcsin"] = (-1, 1, false),
        ["arccos"] = (-1, 1, false),
        ["beta"] = (0.3, 8, false),
        ["binomial"] = (0, 1, false),
        ["exponential"] = (0, 9, false),
        ["gamma"] = (0.3, 8, false),
        ["log"] = (0.05, 6, false),
        ["link effect"] = (0, 8, false),
        ["linked value"] = (-3, 3, false),
        ["lognormal"] = (0.3, 8, false),
        ["poisson"] = (0, 30, false),
        ["power"] = (-2, 4, false),
        ["triangular"] = (-3, 12, true),
        ["uniform"] = (-3, 12, true),
        ["weibull"] = (0.3, 8, false),
    };

    public static TheoryData<string> Functions =>
        [.. BuiltinFunctions.All.Where(f => f.Does is Elementwise or Drawn).Select(f => f.Name.Text)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Each_argument_has_a_sign(string name)
    {
        var function = Find(name);
        Assert.Equal(function.Parameters.Count, function.Signs.Length);
        Assert.All(function.Signs, s => Assert.Contains(s, "+-0~?"));
        // What a sign leaves to the place, slopes tell.
        Assert.True(!function.Signs.Contains('~') || function.Slopes is not null);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Changes_go_as_signs_slopes_and_bounds_say(string name)
    {
        var function = Find(name);
        var random = new Random(name.Length);
        for (var trial = 0; trial < 1500; trial++)
        {
            var (places, ranges) = Place(function, random);
            var bounds = FunctionBounds.Of(function, ranges);
            var slopes = FunctionBounds.Slopes(function, ranges);
            var uniform = 0.02 + (0.96 * random.NextDouble());
            var value = Tree.Call(function, places, uniform);
            if (double.IsNaN(value))
                continue;
            AssertWithin(value, bounds, name);
            for (var i = 0; i < places.Length; i++)
            {
                var moved = places.ToArray();
                moved[i] = ranges[i].Low + (random.NextDouble() * (ranges[i].High - ranges[i].Low));
                var other = Tree.Call(function, moved, uniform);
                if (double.IsNaN(other) || !double.IsFinite(other - value) || moved[i] == places[i])
                    continue;
                var slope = (other - value) / (moved[i] - places[i]);
                AssertWithin(slope, FunctionBounds.OfSign(FunctionBounds.SignOf(function, i)), $"{name}, sign {i}");
                AssertWithin(slope, slopes[i], $"{name}, slope {i} from {string.Join(", ", places)} to {moved[i]} in {string.Join(' ', ranges)}");
            }
        }
    }

    // A question mark is said of what goes both ways, not of what nobody thought about.
    [Theory]
    [MemberData(nameof(Functions))]
    public void A_question_mark_goes_both_ways(string name)
    {
        var function = Find(name);
        var random = new Random(7);
        var (rises, falls) = (new HashSet<int>(), new HashSet<int>());
        for (var trial = 0; trial < 20_000; trial++)
        {
            var (places, ranges) = Place(function, random);
            var i = random.Next(places.Length);
            var uniform = random.NextDouble();
            var moved = places.ToArray();
            moved[i] = ranges[i].High;
            var change = Tree.Call(function, moved, uniform) - Tree.Call(function, places, uniform);
            if (change > 0)
                rises.Add(i);
            if (change < 0)
                falls.Add(i);
        }

        var unclear = Enumerable.Range(0, function.Signs.Length).Where(i => function.Signs[i] == '?').ToList();
        Assert.Subset(rises.Intersect(falls).ToHashSet(), unclear.ToHashSet());
    }

    static Builtin Find(string name) => BuiltinFunctions.Find(new(name)) ?? throw new InvalidOperationException(name);

    // Random ranges of the arguments, and a place within them.
    static (double[] Places, Interval[] Ranges) Place(Builtin function, Random random)
    {
        var (low, high, rising) = Domains.GetValueOrDefault(function.Name.Key, (-3, 12, false));
        var count = function.MostArguments == int.MaxValue ? 3 : random.Next(function.LeastArguments, function.Parameters.Count + 1);
        var ends = Enumerable.Range(0, 2 * count).Select(_ => Round(low + (random.NextDouble() * (high - low)))).ToArray();
        if (rising)
            Array.Sort(ends);
        // The ends of a scale are ends: all others lie between them.
        if (function.Name.Key.StartsWith("link", StringComparison.Ordinal) && count > 2)
            (ends[4], ends[5]) = (-3, random.Next(2) == 0 ? -3 : -3.5);
        if (function.Name.Key.StartsWith("link", StringComparison.Ordinal) && count > 3)
            (ends[6], ends[7]) = (8, random.Next(2) == 0 ? 8 : 9);
        var ranges = Enumerable.Range(0, count).Select(i => new Interval(Math.Min(ends[2 * i], ends[(2 * i) + 1]), Math.Max(ends[2 * i], ends[(2 * i) + 1]))).ToArray();
        return ([.. ranges.Select(r => random.Next(4) switch { 0 => r.Low, 1 => r.High, _ => r.Low + (random.NextDouble() * (r.High - r.Low)) })], ranges);

        // Whole numbers, and 0 and 1 among them, are where functions turn.
        double Round(double x) => random.Next(3) == 0 ? Math.Round(x) + 0.0 : x;
    }

    static void AssertWithin(double value, Interval bounds, string what) => Assert.True(
        value >= bounds.Low - Slack(bounds.Low) && value <= bounds.High + Slack(bounds.High), $"{what}: {value} is not within {bounds.Low} and {bounds.High}.");

    static double Slack(double bound) => double.IsInfinity(bound) ? 0 : Tolerance * Math.Max(1, Math.Abs(bound));
}
