using System.Globalization;
using System.Text;

namespace LoopSim.Cli.Terminal;

/// <summary>Prints a long text over as many lines as the screen's width asks for.</summary>
internal static class Wrapped
{
    /// <summary>Breaks at blanks; each line begins with the indent.</summary>
    public static void Print(string text, string indent, Screen screen)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && indent.Length + new StringInfo($"{line} {word}").LengthInTextElements > screen.Width)
            {
                screen.Out.WriteLine(indent + line);
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
            screen.Out.WriteLine(indent + line);
    }
}
