using LoopSim.Analysis.Polarity;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Tests.Support;

/// <summary>Draws links into models, as files do.</summary>
internal static class DrawnLinks
{
    /// <summary>A checked model with these links instead of its own.</summary>
    public static CheckedModel With(this CheckedModel model, IEnumerable<CausalLink> links) => model with { Source = model.Source with { Links = [.. links] } };

    /// <summary>A link such as <c>trust -> + leads</c>.</summary>
    public static CausalLink Link(CheckedModel model, string text)
    {
        var ends = text.Split(" -> ");
        return Link(model, ends[0], ends[1][2..], ends[1][0] switch { '+' => LinkSign.Positive, '-' => LinkSign.Negative, _ => LinkSign.Changing });
    }

    /// <summary>A link with a sign.</summary>
    public static CausalLink Link(CheckedModel model, string from, string to, LinkSign sign) => new(
        new(new Name(from), default),
        new(new Name(to), default),
        sign switch { LinkSign.Negative => LinkPolarity.Negative, LinkSign.Changing => LinkPolarity.Changing, _ => LinkPolarity.Positive },
        new(model.Source.File, 0, 0));

    /// <summary>The link that a verdict is about, with another sign than it has where that is asked for.</summary>
    public static CausalLink Link(CheckedModel model, CausalGraph graph, LinkVerdict verdict, bool isWrong = false) =>
        Link(model, graph.Nodes[verdict.Edge.From].Name.Text, graph.Nodes[verdict.Edge.To].Name.Text, (verdict.Sign, isWrong) switch
        {
            (LinkSign.Positive, true) => LinkSign.Negative,
            (LinkSign.Negative or LinkSign.Changing, true) => LinkSign.Positive,
            (var sign, _) => sign,
        });
}
