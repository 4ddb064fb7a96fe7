using System.Globalization;
using LoopSim.Causality;
using LoopSim.Numerics.Intervals;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Causality;

public class ValueRangesTests
{
    // A model, a variable, and what its bounds must be.
    public static TheoryData<string, string, double, double> Cases => new()
    {
        { "variables: { x: time / 2 }", "x", 0, 2 },
        { "parameters: { p: { value: 2, range: 1..3 } }\nvariables: { x: 10 - p }", "x", 7, 9 },
        { "parameters: { p: 2 }\nscenarios: { other: { set: { p: 5 } }, late: { set: { p: 7 }, from: 2, hidden: true } }\nvariables: { x: 2 * p }", "x", 4, 14 },
        { "lookups: { l: { points: [[0, 3], [1, 1], [2, 4]] } }\nvariables: { x: l(time), y: l(3) }", "x", 1, 4 },
        { "variables: { x: { equation: sin(time) * 1e3, range: 0..1 } }", "x", 0, 1 },
        { "stocks: { x: { initial: 5, outflows: [f], non-negative: true } }\nflows: { f: 3 }", "x", 0, 5 },
        { "stocks: { x: { initial: 5, outflows: [f] } }\nflows: { f: x / 2 }", "x", 0, 5 },
        { "stocks: { x: { initial: 5, outflows: [f] } }\nflows: { f: x * 5 }", "x", double.NegativeInfinity, double.PositiveInfinity },
        { "stocks: { x: { initial: 5, inflows: [f] } }\nflows: { f: (goal - x) / 3 }\nvariables: { goal: 8 + sin(time) }", "x", 5, 9 },
        { "stocks: { x: { initial: 0.5, inflows: [f] } }\nflows: { f: x * (1 - x) }", "x", 0.5, 1 },
        { "stocks: { x: { initial: 5, inflows: [f] } }\nflows: { f: 0.3 * x * (100 - x) / 100 }", "x", 5, 100 },
        { "stocks: { x: { initial: 5, inflows: [f], outflows: [g] } }\nflows: { f: 10, g: rate * x }\nvariables: { rate: 1 / (2 + cos(time)) }", "x", 5, double.PositiveInfinity },
        { "stocks: { x: { initial: 5, inflows: [f] } }\nflows: { f: 0.3 * heard * room }\nvariables: { room: (100 - x) / 100, heard: 'smooth(x, 2)' }", "x", 5, 100 },
        { "stocks: { a: { initial: 9, outflows: [f] }, x: { initial: 0, inflows: [f], outflows: [g] } }\nflows: { f: a / 2, g: x / 3 }", "x", 0, double.PositiveInfinity },
        { "variables: { x: 'smooth3(4 + sin(time), 2)' }", "x", 3, 5 },
        { "variables: { x: 'delay fixed(4 + sin(time), 2, 4)' }", "x", 3, 5 },
        { "variables: { x: 'previous(4 + sin(time), 2)' }", "x", 2, 5 },
        { "variables: { x: 'uniform(2, 3)', y: 2 }", "x", 2, 3 },
        { "stocks: { x: { initial: 5, inflows: [f], range: 0..50 } }\nflows: { f: 1 }", "x", 0, 50 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bounds_follow_from_equations_and_ranges(string sections, string variable, double low, double high)
    {
        var model = Running.Run($"model: m\ntime: {{ stop: 4, step: 1/4 }}\n{sections}\n").Model;
        var bounds = new ValueRanges(model).Of(new LoopSim.Naming.Name(variable));
        Assert.Equal(low, bounds.Low, 1e-9);
        Assert.Equal(high, bounds.High, 1e-9);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 150)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_run_leaves_them(int seed) => AssertKept(Basins(new Random(seed)), atLeast: 0);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_run_of_any_model_leaves_them(int seed) => AssertKept(RandomModels.Of(seed), atLeast: 0);

    [Fact]
    public void The_lead_loop_stays_within_its_bounds_in_every_scenario() =>
        AssertKept(File.ReadAllText(Flagships.PathOf("closing-the-loop")), atLeast: 5);

    // Under Euler's method, of which the bounds are exact.
    static void AssertKept(string yaml, int atLeast)
    {
        var runs = Running.Run(yaml, new() { Method = "euler", Save = 0.25 });
        var ranges = new ValueRanges(runs.Model);
        var known = 0;
        foreach (var variable in runs.Model.Visible)
        {
            var bounds = ranges.Of(variable.Name);
            known += bounds != Interval.Whole && variable is LoopSim.Models.Stock ? 1 : 0;
            foreach (var value in runs.Runs.SelectMany(r => r.Series(variable.Name)).Where(double.IsFinite))
            {
                Assert.True(
                    value >= bounds.Low - (1e-9 * Math.Max(1, Math.Abs(value))) && value <= bounds.High + (1e-9 * Math.Max(1, Math.Abs(value))),
                    FormattableString.Invariant($"{variable.Name} = {value} is not within {bounds.Low} and {bounds.High}"));
            }
        }

        Assert.True(known >= atLeast);
    }

    // Stocks that fill and drain one another, with rates up to where a step leaps over.
    static string Basins(Random random)
    {
        var count = random.Next(2, 6);
        var lines = new List<string> { "model: Basins", "time: { stop: 20, step: 1/4, save: 1/4 }", "stocks:" };
        var flows = new List<string> { "flows:" };
        for (var s = 0; s < count; s++)
        {
            lines.Add($"  s{s}: {{ initial: {Number(random, 0, 3)}, inflows: [in{s}], outflows: [out{s}] }}");
            flows.Add($"  in{s}: {{ equation: '{Inflow(random, s, count)}' }}");
            flows.Add($"  out{s}: {{ equation: 's{s} * {Number(random, 0.1, 4.4)} * rate{s}' }}");
        }

        lines.AddRange(flows);
        lines.Add("variables:");
        for (var s = 0; s < count; s++)
            lines.Add($"  rate{s}: {{ equation: '{Rate(random, count)}' }}");
        return string.Join('\n', lines);
    }

    static string Inflow(Random random, int own, int count)
    {
        var other = $"s{random.Next(count)}";
        return random.Next(6) switch
        {
            0 => $"abs({other}) / 2",
            1 => $"({other} - s{own}) / {Number(random, 0.3, 3)}",
            2 => $"({Number(random, 0, 3)} - s{own}) / (if {other} > 1 then 1 else 2)",
            3 => $"s{own} * ({Number(random, 2, 6)} - s{own}) / 5",
            4 => $"smooth(max({other}, 0), 2) / 3",
            _ => $"1 + sin(time) * {Number(random, 0, 1.1)}",
        };
    }

    static string Rate(Random random, int count)
    {
        var other = $"s{random.Next(count)}";
        return random.Next(4) switch
        {
            0 => "1",
            1 => $"abs({other}) / (1 + abs({other}))",
            2 => $"exp(-{other} ^ 2)",
            _ => $"clip({other}, 0, 1)",
        };
    }

    static string Number(Random random, double low, double high) => Math.Round(low + (random.NextDouble() * (high - low)), 2).ToString(CultureInfo.InvariantCulture);
}
