using LoopSim.Diagnostics;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking;

/// <summary>Models in which a ⟦marked⟧ piece is at fault: the marks are taken out before the model is read.</summary>
internal static class Faulty
{
    const string Time = "model: Faulty\ntime: { stop: 10, step: 1/4 }\n";

    /// <summary>The one diagnostic of a code, after asserting that it points at the marked piece.</summary>
    public static Diagnostic Found(string code, string marked, RunSettings? settings = null)
    {
        var (yaml, start, length) = Unmarked(marked.StartsWith("model:", StringComparison.Ordinal) ? marked : Time + marked);
        var all = Running.Check(yaml, settings);
        var found = Assert.Single(all, d => d.Code == code);
        Assert.Equal(all, all.OrderBy(d => d.At.Start));
        Assert.Equal((start, length), (found.At.Start, found.At.Length));
        var before = yaml[..start];
        Assert.Equal((before.Count(c => c == '\n') + 1, start - (before.LastIndexOf('\n') + 1) + 1), found.At.Position);
        return found;
    }

    /// <summary>The codes of all that is found.</summary>
    public static IEnumerable<string> Codes(string yaml, RunSettings? settings = null) =>
        Running.Check(yaml.StartsWith("model:", StringComparison.Ordinal) ? yaml : Time + yaml, settings).Select(d => d.Code);

    static (string Yaml, int Start, int Length) Unmarked(string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal);
        return (marked.Remove(end, 1).Remove(start, 1), start, end - start - 1);
    }
}
