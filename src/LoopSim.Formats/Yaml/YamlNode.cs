using LoopSim.Diagnostics;

namespace LoopSim.Formats.Yaml;

/// <summary>A piece of a YAML file as a tree, each node with its place.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What it is, in words.</summary>
    public abstract string Kind { get; }

    /// <summary>True for nothing at all: <c>key:</c> with no value.</summary>
    public bool IsEmpty => this is YamlScalar { IsPlain: true, Text.Length: 0 };
}

/// <summary>A text: a name, a number, an equation.</summary>
internal sealed record YamlScalar(string Text, bool IsPlain, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a text";

    /// <summary>True for YAML's own words for nothing, which a modeller may take for a value.</summary>
    public bool IsNull => IsPlain && (Text == "~" || Text.Equals("null", StringComparison.OrdinalIgnoreCase));
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a list";
}

/// <summary>Keys with values, in the order of the file.</summary>
internal sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a group of keys";
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
