using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Compilation;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Polarity;

/// <summary>Decides signs that equations leave open by moving each source a little at every DT of every scenario.</summary>
internal sealed class SignProbes(CheckedModel model, CausalGraph graph, SymbolicSigns symbols, ValueRanges ranges)
{
    // The part of its value by which a source is moved: first so little that a slope is that of the place, and where that never
    // moves the target so much that the target leaps where it only leaps.
    const double Little = 1e-4;
    const double Much = 0.25;

    const int MostShown = 10;

    /// <summary>The verdicts on links that symbols do not decide.</summary>
    public IReadOnlyList<LinkVerdict> Observe(IReadOnlyList<CausalEdge> edges, IReadOnlyList<Scenario> scenarios, ulong seed, CancellationToken cancel)
    {
        if (edges.Count == 0)
            return [];
        var verdicts = Observe(edges, scenarios, Little, seed, cancel);
        int[] still = [.. Enumerable.Range(0, edges.Count).Where(e => verdicts[e].Sign == LinkSign.Never)];
        if (still.Length > 0)
        {
            var again = Observe([.. still.Select(e => edges[e])], scenarios, Much, seed, cancel);
            for (var i = 0; i < still.Length; i++)
                verdicts[still[i]] = again[i];
        }

        return verdicts;
    }

    LinkVerdict[] Observe(IReadOnlyList<CausalEdge> edges, IReadOnlyList<Scenario> scenarios, double step, ulong seed, CancellationToken cancel)
    {
        var numbers = new Dictionary<int, int>();
        List<ProbedLink> links = [.. edges.Select(e => Probed(e, numbers))];
        List<Influence> influences = [.. numbers.Keys.Select(i => graph.Influences.All[i])];
        var probing = new Probing(influences, [.. influences.Select(i => ranges.Of(graph.Influences.Variables[i.From].Name))], links, step);
        var program = ModelCompiler.Compile(model, scenarios, probed: probing).Program;
        var lanes = Simulator.Run(program, new RunRequest([], [], [], seed, cancel));
        return [.. edges.Select((edge, e) => Verdict(edge, links[e], [.. lanes.Select(l => l.Seen[e])], scenarios))];
    }

    ProbedLink Probed(CausalEdge edge, Dictionary<int, int> numbers)
    {
        var addsUp = edge.Adds;
        var ways = new List<ProbedWay>();
        foreach (var way in edge.Ways)
        {
            var (sign, probes) = (LinkSign.Positive, new List<int>());
            foreach (var influence in way)
            {
                var isEquation = graph.Influences.All[influence].Kind == InfluenceKind.Equation;
                if (symbols.OfInfluence(influence) is { } decided && !(addsUp && isEquation))
                    sign = sign.Then(decided);
                else if (numbers.TryGetValue(influence, out var number))
                    probes.Add(number);
                else
                    probes.Add(numbers[influence] = numbers.Count);
            }

            if (sign != LinkSign.Never)
                ways.Add(new(sign, probes));
        }

        return new(ways, addsUp, Shown(edge));
    }

    // The target, and what goes into the equation that decides: of the author's own variables.
    IReadOnlyList<Name> Shown(CausalEdge edge)
    {
        var target = graph.Nodes[edge.To];
        var first = graph.Influences.Variables[graph.Influences.All[edge.Ways[0][0]].To];
        var inputs = (EquationOf.Now(target) ?? EquationOf.Now(first))?.References() ?? [];
        return [.. inputs.Where(n => graph.NodeOf(n) >= 0).Prepend(graph.Nodes[edge.From].Name).Prepend(target.Name).Distinct().Take(MostShown)];
    }

    static LinkVerdict Verdict(CausalEdge edge, ProbedLink link, SignsSeen[] seen, IReadOnlyList<Scenario> scenarios)
    {
        var (rising, falling) = (First(s => s.Rising), First(s => s.Falling));
        return new(edge, (rising, falling) switch
        {
            (null, null) => LinkSign.Never,
            (_, null) => LinkSign.Positive,
            (null, _) => LinkSign.Negative,
            _ => LinkSign.Changing,
        }, DecidedBy.Runs)
        {
            Rising = rising,
            Falling = falling,
            Scenarios = scenarios.Count,
            Times = seen.Sum(s => s.Times),
        };

        Sighting? First(Func<SignsSeen, SeenAt?> of)
        {
            var found = seen.Select((s, lane) => (At: of(s), Lane: lane)).FirstOrDefault(s => s.At is not null);
            return found.At is { } at ? new(scenarios[found.Lane].Name, at.Time, [.. link.Shown.Zip(at.Values)]) : null;
        }
    }
}
