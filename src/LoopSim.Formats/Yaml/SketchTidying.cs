using LoopSim.Formats.Sketches;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>Makes of a drawing one that the language can hold: each name once, one link between two, none to itself. All that is changed is told.</summary>
internal static class SketchTidying
{
    const double MostStrength = 10;

    /// <summary>The tidy drawing. Where a sign is unknown it stays so: the writer puts a plus there.</summary>
    public static Sketch Tidy(Sketch drawn, FaultLog faults)
    {
        var names = SketchNames.Of(drawn.Nodes, faults);
        var nodes = new List<SketchNode>();
        var numberOf = new Dictionary<Name, int>();
        var merged = new int[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            if (numberOf.TryAdd(names[i], nodes.Count))
                nodes.Add(drawn.Nodes[i] with { Name = names[i].Text });
            merged[i] = numberOf[names[i]];
            var first = nodes[merged[i]];
            nodes[merged[i]] = first with { Position = first.Position ?? drawn.Nodes[i].Position, Doc = first.Doc ?? drawn.Nodes[i].Doc };
        }

        var links = Links(drawn.Links.Select(l => l with { From = merged[l.From], To = merged[l.To] }), nodes, faults);
        return WithoutLoners(drawn with { Nodes = nodes, Links = links }, faults);
    }

    static List<SketchLink> Links(IEnumerable<SketchLink> drawn, List<SketchNode> nodes, FaultLog faults)
    {
        var links = new List<SketchLink>();
        var numberOf = new Dictionary<(int From, int To), int>();
        foreach (var link in drawn)
        {
            if (link.From == link.To)
            {
                faults.Add(SketchFaults.ToItself(link.At, nodes[link.From].Name));
            }
            else if (numberOf.TryAdd((link.From, link.To), links.Count))
            {
                links.Add(link);
            }
            else
            {
                var first = links[numberOf[(link.From, link.To)]];
                faults.Add(SketchFaults.Twice(link.At, nodes[link.From].Name, nodes[link.To].Name, first.Sign is not null && link.Sign is not null && first.Sign != link.Sign));
                links[numberOf[(link.From, link.To)]] = first with { Sign = first.Sign ?? link.Sign, Delay = first.Delay ?? link.Delay, Strength = first.Strength ?? link.Strength, Doc = first.Doc ?? link.Doc };
            }
        }

        return [.. links.Select(l => Sure(l, nodes, faults))];
    }

    static SketchLink Sure(SketchLink link, List<SketchNode> nodes, FaultLog faults)
    {
        var (from, to) = (nodes[link.From].Name, nodes[link.To].Name);
        if (link.Sign is null)
            faults.Add(SketchFaults.SignAssumed(link.At, from, to, link.UnknownSign));
        else if (link.Sign == LinkPolarity.Changing)
            faults.Add(SketchFaults.ChangingSign(link.At, from, to));
        var isStrength = link.Strength is null or (> 0 and <= MostStrength);
        if (!isStrength)
            faults.Add(SketchFaults.NoStrength(link.At, FormattableString.Invariant($"{link.Strength:R}")));
        return link with { Sign = link.Sign == LinkPolarity.Changing ? null : link.Sign, Strength = isStrength ? link.Strength : null };
    }

    // What no link leads to or from says nothing that could be computed.
    static Sketch WithoutLoners(Sketch sketch, FaultLog faults)
    {
        var linked = sketch.Links.SelectMany(l => new[] { l.From, l.To }).ToHashSet();
        var kept = new int[sketch.Nodes.Count];
        var nodes = new List<SketchNode>();
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = nodes.Count;
            if (linked.Contains(i))
                nodes.Add(sketch.Nodes[i]);
            else
                faults.Add(SketchFaults.StandsAlone(sketch.Nodes[i].At, sketch.Nodes[i].Name));
        }

        return sketch with { Nodes = nodes, Links = [.. sketch.Links.Select(l => l with { From = kept[l.From], To = kept[l.To] })] };
    }
}
