namespace LoopSim.Cli.Terminal;

/// <summary>Terms in one column, what they mean in another, broken into lines within the screen.</summary>
internal static class TermList
{
    const string Indent = "  ";
    const int Gap = 2;
    const int LeastText = 30;

    /// <summary>Prints a line or more for each term; where little room is left beside the terms, what they mean goes below them.</summary>
    public static void Print(IReadOnlyList<(string Term, string Text)> terms, Screen screen)
    {
        var width = terms.Max(t => t.Term.Length);
        var room = screen.Width - Indent.Length - width - Gap;
        foreach (var (term, text) in terms)
        {
            var lines = WrappedText.Lines(text, Math.Max(LeastText, room >= LeastText ? room : screen.Width - (2 * Indent.Length)));
            if (room >= LeastText)
            {
                screen.Out.WriteLine($"{Indent}{term.PadRight(width + Gap)}{lines[0]}".TrimEnd());
                lines.RemoveAt(0);
            }
            else
            {
                screen.Out.WriteLine(Indent + term);
            }

            foreach (var line in lines)
                screen.Out.WriteLine((room >= LeastText ? new string(' ', Indent.Length + width + Gap) : Indent + Indent) + line);
        }
    }
}
