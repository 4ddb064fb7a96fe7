using System.Globalization;
using System.Text;
using LoopSim.Checking.Dimensions;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Units;

namespace LoopSim.Tests.Checking.Dimensions;

/// <summary>Properties of inference on random models, whose units are true by construction.</summary>
public class UnitInferenceTests
{
    static readonly string[] Bases = ["lead", "person", "EUR", "month"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Well_united_equations_have_no_fault_and_get_their_true_units(int seed)
    {
        for (var i = 0; i < 60; i++)
        {
            var (lines, truth) = RandomModel(new Random((seed * 1000) + i), declared: 0.4);
            var (faults, units) = SketchedModel.Check(string.Join('\n', lines));
            Assert.True(faults.Count == 0, faults.FirstOrDefault()?.Message + "\n" + string.Join('\n', lines));
            foreach (var (name, unit) in units)
                Assert.True(!truth.TryGetValue(name.Text, out var real) || real.Equals(unit), $"{name} is {unit}, truly {real}\n{string.Join('\n', lines)}");
        }
    }

    [Fact]
    public void Where_all_leaves_are_declared_every_unit_is_inferred()
    {
        for (var i = 0; i < 60; i++)
        {
            var (lines, truth) = RandomModel(new Random(i), declared: 0);
            var units = SketchedModel.Check(string.Join('\n', lines)).Units;
            Assert.Equal(truth.Keys.Order(), units.Keys.Select(k => k.Text).Where(truth.ContainsKey).Order());
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_variables_changes_nothing(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++)
        {
            var (lines, _) = RandomModel(random, declared: 0.3);
            // A few equations that are wrong: faults must not depend on the order either.
            for (var wrong = 0; wrong < i % 4; wrong++)
                lines.Add($"aux wrong{wrong} = v{random.Next(5)} + leaf{random.Next(3)} * v{random.Next(5, 10)}");
            var first = Result(lines);
            var shuffled = lines.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(first, Result(shuffled));
        }
    }

    [Fact]
    public void A_planted_fault_is_the_only_one_found()
    {
        for (var i = 0; i < 100; i++)
        {
            var random = new Random(i);
            var (lines, truth) = RandomModel(random, declared: 1);
            var victim = $"v{random.Next(10)}";
            lines.Add($"aux planted = 2 * ({victim} + 1 gremlin*month^2)");
            var fault = Assert.Single(SketchedModel.Check(string.Join('\n', lines)).Faults);
            Assert.Equal("LS401", fault.Code);
            Assert.StartsWith("In 'planted'", fault.Message);
            Assert.Contains($"is in {truth[victim]}, but", fault.Message);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_model_of_twenty_thousand_variables_needs_no_deep_stack(bool isRing)
    {
        const int Count = 20_000;
        var file = new SourceFile("big.yaml", "");
        var at = new SourceSpan(file, 0, 0);
        Reference To(int i) => new(new($"v{i.ToString(CultureInfo.InvariantCulture)}"), at);
        // A chain of products from one declared leaf; or a ring in which nothing is determined.
        var variables = Enumerable.Range(0, Count).Select(i => (Variable)new Auxiliary(To(i).Name, at, i == 0 && !isRing
            ? new NumberLiteral(1, Unit.Base("lead"), at)
            : new BinaryOperation(isRing ? BinaryOperator.Add : BinaryOperator.Multiply, To((i + Count - 1) % Count), isRing ? To((i + Count - 2) % Count) : new NumberLiteral(2, null, at), at))).ToList();
        variables.Add(new Constant(new("anchor"), at, new NumberLiteral(1, null, at)) { Unit = Unit.Base("person") });
        var units = UnitChecker.Check(new Model(file, "big") { Variables = variables }, []);
        Assert.Equal(isRing ? 1 : Count + 1, units.Count);
    }

    static string Result(IEnumerable<string> lines)
    {
        var (faults, units) = SketchedModel.Check(string.Join('\n', lines));
        var text = new StringBuilder();
        foreach (var message in faults.Select(f => f.Code + " " + f.Message + " " + f.At.Text).Order(StringComparer.Ordinal))
            text.AppendLine(message);
        foreach (var (name, unit) in units.OrderBy(u => u.Key.Key, StringComparer.Ordinal))
            text.AppendLine($"{name}: {unit}");
        return text.ToString();
    }

    // Leaves have units; every further variable is a product, a quotient, a power, a sum or a choice that fits.
    static (List<string> Lines, Dictionary<string, Unit> Truth) RandomModel(Random random, double declared)
    {
        var truth = new Dictionary<string, Unit>();
        var lines = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var unit = Unit.Base(Bases[i]) * Unit.Base("month").ToPower(random.Next(-1, 2));
            truth[$"leaf{i}"] = unit;
            lines.Add($"constant leaf{i} [{unit}] = {random.Next(1, 9)}");
        }

        for (var i = 0; i < 12; i++)
        {
            var names = truth.Keys.ToArray();
            var (a, b) = (names[random.Next(names.Length)], names[random.Next(names.Length)]);
            var (equation, unit) = random.Next(7) switch
            {
                0 => ($"{a} * {b}", truth[a] * truth[b]),
                1 => ($"{a} / {b}", truth[a] / truth[b]),
                2 => ($"sqrt({a} * {a} + {a} ^ 2)", truth[a]),
                3 => ($"{a} + {b} * ({a} / {b})", truth[a]),
                4 => ($"if {a} > 0 then {b} else 0", truth[b]),
                5 => ($"min({a}, 2 * {a}) - smooth({a}, 3 month)", truth[a]),
                _ => ($"integral({a}) / dt", truth[a]),
            };
            var name = $"v{i}";
            truth[name] = unit;
            lines.Add(random.NextDouble() < declared ? $"aux {name} [{unit}] = {equation}" : $"aux {name} = {equation}");
        }

        return (lines, truth);
    }
}
