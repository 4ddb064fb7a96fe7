using System.Buffers;
using LoopSim.Diagnostics;
using LoopSim.Naming;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LoopSim.Formats.Yaml;

/// <summary>Builds a tree from the events of the YAML parser, refusing on the way what the language has no use for.</summary>
internal sealed class YamlTreeBuilder(SourceFile file, FaultLog faults)
{
    const int DeepestNesting = 64;

    static readonly SearchValues<char> EndsOfMark = SearchValues.Create(" \t\r\n,]}");

    // Everything the parser may throw at odd input; what the user gets to read is found by looking at the text.
    readonly Parser parser = new(new StringReader(file.Text));
    readonly Dictionary<string, YamlScalar> anchored = [];
    int depth;

    /// <summary>The tree, or null where the file has none; of broken YAML the first fault is noted.</summary>
    public static YamlNode? Build(SourceFile file, FaultLog faults)
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
            if (parser.Current is DocumentStart start && root is not null)
            {
                // What stands before it is read all the same.
                faults.Add(YamlFaults.SecondDocument(Span(start)));
                return root;
            }

            if (parser.Current is NodeEvent)
                root = ReadNode();
        }

        return root;
    }

    YamlNode ReadNode()
    {
        var here = Current();
        if (here is AnchorAlias alias)
        {
            faults.Add(YamlFaults.NotOurs(Span(here), "Aliases", "*"));
            return anchored.TryGetValue(alias.Value.Value, out var meant) ? meant with { Span = Span(here) } : throw new RefusedException();
        }

        var isMarked = Vet(here as NodeEvent ?? throw new InvalidOperationException("A node was to begin here."));
        if (here is Scalar scalar)
            return ReadScalar(scalar, isMarked);
        if (++depth > DeepestNesting)
            throw Refuse(YamlFaults.TooDeep(Span(here) with { Length = 1 }, DeepestNesting));
        YamlNode node = here is MappingStart ? ReadMapping(Span(here)) : ReadSequence(Span(here));
        depth--;
        return node;
    }

    YamlScalar ReadScalar(Scalar scalar, bool isMarked)
    {
        var span = Trimmed(Span(scalar));
        if (isMarked && scalar.Style == ScalarStyle.Plain)
        {
            // &name value, !tag value: what is meant is the value behind the mark.
            var at = file.Text.IndexOf(scalar.Value, span.Start, span.Length, StringComparison.Ordinal);
            span = at < 0 ? span : span with { Start = at, Length = span.End - at };
        }

        var node = new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, span);
        if (!scalar.Anchor.IsEmpty)
            anchored[scalar.Anchor.Value] = node;
        return node;
    }

    YamlSequence ReadSequence(SourceSpan start)
    {
        var items = new List<YamlNode>();
        while (Next() is not SequenceEnd)
            items.Add(ReadNode());
        return new(items, Whole(start));
    }

    YamlMapping ReadMapping(SourceSpan start)
    {
        var isFlow = parser.Current is MappingStart { Style: MappingStyle.Flow };
        var entries = new List<YamlEntry>();
        var lineOf = new Dictionary<string, int>();
        var endOfSplit = new Dictionary<int, int>();
        while (Next() is not MappingEnd)
        {
            var node = ReadNode();
            Next();
            if (node is not YamlScalar key || key is { IsPlain: true, Text: "<<" })
            {
                faults.Add(node is YamlScalar ? YamlFaults.NotOurs(node.Span, "Merge keys", "<<") : YamlFaults.KeyIsNoText(node.Span));
                SkipNode();
                continue;
            }

            var value = ReadNode();
            if (isFlow && value.IsEmpty && !HasColon(key))
                TakeLoneKey(key, entries, endOfSplit);
            else if (!lineOf.TryAdd(Name.KeyOf(key.Text), file.LineOf(key.Span.Start)))
                faults.Add(YamlFaults.DuplicateKey(key.Span, key.Text, lineOf[Name.KeyOf(key.Text)]));
            else
                entries.Add(new(key, value));
        }

        foreach (var (index, end) in endOfSplit)
        {
            var whole = SplitValue.Joined((YamlScalar)entries[index].Value, end);
            entries[index] = entries[index] with { Value = whole };
            if (SplitValue.Explain(whole) is { } fault)
                faults.Add(fault);
        }

        return new(entries, Whole(start));
    }

    // The end of a list or group in brackets is reported where its bracket stands, not behind it.
    SourceSpan Whole(SourceSpan start)
    {
        var (text, from) = (file.Text, (int)Math.Min(Current().Start.Index, file.Text.Length));
        var closing = start.Start < text.Length ? text[start.Start] switch { '[' => ']', '{' => '}', _ => '\0' } : '\0';
        var end = closing == '\0' ? -1 : text.IndexOf(closing, from);
        return end < 0 ? Trimmed(start.To(Span(Current()))) : start with { Length = end + 1 - start.Start };
    }

    // A key without a value: the rest of a value that a comma split, or a fault of its own.
    void TakeLoneKey(YamlScalar key, List<YamlEntry> entries, Dictionary<int, int> endOfSplit)
    {
        if (SplitValue.Continues(key, entries.LastOrDefault()))
            endOfSplit[entries.Count - 1] = key.Span.End;
        else
            faults.Add(SplitValue.LoneKey(key));
    }

    // { visit: } is an empty value; { min(a, b) } has none at all.
    bool HasColon(YamlScalar key)
    {
        var rest = file.Text.AsSpan(key.Span.End).TrimStart();
        return rest.Length > 0 && rest[0] == ':';
    }

    void SkipNode()
    {
        var open = 0;
        do
        {
            open += Current().NestingIncrease;
        }
        while (open > 0 && Next() is not null);
    }

    ParsingEvent Next() => parser.MoveNext() ? Current() : throw new InvalidOperationException("The events end too early.");

    ParsingEvent Current() => parser.Current ?? throw new InvalidOperationException("The parser stands at no event.");

    // Anchors and tags are noted, and the value is read as if they were not there.
    bool Vet(NodeEvent here)
    {
        if (!here.Anchor.IsEmpty)
            faults.Add(YamlFaults.NotOurs(Mark(here, '&'), "Anchors", "&"));
        var hasTag = !here.Tag.IsEmpty && !here.Tag.IsNonSpecific;
        if (hasTag)
            faults.Add(YamlFaults.NotOurs(Mark(here, '!'), "Tags", "!"));
        return hasTag || !here.Anchor.IsEmpty;
    }

    // The mark with its word, before the value.
    SourceSpan Mark(NodeEvent here, char sign)
    {
        var text = file.Text;
        var start = text.IndexOf(sign, Math.Min((int)here.Start.Index, text.Length));
        if (start < 0)
            return Span(here);
        var length = text.AsSpan(start).IndexOfAny(EndsOfMark);
        return new(file, start, length < 0 ? text.Length - start : length);
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
