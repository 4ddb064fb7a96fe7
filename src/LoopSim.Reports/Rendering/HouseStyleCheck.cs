using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Fonts;
using LoopSim.Reports.Rendering.Png;

namespace LoopSim.Reports.Rendering;

/// <summary>Whether a house style can be drawn: its fonts and logo are of use, its colours can be seen.</summary>
internal static class HouseStyleCheck
{
    // A logo travels inside every picture.
    const int MostLogoBytes = 1_000_000;

    /// <summary>What is wrong with a style, and what will be hard to read.</summary>
    public static IReadOnlyList<Diagnostic> Of(HouseStyle style)
    {
        if (ReferenceEquals(style, HouseStyle.Default))
            return [];
        var found = new List<Diagnostic>();
        foreach (var font in new[] { style.Font, style.Bold }.OfType<StyleFile>())
        {
            if (FontReading.Read(font.Bytes).Fault is { } fault)
                found.Add(StyleFileFaults.Font(font, fault));
        }
        if (style.Logo is { File: var logo } && LogoFault(logo) is { } reason)
            found.Add(StyleFileFaults.Logo(logo, reason));
        var look = ChartStyle.Of(style);
        if (style.Text is { } text && Contrast.Of(look.Observed, look.Background) is < Contrast.LeastForWords and var words)
            found.Add(StyleFileFaults.LowContrast(text.Span, "Words", words, Contrast.LeastForWords));
        foreach (var line in style.Lines)
        {
            if (Contrast.Of(Color.FromRgb(line.Rgb), look.Background) is < Contrast.LeastForLines and var contrast)
                found.Add(StyleFileFaults.LowContrast(line.Span, "Lines", contrast, Contrast.LeastForLines));
        }
        return [.. found.OrderBy(f => f.At.Start)];
    }

    static string? LogoFault(StyleFile logo) => logo.Bytes.Length > MostLogoBytes
        ? string.Create(CultureInfo.InvariantCulture, $"it has {logo.Bytes.Length / 1e6:0.0} MB, and would travel inside every chart")
        : PngReader.Read(logo.Bytes).Fault;
}

/// <summary>Every fault of what a house style brings along: one factory each.</summary>
internal static class StyleFileFaults
{
    public static Diagnostic Font(StyleFile file, string why) => new(
        "LS805", Severity.Error, file.Span, $"The font '{file.Name}' cannot be used: {why}.", "Name a TrueType font: a file that ends in .ttf, with outlines of TrueType (glyf).");

    public static Diagnostic Logo(StyleFile file, string why) => new(
        "LS806", Severity.Error, file.Span, $"The logo '{file.Name}' cannot be used: {why}.", "Name a small PNG file, saved without interlacing; most programs that show an SVG export it as PNG.");

    public static Diagnostic LowContrast(SourceSpan at, string what, double ratio, double least) => new(
        "LS807", Severity.Warning, at,
        string.Create(CultureInfo.InvariantCulture, $"{what} in this colour are hard to see on their background: the contrast is {Math.Floor(ratio * 10) / 10:0.0}, and should be {least:0.#} or more."),
        "Choose a darker colour on a light background, a lighter one on a dark background.");
}
