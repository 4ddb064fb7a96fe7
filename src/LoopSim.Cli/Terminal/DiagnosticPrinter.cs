using System.Globalization;
using System.Text;
using LoopSim.Diagnostics;

namespace LoopSim.Cli.Terminal;

/// <summary>Shows diagnostics: file, line and column, what is wrong, the line itself with a caret, and what to do.</summary>
internal static class DiagnosticPrinter
{
    const int LongestExcerpt = 100;

    // Nobody reads on about more at once.
    const int MostCodes = 3;

    /// <summary>Shows them in their order, and how many they are.</summary>
    public static void Print(IReadOnlyList<Diagnostic> diagnostics, Screen screen)
    {
        foreach (var diagnostic in diagnostics)
            Print(diagnostic, screen);
        if (diagnostics.Count > 1)
            screen.Error.WriteLine(Counted(diagnostics));
    }

    /// <summary>Says to a person where more is told of what was shown since the last time; machines know it from the codes.</summary>
    public static void PointToExplanations(Screen screen)
    {
        if (screen.ErrorsAreWatched && screen.CodesShown.Count > 0)
            screen.Error.WriteLine($"More about it: loopsim explain {string.Join(' ', screen.CodesShown.Distinct().Take(MostCodes))}");
        screen.CodesShown.Clear();
    }

    /// <summary>"2 errors, 1 warning".</summary>
    public static string Counted(IReadOnlyList<Diagnostic> diagnostics) => string.Join(", ", diagnostics
        .GroupBy(d => d.Severity).OrderBy(g => g.Key)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {Word(g.Key)}{(g.Count() == 1 ? "" : "s")}")));

    /// <summary>A severity in a word.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    static void Print(Diagnostic diagnostic, Screen screen)
    {
        screen.CodesShown.Add(diagnostic.Code);
        var head = Coloured($"{Word(diagnostic.Severity)} {diagnostic.Code}", diagnostic.Severity, screen);
        screen.Error.WriteLine($"{Place(diagnostic.At)}: {head}: {Visible(diagnostic.Message)}");
        Excerpt(diagnostic.At, screen);
        foreach (var related in diagnostic.Related)
        {
            screen.Error.WriteLine($"  {Place(related.At)}: {Visible(related.Message)}");
            Excerpt(related.At, screen);
        }

        if (diagnostic.Hint is { } hint)
            screen.Error.WriteLine($"  → {Visible(hint)}");
    }

    static string Place(SourceSpan at)
    {
        if (at.File.Text.Length == 0)
            return at.File.Path;
        var (line, column) = at.Position;
        return string.Create(CultureInfo.InvariantCulture, $"{at.File.Path}:{line}:{column}");
    }

    static void Excerpt(SourceSpan at, Screen screen)
    {
        if (at.File.Text.Length == 0)
            return;
        var line = at.Position.Line;
        var text = at.File.LineText(line);
        var from = Math.Min(at.Start - at.File.StartOfLine(line), text.Length);
        var length = Math.Clamp(at.Length, 1, Math.Max(1, text.Length - from));
        // Of a very long line the piece around the fault is shown.
        var start = text.Length <= LongestExcerpt ? 0 : Math.Max(0, from - (LongestExcerpt / 2));
        var shown = text.Substring(start, Math.Min(LongestExcerpt, text.Length - start));
        var (before, after) = (start > 0 ? "… " : "", start + shown.Length < text.Length ? " …" : "");
        var number = line.ToString(CultureInfo.InvariantCulture);
        var indent = new string(' ', before.Length + Columns(shown.AsSpan(0, Math.Min(from - start, shown.Length))));
        var caret = new string('^', Math.Max(1, Columns(text.AsSpan(from, Math.Min(length, Math.Max(0, start + shown.Length - from))))));
        screen.Error.WriteLine($"  {number} | {before}{Visible(shown)}{after}");
        screen.Error.WriteLine($"  {new string(' ', number.Length)} | {indent}{caret}");
    }

    static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
            columns += char.IsLowSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark ? 0 : 1;
        return columns;
    }

    // What would move the cursor is shown as a blank, so that nothing in a file can play with the terminal.
    static string Visible(string text)
    {
        if (!text.Any(char.IsControl))
            return text;
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
            visible.Append(char.IsControl(c) ? c == '\n' ? '\n' : ' ' : c);
        return visible.ToString();
    }

    static string Coloured(string text, Severity severity, Screen screen) => !screen.ColoursErrors ? text
        : $"\e[{(severity == Severity.Error ? "1;31" : severity == Severity.Warning ? "1;33" : "1;36")}m{text}\e[0m";
}
