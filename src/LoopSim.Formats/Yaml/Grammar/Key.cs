namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>A key of the language, as the reader accepts it and as an editor explains it.</summary>
/// <param name="Name">The key, in the form of <see cref="Naming.Name.KeyOf"/>.</param>
/// <param name="Value">What its value may be.</param>
/// <param name="Meaning">What it says, in plain sentences.</param>
/// <param name="Example">A value as a model writes it, on one line.</param>
internal sealed record Key(string Name, Shape Value, string Meaning, string Example)
{
    /// <summary>True where an entry without it is a fault.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Another key that means the same and is the one to be spoken of; null for all but a second spelling.</summary>
    public string? SameAs { get; init; }

    /// <summary>Another key, without which it may not stand; null where it stands alone.</summary>
    public string? Needs { get; init; }

    /// <summary>The words of another key beside which alone it means something; null where it always does.</summary>
    public Beside? Only { get; init; }

    /// <summary>The value that is meant where it is left out, as a model would write it; null where there is none.</summary>
    public string? Default { get; init; }

    /// <summary>The key and its example: a line of a model.</summary>
    public string Line => $"{Name}: {Example}";
}

/// <summary>Another key of the same entry, and some of its words.</summary>
internal sealed record Beside(string Key, IReadOnlyList<string> Words);
