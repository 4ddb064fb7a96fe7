using System.Text;

namespace LoopSim.Naming;

/// <summary>A name in natural language. Case, runs of white space and underscores do not tell two names apart (XMILE §3.2).</summary>
/// <param name="text">The name as its author wrote it.</param>
public sealed class Name(string text) : IEquatable<Name>
{
    /// <summary>As its author wrote it.</summary>
    public string Text { get; } = text;

    /// <summary>The form in which names are compared.</summary>
    internal string Key { get; } = KeyOf(text);

    /// <summary>Lower case, with each run of white space and underscores as one space, none at the ends.</summary>
    internal static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsBlank(c))
                key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        if (key.Length > 0 && key[^1] == ' ')
            key.Length--;
        return key.ToString();
    }

    /// <summary>True for the characters of which a run counts as one space in a name.</summary>
    internal static bool IsBlank(char c) => c == '_' || char.IsWhiteSpace(c);

    /// <summary>True for the characters that make one word with those beside them.</summary>
    internal static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>True where a whole word stands at an offset, in any case.</summary>
    internal static bool IsWordAt(string text, int start, string word) =>
        string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (start + word.Length >= text.Length || !IsWordCharacter(text[start + word.Length]));

    /// <summary>A text is a name wherever one is asked for: <c>run.Series("cumulative wins")</c>.</summary>
    /// <param name="text">The name as its author wrote it.</param>
    public static implicit operator Name(string text) => new(text);

    /// <inheritdoc/>
    public bool Equals(Name? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Name);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name as its author wrote it.</summary>
    public override string ToString() => Text;
}
