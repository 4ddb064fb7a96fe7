using LoopSim.Diagnostics;
using LoopSim.Naming;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LoopSim.Formats.Yaml;

/// <summary>Builds a tree from the events of the YAML parser, refusing on the way what the language has no use for.</summary>
internal sealed class YamlTreeBuilder(SourceFile file, ICollection<Diagnostic> faults)
{
    const int DeepestNesting = 64;

    // Everything the parser may throw at odd input; what the user gets to read is found by looking at the text.
    readonly Parser parser = new(new StringReader(file.Text));
    int depth;

    /// <summary>The tree, or null where the file has none; of broken YAML the first fault is noted.</summary>
    public static YamlNode? Build(SourceFile file, ICollection<Diagnostic> faults)
    {
        var builder = new YamlTreeBuilder(file, faults);
        try
        {
            return builder.ReadDocument();
        }
        catch (RefusedException)
        {
            return null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException or NullReferenceException)
        {
            var at = e is YamlException { Start.Index: > 0 } y ? (int)Math.Min(y.Start.Index, file.Text.Length) : builder.LastOffset;
            faults.Add(BrokenYaml.Explain(file, at));
            return null;
        }
    }

    int LastOffset => (int)Math.Min(parser.Current?.End.Index ?? 0, file.Text.Length);

    YamlNode? ReadDocument()
    {
        YamlNode? root = null;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case DocumentStart start when root is not null:
                    throw Refuse(YamlFaults.SecondDocument(Span(start)));
                case NodeEvent:
                    root = ReadNode();
                    break;
            }
        }

        return root;
    }

    YamlNode ReadNode()
    {
        var here = parser.Current ?? throw new InvalidOperationException("The parser stands at no event.");
        Vet(here);
        if (here is Scalar scalar)
            return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Trimmed(Span(scalar)));
        if (++depth > DeepestNesting)
            throw Refuse(YamlFaults.TooDeep(Span(here), DeepestNesting));
        YamlNode node = here is MappingStart ? ReadMapping(Span(here)) : ReadSequence(Span(here));
        depth--;
        return node;
    }

    YamlSequence ReadSequence(SourceSpan start)
    {
        var items = new List<YamlNode>();
        while (Next() is not SequenceEnd)
            items.Add(ReadNode());
        return new(items, Trimmed(start.To(Span(Current()))));
    }

    YamlMapping ReadMapping(SourceSpan start)
    {
        var isFlow = parser.Current is MappingStart { Style: MappingStyle.Flow };
        var entries = new List<YamlEntry>();
        var lineOf = new Dictionary<string, int>();
        while (Next() is not MappingEnd)
        {
            var key = ReadNode() as YamlScalar ?? throw Refuse(YamlFaults.KeyIsNoText(Span(Current())));
            Next();
            var value = ReadNode();
            if (isFlow && value.IsEmpty && !HasColon(key))
                faults.Add(YamlFaults.SplitAtComma(key.Span, key.Text, BrokenYaml.WithQuotedCommas(file, key.Span)));
            else if (!lineOf.TryAdd(Name.KeyOf(key.Text), key.Span.Position.Line))
                faults.Add(YamlFaults.DuplicateKey(key.Span, key.Text, lineOf[Name.KeyOf(key.Text)]));
            else
                entries.Add(new(key, value));
        }

        return new(entries, Trimmed(start.To(Span(Current()))));
    }

    // { visit: } is an empty value; { min(a, b) } has none at all.
    bool HasColon(YamlScalar key)
    {
        var rest = file.Text.AsSpan(key.Span.End).TrimStart();
        return rest.Length > 0 && rest[0] == ':';
    }

    ParsingEvent Next() => parser.MoveNext() ? Current() : throw new InvalidOperationException("The events end too early.");

    ParsingEvent Current() => parser.Current ?? throw new InvalidOperationException("The parser stands at no event.");

    void Vet(ParsingEvent here)
    {
        if (here is AnchorAlias)
            throw Refuse(YamlFaults.NotOurs(Span(here), "Aliases", "*"));
        if (here is NodeEvent { Anchor.IsEmpty: false })
            throw Refuse(YamlFaults.NotOurs(Span(here), "Anchors", "&"));
        if (here is NodeEvent { Tag.IsEmpty: false } tagged && !tagged.Tag.IsNonSpecific)
            throw Refuse(YamlFaults.NotOurs(Span(here), "Tags", "!"));
    }

    RefusedException Refuse(Diagnostic fault)
    {
        faults.Add(fault);
        return new();
    }

    SourceSpan Span(ParsingEvent e)
    {
        var start = (int)Math.Min(e.Start.Index, file.Text.Length);
        return new(file, start, Math.Max(0, (int)Math.Min(e.End.Index, file.Text.Length) - start));
    }

    static SourceSpan Trimmed(SourceSpan span) => span with { Length = span.File.Text.AsSpan(span.Start, span.Length).TrimEnd().Length };

    sealed class RefusedException : Exception;
}
