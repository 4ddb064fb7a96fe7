using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Naming;
using LoopSim.Numerics.Intervals;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Causality;

public class EquationSlopesTests
{
    // Each variable is a parameter with this range.
    const string Parameters = """
        model: One equation
        time: { stop: 4, step: 1/4 }
        parameters:
          any: { value: 0.5, range: -2..3 }
          share: { value: 0.5, range: 0..1 }
          amount: { value: 2, range: 0..40 }
          size: { value: 2, range: 0.5..4 }
          debt: { value: -2, range: -3..-1 }
          free: { value: 1, range: -1e9..1e9 }
        lookups:
          rising: { points: [[0, 0], [1, 2], [2, 2], [3, 5]] }
          hump: { points: [[0, 0], [1, 2], [4, 1]], outside: extrapolate }
          stairs: { points: [[0, 4], [1, 3], [2, 1]], between: step }
        variables:
          z:
        """;

    // Sign of z by each variable named, ? where symbols do not decide.
    public static TheoryData<string, string> Signs => new()
    {
        { "any + 2 * share", "any + share +" },
        { "share - any / size", "any - share + size ?" },
        { "amount / size", "amount + size -" },
        { "amount / debt", "amount - debt -" },
        { "amount / any", "amount ? any ?" },
        { "amount * share * size", "amount + share + size +" },
        { "amount * debt", "amount - debt +" },
        { "amount * (1 - share)", "amount + share -" },
        { "share + (1 - share) * (1 / (1 + amount))", "share + amount -" },
        { "max(any, 0) * amount", "any + amount +" },
        { "min(any, amount) - max(size, share)", "any + amount + size - share -" },
        { "max(amount, debt)", "amount + debt 0" },
        { "clip(any, 0, size)", "any + size +" },
        { "(amount / size) ^ 3", "amount + size -" },
        { "any ^ 3", "any +" },
        { "any ^ 2", "any ?" },
        { "debt ^ 2", "debt -" },
        { "size ^ -2", "size -" },
        { "2 ^ any", "any +" },
        { "0.5 ^ any", "any -" },
        { "share ^ amount", "share + amount -" },
        { "amount ^ 2 / (1 + amount ^ 2)", "amount +" },
        { "size * amount / (amount + size)", "amount ? size +" },
        { "amount / (amount + size)", "amount + size -" },
        { "amount / max(amount + size, 0.001)", "amount + size -" },
        { "amount / max(size, amount)", "amount ? size -" },
        { "share * (size - amount) / size", "share ? size + amount -" },
        { "(any - share) / (if any > share then size else 2)", "any + share - size -" },
        { "(any - share) / (if share < any then size else amount + 1)", "any + share - amount +" },
        { "if any > 0 then amount else -1", "any + amount +" },
        { "if any > 0 then share else 1", "any - share +" },
        { "if any > 0 then 3 * share else 1", "any ? share +" },
        { "if amount then 3 else 2", "amount +" },
        { "if any then 3 else 2", "any ?" },
        { "if debt > 0 then any else share", "debt 0 any 0 share +" },
        { "if any > 1 and share > 0.5 then 1 else 0", "any + share +" },
        { "if not (amount > 3) then 1 else 0", "amount -" },
        { "any = 1", "any ?" },
        { "any mod 2", "any ?" },
        { "exp(-any / size)", "any - size ?" },
        { "1 - exp(-amount / 3)", "amount +" },
        { "ln(amount) - log10(size) + sqrt(share)", "amount + size - share +" },
        { "log(size, 10)", "size +" },
        { "log(size, 0.5)", "size -" },
        { "abs(any) - abs(debt) + abs(amount)", "any ? debt + amount +" },
        { "sin(any) + tanh(share) + arctan(debt)", "any ? share + debt +" },
        { "floor(any) + round(share) + sign(debt)", "any + share + debt +" },
        { "safe divide(amount, size)", "amount + size -" },
        { "safe divide(share, amount)", "share + amount ?" },
        { "blend(any, amount, share)", "any + amount + share ?" },
        { "rising(any) - hump(share)", "any + share -" },
        { "hump(any)", "any ?" },
        { "hump(1 + amount)", "amount -" },
        { "stairs(any)", "any -" },
        { "share - share", "share 0" },
        { "0.3 * any - 0.1 * any - 0.2 * any", "any ?" },
        { "free * free", "free ?" },
        { "share * free", "free + share ?" },
    };

    [Theory]
    [MemberData(nameof(Signs))]
    public void Symbols_decide_what_they_can(string equation, string signs)
    {
        var (tree, ranges, _) = Read(equation);
        var slopes = EquationSlopes.Of(tree, ranges.Parts());
        var words = signs.Split(' ');
        Assert.Equal(words.Chunk(2).Select(w => string.Join(' ', w)), words.Chunk(2).Select(w => $"{w[0]} {LinkSigns.Of(slopes.GetValueOrDefault(new(w[0])))?.Text() ?? "?"}"));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    // What is proved holds: values within bounds, every chord within slopes, at thousands of places.
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_is_proved_that_is_not_so(int seed)
    {
        var random = new Random(seed);
        var (tree, ranges, model) = Read(RandomEquations.Of(random));
        var parts = ranges.Parts();
        var slopes = EquationSlopes.Of(tree, parts);
        var names = tree.References().Distinct().ToList();
        for (var trial = 0; trial < 600; trial++)
        {
            var values = names.ToDictionary(n => n, n => Place(ranges.Of(n), random));
            var value = new Tree(values, model.Lookups).Of(tree);
            AssertWithin(value, parts.Of(tree), Math.Abs(value), tree);
            foreach (var name in names)
            {
                var before = values[name];
                values[name] = Place(ranges.Of(name), random);
                var (other, by) = (new Tree(values, model.Lookups).Of(tree), values[name] - before);
                values[name] = before;
                // Change by change: over a very short way a slope would be all rounding.
                if (double.IsFinite(other - value) && by != 0)
                    AssertWithin(other - value, slopes.GetValueOrDefault(name) * Interval.Of(by), Math.Max(Math.Abs(value), Math.Abs(other)), tree);
            }
        }
    }

    static void AssertWithin(double value, Interval bounds, double size, Expression tree)
    {
        var slack = 1e-9 * Math.Max(1, size);
        Assert.True(!double.IsFinite(value) || (value >= bounds.Low - slack && value <= bounds.High + slack), $"{tree.Span.Text}: {value} is not within {bounds.Low} and {bounds.High}.");
    }

    // The ends too, and whole numbers, where leaps are.
    static double Place(Interval range, Random random)
    {
        var (low, high) = (Math.Max(range.Low, -50), Math.Min(range.High, 50));
        return random.Next(5) switch
        {
            0 => low,
            1 => high,
            2 => Math.Clamp(Math.Round(low + (random.NextDouble() * (high - low))), low, high),
            _ => low + (random.NextDouble() * (high - low)),
        };
    }

    static (Expression Tree, ValueRanges Ranges, CheckedModel Model) Read(string equation)
    {
        var model = Running.Run($"{Parameters} {{ equation: '{equation}' }}\n").Model;
        var z = model.Variables.First(v => v.Name.Equals(new Name("z")));
        return (EquationOf.Now(z) ?? throw new InvalidOperationException(), new ValueRanges(model), model);
    }
}
