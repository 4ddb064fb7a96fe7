using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>What all readers of sections share: the file, the words that are known, and where faults are noted.</summary>
internal sealed class ReadContext(SourceFile file, Vocabulary words, FaultLog faults)
{
    static readonly NameTable NoNames = new([]);

    List<string> files = [];

    public SourceFile File { get; } = file;

    public Vocabulary Words { get; } = words;

    public UnitSystem Units => Words.Units;

    public FaultLog Faults { get; } = faults;

    /// <summary>The paths of all other files that were asked for.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>The same for another file, which this one names.</summary>
    public ReadContext In(SourceFile other) => new(other, Words, Faults) { files = files };

    /// <summary>The same, where other words are known.</summary>
    public ReadContext Knowing(Vocabulary words) => new(File, words, Faults) { files = files };

    /// <summary>Where a file is that this one names by a path relative to itself; it counts as one of <see cref="Files"/>.</summary>
    public string PathOf(string path)
    {
        var found = Path.Combine(Path.GetDirectoryName(File.Path) ?? "", path);
        if (!files.Contains(found))
            files.Add(found);
        return found;
    }

    /// <summary>An equation over all that the model declares; null where there is none, which is noted.</summary>
    /// <remarks>An equation with a fault gives NaN, so that what depends on it can be checked all the same.</remarks>
    public Expression? Equation(YamlNode node, string what)
    {
        if (node is YamlScalar scalar)
        {
            var found = new List<Diagnostic>();
            var tree = Faults.LeavesOut() ? null : EquationParser.Parse(ScalarText.Of(scalar), Words, found);
            ValueTraps.Explain(scalar, found, Words.Names).ForEach(Faults.Add);
            return tree ?? new NumberLiteral(double.NaN, null, scalar.Span);
        }

        Faults.Add(StructureFaults.WrongKind(node.Span, what, "an equation", node.Kind, "leads: visits * need per visit"));
        return null;
    }

    /// <summary>A number, perhaps with a unit or as a fraction (<c>5 year</c>, <c>1/8</c>), in base units; null where it is none, which is noted.</summary>
    public double? Number(YamlNode node, string what, string example)
    {
        if (Literal(node, what, example) is not { } tree)
            return null;
        if (new ConstantValues([]).Of(tree) is { } value && double.IsFinite(value))
            return value;
        Faults.Add(StructureFaults.NotANumber(node.Span, what, example));
        return null;
    }

    /// <summary>An equation without names; null where it is none, which is noted.</summary>
    public Expression? Literal(YamlNode node, string what, string example)
    {
        if (Faults.LeavesOut())
            return null;
        var trap = node is YamlScalar scalar ? ValueTraps.Find(scalar, NoNames) : null;
        if (trap is null && node is YamlScalar text
            && EquationParser.Parse(ScalarText.Of(text), Words with { Names = NoNames, Functions = NoNames, Scenarios = NoNames }, new List<Diagnostic>()) is { } tree)
            return tree;
        Faults.Add(trap ?? StructureFaults.NotANumber(node.Span, what, example));
        return null;
    }

    /// <summary>The numbers of a list; null where one is none.</summary>
    public IReadOnlyList<double>? Numbers(YamlNode node, string what, string example)
    {
        if (node is not YamlSequence list)
        {
            Faults.Add(StructureFaults.WrongKind(node.Span, what, "a list of numbers", node.Kind, example));
            return null;
        }

        var numbers = new List<double>();
        foreach (var item in list.Items)
        {
            if (Number(item, what, example) is { } number)
                numbers.Add(number);
        }

        return numbers.Count == list.Items.Count ? numbers : null;
    }

    /// <summary>One name, or a list of names.</summary>
    public IReadOnlyList<YamlScalar> Names(YamlNode? node, string what, string example)
    {
        switch (node)
        {
            case null:
            case YamlScalar { IsEmpty: true }:
                return [];
            case YamlScalar scalar:
                return [scalar];
            case YamlSequence list when list.Items.All(i => i is YamlScalar):
                return [.. list.Items.OfType<YamlScalar>()];
            default:
                var odd = node is YamlSequence some ? some.Items.First(i => i is not YamlScalar) : node;
                Faults.Add(StructureFaults.WrongKind(odd.Span, what, "a name or a list of names", odd.Kind, example));
                return [];
        }
    }

    /// <summary>One of several words, in any case; the first of them where it is none, which is noted.</summary>
    public string OneOf(YamlNode? node, string what, IReadOnlyList<string> words)
    {
        if (node is null)
            return words[0];
        var text = node is YamlScalar scalar ? scalar.Text.Trim() : node.Kind;
        if (words.FirstOrDefault(w => w.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } word)
            return word;
        Faults.Add(StructureFaults.NotOneOf(node.Span, what, text, words, Spelling.DidYouMean(text, words)));
        return words[0];
    }

    /// <summary>True or false.</summary>
    public bool Flag(YamlNode? node, string what)
    {
        if (node is null)
            return false;
        if (node is YamlScalar { Text: var text } && bool.TryParse(text, out var flag))
            return flag;
        Faults.Add(StructureFaults.NotTrueOrFalse(node.Span, what));
        return false;
    }

    /// <summary>A text, or null.</summary>
    public string? Text(YamlNode? node, string what)
    {
        if (node is YamlScalar { IsNull: true })
            Faults.Add(StructureFaults.NullValue(node.Span, node.Span.Text));
        else if (node is YamlScalar scalar)
            return scalar.Text.Trim();
        else if (node is not null)
            Faults.Add(StructureFaults.WrongKind(node.Span, what, "a text", node.Kind, $"{what.Trim('\'')}: a few words"));
        return null;
    }
}
