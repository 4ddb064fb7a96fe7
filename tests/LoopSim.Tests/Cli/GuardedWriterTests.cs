using LoopSim.Cli;
using LoopSim.Cli.Terminal;

namespace LoopSim.Tests.Cli;

public class GuardedWriterTests
{
    const int BrokenPipe = 32;
    const int NoSpace = 28;

    sealed class Failing(int code) : StringWriter
    {
        public override void Write(char value) => throw new IOException("", code);

        public override void Write(string? value) => throw new IOException("", code);

        public override void Write(ReadOnlySpan<char> buffer) => throw new IOException("", code);

        public override void Flush() => throw new IOException("", code);
    }

    static readonly Action<TextWriter>[] Ways = [w => w.Write('a'), w => w.Write("a"), w => w.Write("a".AsSpan()), w => w.WriteLine("a"), w => w.Flush()];

    [Fact]
    public void A_reader_that_left_is_no_fault() => Assert.All(Ways, way =>
        Assert.Throws<ClosedOutputException>(() => way(new GuardedWriter(new Failing(BrokenPipe)))));

    [Fact]
    public void A_full_disk_is_one() => Assert.All(Ways, way => Assert.Throws<CallException>(() => way(new GuardedWriter(new Failing(NoSpace)))));
}
