using System.Text;

namespace LoopSim.Cli.Terminal;

/// <summary>Where a call writes to, and how: results to one writer, errors to the other.</summary>
/// <param name="output">Results.</param>
/// <param name="error">Diagnostics and errors.</param>
internal sealed class Screen(TextWriter output, TextWriter error) : IDisposable
{
    /// <summary>The width that tables keep to where there is no terminal.</summary>
    const int CalmWidth = 120;

    /// <summary>UTF-8 without a byte order mark, which no pipe expects.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Results.</summary>
    public TextWriter Out { get; } = new GuardedWriter(output);

    /// <summary>Diagnostics and errors.</summary>
    public TextWriter Error { get; } = new GuardedWriter(error, isLast: true);

    /// <summary>True where errors may be coloured.</summary>
    public bool ColoursErrors { get; private init; }

    /// <summary>True where results go to a terminal that can be cleared.</summary>
    public bool CanClear { get; private init; }

    /// <summary>True where a person reads errors as they come.</summary>
    public bool ErrorsAreWatched { get; init; }

    /// <summary>The codes of the diagnostics that were shown and not yet pointed to, in their order.</summary>
    public List<string> CodesShown { get; } = [];

    /// <summary>The characters of a line.</summary>
    public int Width { get; init; } = CalmWidth;

    /// <summary>The screen of this process: colours only on a terminal, and only where NO_COLOR is not set.</summary>
    public static Screen OfProcess()
    {
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        var mayColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !isDumb;
        return new(new StreamWriter(Console.OpenStandardOutput(), Utf8, 1 << 16), new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true })
        {
            ErrorsAreWatched = !Console.IsErrorRedirected,
            ColoursErrors = mayColour && !Console.IsErrorRedirected,
            CanClear = !isDumb && !Console.IsOutputRedirected,
            Width = Console.IsOutputRedirected ? CalmWidth : TerminalWidth(),
        };
    }

    /// <summary>Begins an empty screen, where it can be cleared; what scrolled away goes too, so that nothing old is taken for new.</summary>
    public void Clear()
    {
        if (CanClear)
            Out.Write("\e[H\e[2J\e[3J");
    }

    /// <summary>Lets go of both writers; what was to be said has been written out before.</summary>
    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 20 and var width ? width : CalmWidth;
        }
        catch (IOException)
        {
            return CalmWidth;
        }
    }
}
