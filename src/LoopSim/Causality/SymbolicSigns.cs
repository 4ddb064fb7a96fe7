using LoopSim.Checking;
using LoopSim.Naming;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>The signs that the equations themselves prove, over the declared ranges and for all scenarios, without any run.</summary>
/// <param name="graph">The diagram.</param>
/// <param name="ranges">The bounds of all variables.</param>
internal sealed class SymbolicSigns(CausalGraph graph, ValueRanges ranges)
{
    readonly Dictionary<int, IReadOnlyDictionary<Name, Interval>> slopesOf = [];

    /// <summary>The sign of an influence, by its number; null where it is not decided.</summary>
    public LinkSign? OfInfluence(int influence) => LinkSigns.Of(SlopesOf(graph.Influences.All[influence]));

    /// <summary>The sign of a way, as numbers of influences; null where it is not decided.</summary>
    public LinkSign? OfWay(IReadOnlyList<int> way)
    {
        LinkSign? sign = LinkSign.Positive;
        foreach (var influence in way)
        {
            var own = OfInfluence(influence);
            // What never acts ends a way, whatever else is on it.
            if (own == LinkSign.Never)
                return own;
            sign = own is { } decided ? sign?.Then(decided) : null;
        }

        return sign;
    }

    /// <summary>The sign of a link; null where a way is not decided.</summary>
    public LinkSign? OfEdge(CausalEdge edge)
    {
        if (edge.Adds)
            return LinkSigns.Of(edge.Ways.Select(w => w.Select(i => SlopesOf(graph.Influences.All[i])).Aggregate((a, b) => a * b)).Aggregate((a, b) => a + b));
        var sign = LinkSign.Never;
        foreach (var way in edge.Ways)
        {
            if (OfWay(way) is not { } own)
                return null;
            sign = sign.Beside(own);
        }

        return sign;
    }

    Interval SlopesOf(Influence influence) => influence.Kind switch
    {
        InfluenceKind.Inflow => Interval.Of(1),
        InfluenceKind.Outflow => Interval.Of(-1),
        InfluenceKind.Memory => Interval.Unit,
        // It says when a value is taken, not which.
        InfluenceKind.Condition => Interval.Zero,
        _ => OfEquation(influence.To).GetValueOrDefault(graph.Influences.Variables[influence.From].Name, Interval.Zero),
    };

    IReadOnlyDictionary<Name, Interval> OfEquation(int variable)
    {
        if (slopesOf.TryGetValue(variable, out var slopes))
            return slopes;
        return slopesOf[variable] = EquationOf.Now(graph.Influences.Variables[variable]) is { } equation ? EquationSlopes.Of(equation, ranges.Parts()) : new Dictionary<Name, Interval>();
    }
}
