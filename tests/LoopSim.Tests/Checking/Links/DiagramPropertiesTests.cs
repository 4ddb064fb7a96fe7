using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking.Links;

/// <summary>What every diagram keeps to, whatever is drawn: held against hundreds that a die has drawn.</summary>
public class DiagramPropertiesTests
{
    const int PerBatch = 20;

    static readonly string[] Methods = ["euler", "rk2", "rk4", "rk45"];

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 16)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Where_nothing_is_moved_nothing_moves(int batch) => ForEach(batch, isExtreme: true, (yaml, seed) =>
    {
        var runs = Running.Run(yaml);
        var still = runs.Find(new("still"));
        foreach (var variable in runs.Model.Source.Variables.Where(v => v.IsLinked).Select(v => v.Name))
        {
            var series = still.Series(variable);
            Assert.True(Array.TrueForAll(series, v => v == series[0]), $"seed {seed}: {variable} leaves {series[0]:R}");
        }
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void No_variable_leaves_its_range_and_none_becomes_infinite(int batch) => ForEach(batch, isExtreme: true, (yaml, seed) =>
    {
        var runs = Running.Run(yaml);
        Assert.Empty(runs.Diagnostics);
        foreach (var run in runs.Runs)
        {
            foreach (var variable in runs.Model.Source.Variables.Where(v => v.IsLinked))
            {
                var (low, high) = variable.Range is { } range ? (range.Low, range.High) : (double.NegativeInfinity, double.PositiveInfinity);
                Assert.All(run.Series(variable.Name), v => Assert.True(double.IsFinite(v) && v >= low && v <= high, $"seed {seed}: {variable.Name} is {v:R} in {run.Scenario}"));
            }
        }
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void Every_link_has_its_sign_at_every_time_of_every_run(int batch) => ForEach(batch, isExtreme: false, (yaml, seed) =>
    {
        var runs = EverythingKept(yaml);
        var model = runs.Model;
        foreach (var link in model.Source.Links)
        {
            var equation = EquationOf(model, link.To.Name);
            var acting = link.Delay is null ? link.From.Name : new Name($"{link.From.Name} → {link.To.Name}·delayed");
            foreach (var run in runs.Runs)
            {
                for (var t = 0; t < run.StepTimes.Count; t += 4)
                {
                    double At(double factor) => PointValues.Of(equation, n => run.EveryStep(n)[t] * (n.Equals(acting) ? factor : 1));
                    var rise = (At(1 + 1e-4) - At(1 - 1e-4)) * Math.Sign(run.EveryStep(acting)[t]) * (link.Polarity == LinkPolarity.Negative ? -1 : 1);
                    Assert.True(rise >= 0, $"seed {seed}: {link.Span.Text} at {run.StepTimes[t]} in {run.Scenario}");
                }
            }
        }
    });

    // At its normal no link is saturated: there each one acts.
    [Theory]
    [MemberData(nameof(Batches))]
    public void At_normal_every_link_acts_in_its_strength(int batch) => ForEach(batch, isExtreme: false, (yaml, seed) =>
    {
        var runs = EverythingKept(yaml);
        var (model, still) = (runs.Model, runs.Find(new("still")));
        foreach (var link in model.Source.Links)
        {
            var equation = EquationOf(model, link.To.Name);
            var acting = link.Delay is null ? link.From.Name : new Name($"{link.From.Name} → {link.To.Name}·delayed");
            double At(double step) => PointValues.Of(equation, n => still.EveryStep(n)[0] + (n.Equals(acting) ? step : 0));
            var slope = At(1e-3) - At(-1e-3);
            Assert.True(slope * (link.Polarity == LinkPolarity.Negative ? -1 : 1) > 0, $"seed {seed}: {link.Span.Text}");
        }
    });

    [Theory]
    [MemberData(nameof(Batches))]
    public void The_diagram_of_the_equations_is_the_one_that_was_drawn(int batch) => ForEach(batch, isExtreme: false, (yaml, _) =>
    {
        var model = Checked(yaml);
        var graph = new CausalGraph(model);
        var linked = model.Source.Variables.Where(v => v.IsLinked).Select(v => v.Name).ToHashSet();
        Assert.Equal(
            model.Source.Links.Select(l => $"{l.From.Name} -> {l.To.Name}").Order(StringComparer.Ordinal),
            graph.Edges.Where(e => linked.Contains(graph.Nodes[e.To].Name)).Select(e => $"{graph.Nodes[e.From].Name} -> {graph.Nodes[e.To].Name}").Order(StringComparer.Ordinal));
    });

    static void ForEach(int batch, bool isExtreme, Action<string, int> holds)
    {
        for (var i = 0; i < PerBatch; i++)
        {
            var seed = (batch * PerBatch) + i;
            var method = Methods[seed % Methods.Length];
            // A loop of many such links is a switch, which a step of variable length follows in steps of next to none.
            holds(RandomDiagrams.Of(seed, method, isExtreme && method != "rk45"), seed);
        }
    }

    static CheckedModel Checked(string yaml) => Pipeline.Check(ModelFormats.ReadText("test.yaml", yaml).Model ?? throw new InvalidOperationException(), new()).Model ?? throw new InvalidOperationException(yaml);

    // The runs with every hidden value at every DT.
    static RunSet EverythingKept(string yaml)
    {
        var model = Checked(yaml);
        return Pipeline.Run(model, new(), new(model.Variables.Select(v => v.Name).ToHashSet(), new HashSet<Name>()));
    }

    // What a linked variable is computed from: its equation, or that of the flow by which it moves.
    static Expression EquationOf(CheckedModel model, Name name) => model.Source.Variables.First(v => v.Name.Equals(name)) switch
    {
        Stock stock => model.Source.Variables.OfType<Flow>().First(f => f.Name.Equals(stock.Inflows[0].Flow)).Equation,
        var variable => ((Auxiliary)variable).Equation,
    };
}
