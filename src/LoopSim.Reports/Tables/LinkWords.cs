using System.Globalization;
using LoopSim.Analysis.Polarity;
using LoopSim.Causality;

namespace LoopSim.Reports.Tables;

/// <summary>Links and their verdicts as tables say them.</summary>
internal static class LinkWords
{
    /// <summary>The link with its sign: <c>trust -> + leads</c>.</summary>
    public static string Link(CausalGraph graph, LinkVerdict verdict) =>
        $"{graph.Nodes[verdict.Edge.From].Name} -> {verdict.Sign.Text()} {graph.Nodes[verdict.Edge.To].Name}";

    /// <summary>How its sign was decided, in a word.</summary>
    public static string Decided(LinkVerdict verdict) => verdict.By switch
    {
        DecidedBy.Proof => "proved",
        DecidedBy.Runs => "observed",
        _ => "as drawn",
    };

    /// <summary>How many links were decided in which way: <c>104 proved, 14 observed</c>.</summary>
    public static string Counted(IEnumerable<LinkVerdict> verdicts) => string.Join(", ", verdicts.GroupBy(v => v.By).OrderBy(g => g.Key)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {Decided(g.First())}")));

    /// <summary>When it was first seen to act each way: <c>+ in silos at month 0, - in incentive at month 6.0625</c>.</summary>
    public static string Seen(LinkVerdict verdict, string timeUnit) => string.Join(", ", new[] { (LinkSign.Positive, verdict.Rising), (LinkSign.Negative, verdict.Falling) }
        .Where(s => s.Item2 is not null)
        .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Item1.Text()} in {s.Item2?.Scenario} at {timeUnit} {s.Item2?.Time:G6}")));
}
