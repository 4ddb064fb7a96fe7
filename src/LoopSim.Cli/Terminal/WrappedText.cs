namespace LoopSim.Cli.Terminal;

/// <summary>Text broken into lines between its words.</summary>
internal static class WrappedText
{
    // Longer lines are hard to read, however wide a screen is.
    const int LongestLine = 100;
    const int LeastText = 30;

    /// <summary>The lines; words are put together as long as a line stays within the width.</summary>
    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }

    /// <summary>Prints a paragraph within the width of the screen.</summary>
    public static void Print(string paragraph, Screen screen)
    {
        foreach (var line in Lines(paragraph, Math.Min(screen.Width, LongestLine)))
            screen.Out.WriteLine(line);
    }

    /// <summary>Prints what a word at the left is followed by; further lines begin where it does.</summary>
    /// <param name="label">The word, with the blanks behind it.</param>
    /// <param name="text">What follows.</param>
    /// <param name="screen">Where.</param>
    public static void Print(string label, string text, Screen screen)
    {
        var lines = Lines(text, Math.Max(LeastText, screen.Width - label.Length));
        for (var i = 0; i < lines.Count; i++)
            screen.Out.WriteLine((i == 0 ? label : new string(' ', label.Length)) + lines[i]);
    }
}
