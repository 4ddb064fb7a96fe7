using LoopSim.Diagnostics;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>The keys of one entry: those it may have are listed, any other is a fault with a suggestion.</summary>
internal sealed class Fields
{
    readonly Dictionary<string, YamlNode> values = [];

    /// <param name="context">Where faults are noted.</param>
    /// <param name="mapping">The entry.</param>
    /// <param name="where">What it is, to begin a sentence with.</param>
    /// <param name="known">The keys it may have.</param>
    public Fields(ReadContext context, YamlMapping mapping, string where, params string[] known)
    {
        Span = mapping.Span;
        foreach (var (key, value) in mapping.Entries)
        {
            if (Array.Find(known, k => k == Name.KeyOf(key.Text)) is { } name)
                values[name] = value;
            else
                context.Faults.Add(StructureFaults.UnknownKey(key.Span, key.Text, where, Spelling.DidYouMean(key.Text, known), known));
        }
    }

    /// <summary>The whole entry.</summary>
    public SourceSpan Span { get; }

    /// <summary>The value of a key, or null where it is missing or empty.</summary>
    public YamlNode? this[string key] => values.TryGetValue(key, out var value) && !value.IsEmpty ? value : null;
}
