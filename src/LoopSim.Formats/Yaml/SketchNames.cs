using System.Globalization;
using System.Text.RegularExpressions;
using LoopSim.Equations;
using LoopSim.Formats.Sketches;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>Names of drawings as names of the language: what it cannot hold is mended, and told.</summary>
internal static partial class SketchNames
{
    // Longer ones are sentences; a key of YAML ends at 1024.
    const int Longest = 100;

    /// <summary>A name for each node, in their order; nodes of the same name have the same.</summary>
    public static IReadOnlyList<Name> Of(IReadOnlyList<SketchNode> nodes, FaultLog faults)
    {
        var names = new List<Name>();
        var nameless = 0;
        foreach (var node in nodes)
        {
            // An underscore is a blank to the language too.
            var written = OneLine(node.Name.Replace('_', ' '));
            var mended = Mended(written);
            if (!mended.Any(char.IsLetter))
                mended = string.Create(CultureInfo.InvariantCulture, $"variable {++nameless}{(mended.Any(char.IsDigit) ? $" ({mended})" : "")}");
            if (Vocabulary.Reserved.Contains(new(mended)))
                mended = $"the {mended}";
            if (mended != written)
                faults.Add(SketchFaults.NameMended(node.At, written.Length > Longest ? $"{written[..Longest]} …" : written, mended));
            names.Add(new(mended));
        }

        return names;
    }

    /// <summary>A text without line breaks, tabs and what nobody sees, with one blank for each run of them.</summary>
    public static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    static string Mended(string name)
    {
        var plain = name.Replace('"', '\'').Replace('·', '-').Replace(LinkText.Arrow, "→", StringComparison.Ordinal);
        if (plain.Length > Longest)
            plain = plain[..(char.IsHighSurrogate(plain[Longest - 1]) ? Longest - 1 : Longest)];
        return plain.TrimEnd([.. LinkText.Strokes, ' ']);
    }

    // What moves the cursor is no part of a name either.
    [GeneratedRegex(@"[\s\p{Cc}\u200B\uFEFF]+")]
    private static partial Regex Blanks();
}
