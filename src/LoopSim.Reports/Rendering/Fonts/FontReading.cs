using System.Text;

namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>Reads a font that somebody brings along, and says what is wrong with it.</summary>
internal static class FontReading
{
    const string Broken = "the file is broken";
    const int LicenceInOs2 = 8, Restricted = 2, OnlyBitmaps = 0x200, NoSubsets = 0x100;

    static readonly (string Signature, string Fault)[] OtherKinds =
    [
        ("OTTO", "its outlines are of another kind (OpenType with CFF)"),
        ("ttcf", "it is a collection of fonts"),
        ("wOFF", "it is a font for web pages (WOFF)"),
        ("wOF2", "it is a font for web pages (WOFF2)"),
    ];

    static readonly string[] Needed = ["head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf", "post"];

    // What a font must have to be of use here; what else it lacks is drawn by another one.
    const string Letters = "aeimnrstAEIMNRST0123456789";

    /// <summary>The font, or why there is none, in words that end a sentence.</summary>
    public static (TrueTypeFont? Font, string? Fault) Read(ReadOnlyMemory<byte> file)
    {
        var signature = Encoding.Latin1.GetString(file.Span[..Math.Min(file.Length, 4)]);
        if (Array.Find(OtherKinds, k => k.Signature == signature).Fault is { } fault)
            return (null, fault);
        if (signature is not ("\0\u0001\0\0" or "true"))
            return (null, "it is no font");
        try
        {
            var font = new TrueTypeFont(file);
            if (Needed.FirstOrDefault(tag => font.Tables[tag].IsEmpty) is { } missing)
                return (null, $"it has no table '{missing}'");
            if (font.UnitsPerEm < 16 || Letters.EnumerateRunes().Any(r => font.DrawableGlyphOf(r) == 0))
                return (null, font.UnitsPerEm < 16 ? Broken : "it has no Latin letters and digits, or they are broken");
            return (Licence(font) & (Restricted | OnlyBitmaps)) == 0 ? (font, null) : (null, "its maker does not allow that it travels inside pictures");
        }
        catch (Exception e) when (e is ArgumentException or InvalidDataException or IndexOutOfRangeException or OverflowException)
        {
            return (null, Broken);
        }
    }

    /// <summary>The font as it may travel inside a picture: only what the picture writes, unless its maker forbids to cut it.</summary>
    public static ReadOnlyMemory<byte> ForTravel(TrueTypeFont font, IEnumerable<Rune> characters) =>
        (Licence(font) & NoSubsets) != 0 ? font.File : FontSubset.Of(font, characters);

    // The permissions to embed of the OS/2 table, fsType; nothing said is everything allowed.
    static int Licence(TrueTypeFont font) => font.Tables["OS/2"] is { Length: > LicenceInOs2 + 1 } table ? FontTables.UInt16(table.Span, LicenceInOs2) : 0;
}
