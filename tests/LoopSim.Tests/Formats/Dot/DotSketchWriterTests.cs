using LoopSim.Formats.Dot;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Formats.Dot;

public class DotSketchWriterTests
{
    [Fact]
    public void Quotes_and_backslashes_are_escaped_and_stocks_are_boxes()
    {
        var (sketch, _) = Drawings.Read("l.csv", "from,to,sign,delay\n\"say \"\"x\"\"\",a\\n,+,\na\\n,b,-,2 month\n");
        Assert.NotNull(sketch);
        var written = DotSketchWriter.Write(sketch with { Nodes = [.. sketch.Nodes.Select(n => n with { IsStock = n.Name == "b" })], Loops = [("R1", [0, 1])] });
        Assert.Contains("  \"say \\\"x\\\"\" -> \"a\\\\n\" [label=\" + \"];\n", written, StringComparison.Ordinal);
        Assert.Contains("  \"a\\\\n\" -> \"b\" [label=\" − ‖ 2 month \"];\n", written, StringComparison.Ordinal);
        Assert.Contains("  \"b\" [shape=box];\n", written, StringComparison.Ordinal);
        Assert.Contains("  // R1: say \"x\" -> a\\n\n", written, StringComparison.Ordinal);
    }
}
