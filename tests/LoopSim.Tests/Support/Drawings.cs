using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Formats.Sketches;

namespace LoopSim.Tests.Support;

/// <summary>Reads drawings that stand in a test as text.</summary>
internal static class Drawings
{
    /// <summary>The drawing, as it is before anything is mended, and what was wrong.</summary>
    /// <param name="name">The name of the file, whose ending tells the format.</param>
    /// <param name="text">What stands in it.</param>
    public static (Sketch? Sketch, IReadOnlyList<Diagnostic> Faults) Read(string name, string text)
    {
        var faults = new FaultLog();
        var file = new SourceFile(name, text);
        return (DiagramFormats.Read(file, faults), faults.InOrder(file));
    }

    /// <summary>The links of a drawing in which nothing is wrong, in one line each: <c>trust -> + leads, delay 2 month, strength 2</c>.</summary>
    public static IReadOnlyList<string> Links(string name, string text)
    {
        var (sketch, faults) = Read(name, text);
        Assert.Empty(faults.Select(f => f.ToString()));
        Assert.NotNull(sketch);
        return Links(sketch);
    }

    public static IReadOnlyList<string> Links(Sketch sketch) =>
    [
        .. sketch.Links.Select(l => string.Join(", ", new[]
        {
            $"{sketch.Nodes[l.From].Name} -> {(SketchSigns.Text(l.Sign) is { Length: > 0 } sign ? sign : "?")} {sketch.Nodes[l.To].Name}",
            l.Delay is not { } delay ? null : string.Join(' ', new[] { "delay", delay.Time?.ToString("R", CultureInfo.InvariantCulture) ?? delay.Text, delay.Unit }.OfType<string>()),
            l.Delay is { Order: > 1 and var order } ? $"order {order}" : null,
            l.Strength is { } strength ? $"strength {strength.ToString("R", CultureInfo.InvariantCulture)}" : null,
        }.OfType<string>())),
    ];

    /// <summary>The model that is made of a drawing, and what was told.</summary>
    public static ImportedSketch Import(string name, string text) => ImportedSketch.Of(new SourceFile(name, text), "Test");
}
