using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Tests.Formats;

/// <summary>Reads models that stand in a test as text.</summary>
internal static class Reading
{
    /// <summary>A model in which nothing is wrong.</summary>
    public static Model Read(string yaml)
    {
        var read = ModelFormats.ReadText("m.yaml", yaml);
        Assert.Empty(read.Diagnostics.Select(d => $"{d.At.Position} {d.Code} {d.Message} {d.Hint}"));
        Assert.NotNull(read.Model);
        return read.Model;
    }

    public static T Find<T>(this Model model, string name)
        where T : Variable => Assert.IsType<T>(Assert.Single(model.Variables, v => v.Name.Equals(new Name(name))));

    /// <summary>A text in which «these» mark where a fault is expected; gives it without them, and the place.</summary>
    public static (string Text, int Start, int Length) Marked(string text)
    {
        var open = text.IndexOf('«', StringComparison.Ordinal);
        var close = text.IndexOf('»', StringComparison.Ordinal);
        return (text.Remove(close, 1).Remove(open, 1), open, close - open - 1);
    }

    /// <summary>All faults of a text.</summary>
    public static IReadOnlyList<Diagnostic> Faults(string yaml) => ModelFormats.ReadText("m.yaml", yaml).Diagnostics;
}
