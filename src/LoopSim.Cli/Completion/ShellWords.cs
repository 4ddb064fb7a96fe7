using System.Text;

namespace LoopSim.Cli.Completion;

/// <summary>A line of a shell up to the cursor, taken apart into its words as that shell does.</summary>
internal static class ShellWords
{
    /// <summary>The words before the one at the cursor, and that one without its quotes, as far as it is written.</summary>
    /// <param name="line">The line, which begins with the program's name.</param>
    /// <param name="isPowerShell">True where a backtick escapes the next character, as in PowerShell; else a backslash does.</param>
    public static (IReadOnlyList<string> Before, string Word) Split(string line, bool isPowerShell)
    {
        var escape = isPowerShell ? '`' : '\\';
        var words = new List<string>();
        var word = new StringBuilder();
        var isWord = false;
        char? quote = null;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == escape && quote != '\'' && i + 1 < line.Length)
            {
                word.Append(line[++i]);
                isWord = true;
            }
            else if (c == quote)
            {
                // A quote written twice is one, in PowerShell; elsewhere the next one opens again.
                var isDoubled = isPowerShell && i + 1 < line.Length && line[i + 1] == c;
                if (isDoubled)
                    word.Append(line[++i]);
                else
                    quote = null;
            }
            else if (quote is null && c is '"' or '\'')
            {
                (quote, isWord) = (c, true);
            }
            else if (quote is null && char.IsWhiteSpace(c))
            {
                if (isWord)
                    words.Add(word.ToString());
                word.Clear();
                isWord = false;
            }
            else
            {
                word.Append(c);
                isWord = true;
            }
        }

        return ([.. words.Skip(1)], word.ToString());
    }
}
