using LoopSim.Diagnostics;

namespace LoopSim.Formats.Yaml;

/// <summary>Puts together again what a comma split inside { }, and shows how the line should have been written.</summary>
/// <remarks><c>{ equation: min(a, b) }</c> is to YAML the key 'equation' with 'min(a' and the key 'b)' with nothing.</remarks>
internal static class SplitValue
{
    // A line longer than this is no help in a hint.
    const int LongestLine = 300;

    /// <summary>The fault of a key that has no value and stands behind nothing that it could belong to.</summary>
    public static Diagnostic LoneKey(YamlScalar key) =>
        LacksBlank(key)
            ? YamlFaults.NoBlankAfterColon(key.Span, key.Text.Insert(key.Text.IndexOf(':', StringComparison.Ordinal) + 1, " "))
            : YamlFaults.NoValue(key.Span, key.Text);

    /// <summary>True where a key without a value is the rest of the value before it.</summary>
    public static bool Continues(YamlScalar key, YamlEntry? before) =>
        before is { Value: YamlScalar { IsPlain: true, IsEmpty: false } } && !LacksBlank(key);

    /// <summary>The whole value, from its first piece to the end of its last.</summary>
    public static YamlScalar Joined(YamlScalar value, int end)
    {
        var span = value.Span with { Length = end - value.Span.Start };
        return value with { Text = span.Text, Span = span };
    }

    /// <summary>The fault of a value that was split; null where its own reading will say it better (0,5).</summary>
    public static Diagnostic? Explain(YamlScalar value) =>
        ValueTraps.IsDecimalComma(value.Text) ? null : YamlFaults.SplitAtComma(value.Span, Corrected(value.Span));

    // {start:0} is to YAML one key with a colon in it.
    static bool LacksBlank(YamlScalar key) =>
        key.IsPlain && key.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < key.Text.Length - 1;

    static string Corrected(SourceSpan value)
    {
        var file = value.File;
        var first = file.StartOfLine(file.LineOf(value.Start));
        var isLong = file.Text.AsSpan(first) is { Length: > LongestLine } rest && rest[..LongestLine].IndexOfAny('\r', '\n') < 0;
        if (isLong || file.LineOf(value.End) != file.LineOf(value.Start))
            return "{ equation: \"min(a, b)\" }";
        var line = file.LineText(file.LineOf(value.Start));
        return $"{line[..(value.Start - first)].TrimStart()}{Quoting.Quoted(value.Text)}{line[(value.End - first)..].TrimEnd()}";
    }
}
