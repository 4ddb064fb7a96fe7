using LoopSim.Diagnostics;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads <c>links:</c>. Their texts come first, as they declare names; what else is said of a link, once all names are known.</summary>
internal sealed class LinkSection
{
    const string Example = "links: with one line a link below it, such as - trust -> + leads";

    // Beyond it nobody means anything, and any sum of such strengths is a number.
    const double MostStrength = 10;

    readonly List<(CausalLink Link, YamlMapping? More)> drawn = [];
    readonly Dictionary<(Name From, Name To), CausalLink> first = [];

    /// <summary>Reads what the links say of themselves.</summary>
    public LinkSection(YamlNode? node, FaultLog faults)
    {
        if (node is YamlSequence list)
        {
            foreach (var item in list.Items.Where(_ => !faults.LeavesOut()))
                Draw(item, faults);
        }
        else if (node is { IsEmpty: false })
        {
            faults.Add(StructureFaults.WrongKind(node.Span with { Length = Math.Min(node.Span.Length, 40) }, "'links'", "a list", node.Kind, Example));
        }
    }

    /// <summary>Every name as often as it is used.</summary>
    public IEnumerable<NameUse> Names => drawn.SelectMany(d => new[] { d.Link.From, d.Link.To });

    /// <summary>The links with all that is said of them.</summary>
    public IReadOnlyList<CausalLink> Read(ReadContext context) => [.. drawn.Select(d => d.More is { } more ? Described(d.Link, more, context) : d.Link)];

    void Draw(YamlNode item, FaultLog faults)
    {
        var text = item switch
        {
            YamlScalar scalar => scalar,
            YamlMapping mapping => TextOf(mapping, faults),
            _ => null,
        };
        if (item is YamlSequence)
            faults.Add(StructureFaults.WrongKind(item.Span, "A link", "a text or a group of keys", item.Kind, "- trust -> + leads"));
        foreach (var link in text is null ? [] : LinkText.Links(text, faults))
        {
            if (IsNew(link, faults))
                drawn.Add((link, item as YamlMapping));
        }
    }

    static YamlScalar? TextOf(YamlMapping mapping, FaultLog faults)
    {
        var entry = mapping.Entries.FirstOrDefault(e => Name.KeyOf(e.Key.Text) == "link");
        if (entry?.Value is YamlScalar { IsEmpty: false } text)
            return text;
        if (mapping.Entries is [{ Key: var key }, ..] && key.Text.Contains(LinkText.Arrow, StringComparison.Ordinal))
            faults.Add(LinkReadingFaults.LinkAsKey(key.Span, key.Text));
        else
            faults.Add(StructureFaults.Missing(mapping.Span, "This link", "link", "{ link: trust -> + leads, strength: strong }"));
        return null;
    }

    bool IsNew(CausalLink link, FaultLog faults)
    {
        var (from, to) = (link.From.Name, link.To.Name);
        if (from.Equals(to))
            faults.Add(LinkReadingFaults.ToItself(link.Span, from.Text));
        else if (!first.TryAdd((from, to), link))
            faults.Add(LinkReadingFaults.Twice(link.Span, from.Text, to.Text, link.Span.File.LineOf(first[(from, to)].Span.Start), first[(from, to)].Polarity != link.Polarity));
        else
            return true;
        return false;
    }

    static CausalLink Described(CausalLink link, YamlMapping mapping, ReadContext context)
    {
        var fields = new Fields(context, mapping, $"The link from '{link.From.Name}' to '{link.To.Name}'", LinkKeys.Link);
        if (fields["order"] is { } order && fields["delay"] is null)
            context.Faults.Add(LinkReadingFaults.OrderWithoutDelay(order.Span));
        return link with
        {
            Strength = fields["strength"] is { } strength ? StrengthOf(strength, context) : 1,
            Delay = fields["delay"] is { } delay ? context.Equation(delay, "'delay'") : null,
            Order = OrderOf(fields, context),
            Doc = fields.Text("doc"),
        };
    }

    static double StrengthOf(YamlNode node, ReadContext context)
    {
        if (node is YamlScalar { Text: var text } && LinkKeys.Strengths.FirstOrDefault(s => s.Word.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) is { Word: not null } found)
            return found.Strength;
        var number = new ReadContext(context.File, context.Words, []).Number(node, "", "");
        if (number is > 0 and <= MostStrength)
            return number.Value;
        context.Faults.Add(LinkReadingFaults.BadStrength(node.Span, $"{MostStrength:F0}", node is YamlScalar { Text: var word } ? Spelling.DidYouMean(word, LinkKeys.Strengths.Select(s => s.Word)) : null));
        return 1;
    }

    static int OrderOf(Fields fields, ReadContext context)
    {
        if (fields["order"] is not { } node || fields.Number("order") is not { } order)
            return 1;
        if (order is >= 1 and <= 100 && order == Math.Floor(order))
            return (int)order;
        context.Faults.Add(LinkReadingFaults.BadOrder(node.Span));
        return 1;
    }
}
