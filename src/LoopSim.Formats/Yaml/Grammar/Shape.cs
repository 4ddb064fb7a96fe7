using LoopSim.Naming;

namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>What a value may be.</summary>
internal abstract record Shape
{
    public static Shape Text { get; } = new Scalar(ScalarKind.Text);

    public static Shape Equation { get; } = new Scalar(ScalarKind.Equation);

    public static Shape Number { get; } = new Scalar(ScalarKind.Number);

    public static Shape Flag { get; } = new Scalar(ScalarKind.Flag);

    public static Shape Range { get; } = new Scalar(ScalarKind.Range);

    /// <summary>One name, or a list of names.</summary>
    public static Shape Names { get; } = new Either(Text, new Listed(Text));

    /// <summary>The same, one name at least.</summary>
    public static Shape SomeNames { get; } = new Either(Text, new Listed(Text, 1));

    public static Shape TwoNames { get; } = new Listed(Text, 2, 2);

    /// <summary>Pairs of numbers.</summary>
    public static Shape Points { get; } = new Listed(new Listed(Number, 2, 2), 1);

    /// <summary>Nothing at all.</summary>
    public static Shape Nothing { get; } = new Scalar(ScalarKind.Nothing);

    /// <summary>A number that is neither below the least nor above the most.</summary>
    public static Shape Within(double least, double most) => new Scalar(ScalarKind.Number) { Least = least, Most = most };

    /// <summary>A number, or a word that stands for one.</summary>
    public static Shape NumberOr(params IReadOnlyList<string> words) => new Scalar(ScalarKind.Number) { Words = words };

    public static Shape OneOf(params IReadOnlyList<string> words) => new Choice(words);
}

/// <summary>What a single value means.</summary>
internal enum ScalarKind
{
    /// <summary>Words, or a name.</summary>
    Text,

    /// <summary>An equation, or a number, perhaps with its unit.</summary>
    Equation,

    /// <summary>A number, perhaps with its unit or as a fraction; a duration.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>Two numbers with two dots between, one of which may be missing.</summary>
    Range,

    /// <summary>Nothing: a key with no value.</summary>
    Nothing,
}

/// <summary>A single value.</summary>
internal sealed record Scalar(ScalarKind Kind) : Shape
{
    /// <summary>The least that a number may be, where that is limited.</summary>
    public double? Least { get; init; }

    /// <summary>The greatest.</summary>
    public double? Most { get; init; }

    /// <summary>Words that stand for a number, where there are any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>One of these words; the first is meant where it is left out.</summary>
internal sealed record Choice(IReadOnlyList<string> Words) : Shape;

/// <summary>A list.</summary>
/// <param name="Item">What each of its items may be.</param>
/// <param name="Least">The least number of items.</param>
/// <param name="Most">The greatest, where there is one.</param>
internal sealed record Listed(Shape Item, int Least = 0, int? Most = null) : Shape;

/// <summary>A group of keys of the language; no other may stand in it.</summary>
/// <param name="Keys">The keys.</param>
internal sealed record Group(IReadOnlyList<Key> Keys) : Shape
{
    /// <summary>Keys of which an entry has exactly one.</summary>
    public IReadOnlyList<string> ExactlyOne { get; init; } = [];

    /// <summary>The number of keys, where that is limited.</summary>
    public int? Count { get; init; }
}

/// <summary>A group whose keys are names that the author chooses.</summary>
/// <param name="Entry">What stands under each name.</param>
/// <param name="Noun">What each name stands for, in a word.</param>
/// <param name="Meaning">The same, in a plain sentence.</param>
/// <param name="Example">A name and what stands under it, on one line.</param>
internal sealed record NamedGroup(Shape Entry, string Noun, string Meaning, string Example) : Shape
{
    /// <summary>The words that no name may be, where equations use the names, so that each needs a letter too; else empty.</summary>
    public IReadOnlyList<Name> Taken { get; init; } = [];

    /// <summary>The number of names, where that is limited.</summary>
    public int? Count { get; init; }
}

/// <summary>A short form or a long one. No two of them are of one kind: text, list, group, nothing.</summary>
internal sealed record Either(params IReadOnlyList<Shape> Forms) : Shape;
