using System.Text;
using LoopSim.Cli.Terminal;
using LoopSim.Models;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering;

namespace LoopSim.Cli;

/// <summary>A figure as the two files that people use: .svg and .png.</summary>
internal static class FigureFiles
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes both, each whole or not at all.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="style">The house style.</param>
    /// <param name="path">The files' path without their endings.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="CallException">They cannot be written there.</exception>
    public static void Write(Figure figure, HouseStyle style, string path, CancellationToken cancel)
    {
        WriteOne(figure, style, path + ".svg", cancel);
        WriteOne(figure, style, path + ".png", cancel);
    }

    /// <summary>The one file whose ending says what it is: .svg, else .png.</summary>
    /// <exception cref="CallException">It cannot be written there.</exception>
    public static void WriteOne(Figure figure, HouseStyle style, string path, CancellationToken cancel)
    {
        var bytes = Stoppable.Run(() => Path.GetExtension(path) == ".svg" ? Utf8.GetBytes(FigureRenderer.ToSvg(figure, style)) : FigureRenderer.ToPng(figure, style), cancel);
        SafeFile.Write(path, stream => stream.Write(bytes), cancel);
    }
}
