using System.Globalization;
using System.Text;

namespace LoopSim.Cli.Terminal;

/// <summary>Passes text on, with line feeds and in the invariant culture; tells a reader that left from a place that cannot be written to.</summary>
/// <param name="inner">Where the text goes.</param>
/// <param name="isLast">True for the writer that faults are told on: of its own it cannot tell.</param>
internal sealed class GuardedWriter(TextWriter inner, bool isLast = false) : TextWriter(CultureInfo.InvariantCulture)
{
    // A pipe that nobody reads: EPIPE on Unix; ERROR_BROKEN_PIPE and ERROR_NO_DATA on Windows.
    static readonly int[] ClosedPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

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
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Tell(fault);
        }
    }

    public override void WriteLine(string? value) => Guard(() =>
    {
        inner.Write(value);
        inner.Write('\n');
    });

    public override void Flush() => Guard(inner.Flush);

    void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Tell(fault);
        }
    }

    void Tell(Exception fault)
    {
        if (!isLast)
            throw ClosedPipe.Contains(fault.HResult) ? new ClosedOutputException() : new CallException("the output cannot be written: it is closed, its disk is full, or the system refuses it.");
    }
}

/// <summary>Nobody reads the output any more.</summary>
internal sealed class ClosedOutputException : Exception;
