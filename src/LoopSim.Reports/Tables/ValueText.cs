using System.Globalization;
using LoopSim.Languages;

namespace LoopSim.Reports.Tables;

/// <summary>Numbers as people read them in tables: four significant digits, thousands separated, shares in per cent.</summary>
internal static class ValueText
{
    const int Digits = 4;

    /// <summary>The numbers of a column: as many decimals as its largest one needs, the same in all rows, unless small ones would vanish.</summary>
    /// <param name="values">The numbers; what is not a number was never reached and shows a dash.</param>
    /// <param name="unitText">Their unit as the author wrote it; <c>%</c> shows a share of one per cent.</param>
    /// <param name="nothing">What stands for what is not a number.</param>
    public static IReadOnlyList<string> Column(IReadOnlyList<double> values, string? unitText = null, string nothing = "–")
    {
        var factor = unitText == "%" ? 100 : 1;
        var sizes = values.Where(double.IsFinite).Select(v => Math.Abs(v * factor)).Where(v => v > 0).ToList();
        var decimals = sizes.TrueForAll(IsWhole) ? 0 : DecimalsOf(sizes.Max());
        var allShow = sizes.All(v => Math.Round(v, decimals) >= Math.Pow(10, 1 - decimals) || IsWhole(v));
        return [.. values.Select(v => double.IsNaN(v) ? nothing : Of(v, unitText, allShow ? decimals : null))];
    }

    /// <summary>One number, with as many decimals as it needs.</summary>
    public static string Of(double value, string? unitText = null) => Of(value, unitText, null);

    /// <summary>A number as written here, in the signs of another language, powers of ten raised: 3e+20 becomes 3×10²⁰.</summary>
    public static string InSigns(string text, NumberSigns signs)
    {
        var power = text.IndexOf('e', StringComparison.Ordinal);
        if (power < 0)
            return string.Concat(text.Select(c => Sign(c, signs)));
        var exponent = text[(power + 1)..].TrimEnd('%').TrimStart('+');
        return InSigns(text[..power], signs) + signs.Times + "10" + string.Concat(exponent.Select(Raised)) + (text[^1] == '%' ? signs.Percent : "");
    }

    /// <summary>A digit or minus of an exponent.</summary>
    internal static char Raised(char character) => character switch
    {
        '-' => '⁻',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        _ => (char)('⁰' + (character - '0')),
    };

    static string Sign(char sign, NumberSigns signs) => sign switch
    {
        '.' => signs.Decimal,
        ',' => signs.Thousands,
        '%' => signs.Percent,
        '-' => "−",
        _ => sign.ToString(),
    };

    static string Of(double value, string? unitText, int? decimals)
    {
        if (double.IsNaN(value))
            return "–";
        if (double.IsInfinity(value))
            return value > 0 ? "∞" : "-∞";
        return unitText == "%" ? Plain(100 * value, decimals) + "%" : Plain(value, decimals);
    }

    static string Plain(double value, int? decimals)
    {
        var size = Math.Abs(value);
        if (size != 0 && size is < 1e-4 or >= 1e15)
            return value.ToString("0.###e+0", CultureInfo.InvariantCulture);
        var rounded = Math.Round(value, decimals ?? DecimalsOf(size)) + 0.0;
        // Adding 0 turns the −0 of a tiny negative number into 0.
        return rounded.ToString(decimals is { } fixedDecimals ? "#,0." + new string('0', fixedDecimals) : "#,0.########", CultureInfo.InvariantCulture);
    }

    // As many decimals as four significant digits need; whole numbers are never rounded to tens.
    static int DecimalsOf(double size) => size == 0 ? 0 : Math.Clamp(Digits - 1 - (int)Math.Floor(Math.Log10(size)), 0, 8);

    static bool IsWhole(double value) => value == Math.Floor(value);
}
