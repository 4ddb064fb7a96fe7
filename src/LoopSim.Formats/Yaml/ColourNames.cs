using System.Globalization;

namespace LoopSim.Formats.Yaml;

/// <summary>The colours that have names, as CSS has them.</summary>
internal static class ColourNames
{
    static readonly Dictionary<string, int> Table = new(StringComparer.OrdinalIgnoreCase)
    {
        ["black"] = 0x000000,
        ["white"] = 0xFFFFFF,
        ["silver"] = 0xC0C0C0,
        ["grey"] = 0x808080,
        ["gray"] = 0x808080,
        ["red"] = 0xFF0000,
        ["maroon"] = 0x800000,
        ["brown"] = 0xA52A2A,
        ["orange"] = 0xFFA500,
        ["gold"] = 0xFFD700,
        ["yellow"] = 0xFFFF00,
        ["olive"] = 0x808000,
        ["lime"] = 0x00FF00,
        ["green"] = 0x008000,
        ["teal"] = 0x008080,
        ["cyan"] = 0x00FFFF,
        ["aqua"] = 0x00FFFF,
        ["blue"] = 0x0000FF,
        ["navy"] = 0x000080,
        ["indigo"] = 0x4B0082,
        ["purple"] = 0x800080,
        ["magenta"] = 0xFF00FF,
        ["fuchsia"] = 0xFF00FF,
        ["pink"] = 0xFFC0CB,
        ["crimson"] = 0xDC143C,
    };

    public static IEnumerable<string> All => Table.Keys;

    /// <summary>A colour from <c>#0A429F</c>, <c>#04A</c> or a name; null where it is none.</summary>
    public static int? Find(string text)
    {
        if (Table.TryGetValue(text, out var named))
            return named;
        var digits = text.StartsWith('#') ? text[1..] : text;
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(d => new string(d, 2)));
        return digits.Length == 6 && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb) ? rgb : null;
    }
}
