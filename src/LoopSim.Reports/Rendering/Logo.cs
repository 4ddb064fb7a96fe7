using LoopSim.Models;

namespace LoopSim.Reports.Rendering;

/// <summary>A logo, ready to be placed: its file for SVG, its pixels for PNG, and how large it is in logical units.</summary>
internal sealed record Logo(ReadOnlyMemory<byte> File, Picture Picture, Corner Place, double Width, double Height)
{
    // So much width at most, that a title has room beside it.
    const double MostWidth = 200;

    /// <summary>A logo of the height that a style asks for, lower where it would be too wide.</summary>
    public static Logo Of(StyleLogo logo, Picture picture)
    {
        var height = Math.Min(logo.Height, MostWidth * picture.Height / picture.Width);
        return new(logo.File.Bytes, picture, logo.Place, height * picture.Width / picture.Height, height);
    }

    public bool IsAbove => Place is Corner.TopLeft or Corner.TopRight;

    public bool IsLeft => Place is Corner.TopLeft or Corner.BottomLeft;
}
