using LoopSim.Diagnostics;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>The keys of one entry: those of its table it may have, any other is a fault with a suggestion.</summary>
/// <remarks>What is read must be in the table with the shape that it is read by: asking for another key or shape is a fault of ours.</remarks>
internal sealed class Fields
{
    readonly ReadContext context;
    readonly IReadOnlyList<Key> known;
    readonly Dictionary<string, YamlNode> values = [];
    readonly Dictionary<string, string?> texts = [];

    /// <param name="context">Where faults are noted.</param>
    /// <param name="mapping">The entry.</param>
    /// <param name="where">What it is, to begin a sentence with.</param>
    /// <param name="known">The keys it may have.</param>
    public Fields(ReadContext context, YamlMapping mapping, string where, IReadOnlyList<Key> known)
    {
        (this.context, this.known, Span) = (context, known, mapping.Span);
        foreach (var (key, value) in mapping.Entries)
        {
            if (Find(key, known, where, context.Faults) is not { } found)
                continue;
            values[found.Name] = value;
            // A text that nothing asks for, such as a doc, is no list either.
            if (found.Value == Shape.Text && !value.IsEmpty)
                texts[found.Name] = context.Text(value, $"'{found.Name}'");
        }
    }

    /// <summary>The whole entry.</summary>
    public SourceSpan Span { get; }

    /// <summary>The value of a key, or null where it is missing or empty.</summary>
    public YamlNode? this[string key] => values.TryGetValue(Find(key).Name, out var value) && !value.IsEmpty ? value : null;

    /// <summary>A text, or null.</summary>
    public string? Text(string key) => Of(key, s => s == Shape.Text) is null ? null : texts[key];

    /// <summary>True or false; false where it is missing.</summary>
    public bool Flag(string key) => context.Flag(Of(key, s => s == Shape.Flag), $"'{key}'");

    /// <summary>A number, or null.</summary>
    public double? Number(string key) => Of(key, IsNumber) is { } node ? context.Number(node, $"'{key}'", Find(key).Line) : null;

    /// <summary>A time or duration in the model's time unit, or null.</summary>
    public double? Duration(string key, Durations durations, string? example = null) =>
        durations.Read(Of(key, IsNumber), $"'{key}'", example ?? Find(key).Line);

    /// <summary>One name, or a list of names.</summary>
    public IReadOnlyList<YamlScalar> Names(string key) => context.Names(Of(key, s => s == Shape.Names || s == Shape.SomeNames || s == Shape.TwoNames), $"'{key}'", Find(key).Line);

    /// <summary>One of the words of the key's table, the first where it is missing.</summary>
    public string OneOf(string key) => Find(key) is { Value: Choice choice }
        ? context.OneOf(this[key], $"'{key}'", choice.Words)
        : throw new ArgumentException($"'{key}' is no choice of words in its table.", nameof(key));

    /// <summary>The key of a table that a word in a file stands for, in any case; null where there is none, which is noted.</summary>
    public static Key? Find(YamlScalar word, IReadOnlyList<Key> known, string where, FaultLog faults)
    {
        var name = Name.KeyOf(word.Text);
        if (known.FirstOrDefault(k => k.Name == name) is { } key)
            return key;
        string[] names = [.. known.Where(k => k.SameAs is null).Select(k => k.Name)];
        faults.Add(StructureFaults.UnknownKey(word.Span, word.Text, where, faults.IsFull ? null : Spelling.DidYouMean(word.Text, names), names));
        return null;
    }

    static bool IsNumber(Shape shape) => shape is Scalar { Kind: ScalarKind.Number };

    YamlNode? Of(string key, Func<Shape, bool> isRead) => isRead(Find(key).Value) ? this[key] : throw new ArgumentException($"'{key}' has another shape in its table.", nameof(key));

    Key Find(string key) => known.FirstOrDefault(k => k.Name == key) ?? throw new ArgumentException($"'{key}' is not in its table.", nameof(key));
}
