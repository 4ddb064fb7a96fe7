using System.Globalization;
using System.Text;

namespace LoopSim.Cli.Terminal;

/// <summary>Passes text on, with line feeds and in the invariant culture; tells a closed pipe from other faults.</summary>
internal sealed class GuardedWriter(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => inner.Encoding;

    public override string NewLine => "\n";

    public override void Write(char value) => Guard(() => inner.Write(value));

    public override void Write(string? value) => Guard(() => inner.Write(value));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException)
        {
            throw new ClosedOutputException();
        }
    }

    public override void WriteLine(string? value) => Guard(() =>
    {
        inner.Write(value);
        inner.Write('\n');
    });

    public override void Flush() => Guard(inner.Flush);

    static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            throw new ClosedOutputException();
        }
    }
}

/// <summary>Nobody reads the output any more.</summary>
internal sealed class ClosedOutputException : Exception;
