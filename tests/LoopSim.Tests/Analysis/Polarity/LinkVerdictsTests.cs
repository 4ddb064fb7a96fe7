using LoopSim.Analysis.Polarity;
using LoopSim.Causality;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis.Polarity;

public class LinkVerdictsTests
{
    // Sections of a model, a link, and its verdict.
    public static TheoryData<string, string, string> Cases => new()
    {
        { "variables: { x: 1 + sin(time), z: 2 * x }", "x -> z", "+ Proof" },
        { "stocks: { x: { initial: 1, inflows: [f], outflows: [g] } }\nflows: { f: 1, g: x }", "g -> x", "- Proof" },
        { "variables: { x: time, z: 'smooth(x, 2)' }", "x -> z", "+ Proof" },
        { "variables: { x: time, z: '-delay3(x, 2)' }", "x -> z", "- Proof" },
        { "variables: { x: time, z: 'delay fixed(x, 1)' }", "x -> z", "+ Proof" },
        { "variables: { x: time, z: previous(x) - 3 }", "x -> z", "+ Proof" },
        { "variables: { x: time, z: integral(-x) }", "x -> z", "- Proof" },
        { "variables: { x: time, c: sin(time), z: 'sample if true(c > 0, x, 0)' }", "x -> z", "+ Proof" },
        // What smooths fast sees more of what falls, and less of what rises.
        { "parameters: { T: 2 }\nvariables: { x: sin(time), z: 'smooth(x, T)' }", "T -> z", "± Runs" },
        { "parameters: { T: 2 }\nvariables: { x: time, z: 'smooth(x, T)' }", "T -> z", "- Runs" },
        // A trend goes with what is now and against what was.
        { "variables: { x: 10 + time, z: 'trend(x, 2)' }", "x -> z", "± Proof" },
        // Symbols see no sign: the run decides, at every DT.
        { "variables: { x: 1 + time / 4, z: x / (1 + x ^ 3) - x / 8 }", "x -> z", "- Runs" },
        { "variables: { x: time - 2, z: x ^ 2 }", "x -> z", "± Runs" },
        { "variables: { x: time + 1, z: x ^ 3 - x ^ 2 }", "x -> z", "+ Runs" },
        { "variables: { x: 0 * time, y: 2 + sin(time), z: x * (y ^ 2 - y + 1) }", "x -> z", "+ Runs" },
        // A source that never moves, at the end of its range: it is not moved beyond.
        { "parameters: { x: { value: 0, range: 0..1 } }\nvariables: { z: 'sqrt(x) - x ^ 2 / 9 * x' }", "x -> z", "+ Runs" },
        // A leap that no little move meets.
        { "variables: { x: 80 + 30 * (sin(time) - sin(time)), y: sin(time), z: 'if x > 95 then y - 1 else y' }", "x -> z", "- Runs" },
        { "variables: { x: 2 + sin(time), y: cos(time), z: 'if x > 100 then y else abs(y)' }", "x -> z", "0 Proof" },
        { "variables: { x: 0.5, y: 3, z: 0 * x + y }", "x -> z", "0 Proof" },
        { "variables: { x: 1 + sin(time), y: cos(time), z: x * (y - y) }", "x -> z", "0 Runs" },
        // An equilibrium: what only rounding moves does not act.
        { "parameters: { T: 3 }\nvariables: { a: 0.1 + 0.2 + 0 * time, b: 0.3 + 0 * time, gap: a - b, z: gap / T }", "T -> z", "0 Runs" },
        { "parameters: { T: 3 }\nvariables: { a: 0.1 + 0.2 + 0 * time, b: 0.3 + 0 * time, z: (a - b) / T }", "T -> z", "0 Runs" },
        { "variables: { a: 0.1 + 0.2 + 0 * time, b: 0.3 + 0 * time, x: 2 + sin(time), z: (a - b) * x }", "x -> z", "0 Runs" },
        // Where it is no number on one side, the other side tells.
        { "variables: { x: time, y: sin(time) + 3, z: 'sqrt(x) * ln(y ^ 2 - y)' }", "x -> z", "+ Runs" },
        // One scenario in which it turns is enough, also a hidden one.
        { "parameters: { p: 1 }\nscenarios: { usual: {}, odd: { set: { p: -1 }, hidden: true } }\nvariables: { x: 1 + time, z: p * x }", "x -> z", "± Runs" },
        { "parameters: { p: 1, q: 2 }\nscenarios: { usual: {}, odd: { set: { p: -1, q: -2 }, hidden: true } }\nvariables: { x: 1 + time, z: p * q * x }", "x -> z", "+ Runs" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_link_has_its_sign_and_what_decided_it(string sections, string link, string verdict)
    {
        var verdicts = VerdictsOf(sections);
        Assert.Equal(verdict, Find(verdicts, link) is var found ? $"{found.Sign.Text()} {found.By}" : "");
    }

    [Fact]
    public void A_change_of_sign_says_when_in_which_scenario_and_with_which_values()
    {
        var found = Find(VerdictsOf("scenarios: { a: {} }\nvariables: { y: 7 + 0 * time, x: time - 1.9, z: x ^ 2 + y }"), "x -> z");
        Assert.Equal(("a", 0.0), (found.Falling?.Scenario.Text, found.Falling?.Time));
        Assert.Equal(("a", 2.0), (found.Rising?.Scenario.Text, found.Rising?.Time));
        Assert.Equal(["z", "x", "y"], found.Rising?.Values.Select(v => v.Variable.Text));
        Assert.Equal([0.01 + 7, 0.1, 7], (found.Rising?.Values ?? []).Select(v => Math.Round(v.Value, 9)));
        Assert.Equal((1, 17), (found.Scenarios, found.Times));
    }

    [Theory]
    [InlineData("euler")]
    [InlineData("rk4")]
    [InlineData("rk45")]
    public void Every_method_shows_the_same_signs(string method) =>
        Assert.Equal("± Runs", Find(VerdictsOf("stocks: { s: { initial: 0.1, inflows: [f] } }\nflows: { f: s * (2 - s) }", method), "s -> f") is var v ? $"{v.Sign.Text()} {v.By}" : "");

    [Fact]
    public void Only_the_scenarios_asked_for_are_looked_at()
    {
        var model = Running.Run("model: m\ntime: { stop: 4 }\nparameters: { p: 1 }\nscenarios: { usual: {}, odd: { set: { p: -1 } } }\nvariables: { x: 1 + time, z: p * x }").Model;
        var graph = new CausalGraph(model);
        Assert.Equal([LinkSign.Positive, LinkSign.Negative, LinkSign.Changing], new[] { new[] { "usual" }, ["odd"], [] }
            .Select(names => Find(Pipeline.SignLinks(model, new() { Scenarios = [.. names.Select(n => new LoopSim.Naming.Name(n))] }, TestContext.Current.CancellationToken), "x -> z").Sign));
    }

    [Fact]
    public void The_lead_loop_is_nearly_all_proved()
    {
        var verdicts = Pipeline.SignLinks(Flagships.Run("closing-the-loop").Model, new(), TestContext.Current.CancellationToken);
        Assert.InRange(verdicts.OfEdges.Count(v => v.By == DecidedBy.Runs), 0, 12);
        Assert.InRange(verdicts.OfEdges.Count(v => v.By == DecidedBy.Proof), 255, int.MaxValue);
    }

    static LinkVerdicts VerdictsOf(string sections, string method = "euler") =>
        Pipeline.SignLinks(Running.Run($"model: m\ntime: {{ stop: 4, step: 1/4, method: {method} }}\n{sections}\n").Model, new(), TestContext.Current.CancellationToken);

    static LinkVerdict Find(LinkVerdicts verdicts, string link)
    {
        var ends = link.Split(" -> ").Select(n => verdicts.Graph.NodeOf(new(n))).ToList();
        return verdicts.OfEdges[verdicts.Graph.EdgeOf(ends[0], ends[1])];
    }
}
