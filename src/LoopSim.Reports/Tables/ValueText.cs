using System.Globalization;

namespace LoopSim.Reports.Tables;

/// <summary>Numbers as people read them in tables: four significant digits, thousands separated, shares in per cent.</summary>
public static class ValueText
{
    /// <summary>The number in a table cell; what is not a number was never reached and shows a dash.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unitText">Its unit as the author wrote it; <c>%</c> shows a share of one per cent.</param>
    public static string Of(double value, string? unitText = null)
    {
        if (double.IsNaN(value))
            return "–";
        if (double.IsInfinity(value))
            return value > 0 ? "∞" : "-∞";
        return unitText == "%" ? Plain(100 * value) + "%" : Plain(value);
    }

    static string Plain(double value)
    {
        var size = Math.Abs(value);
        if (size != 0 && size is < 1e-4 or >= 1e15)
            return value.ToString("0.###e+0", CultureInfo.InvariantCulture);
        if (size == 0)
            return "0";
        // As many decimals as four significant digits need; whole numbers are never rounded to tens.
        var decimals = Math.Clamp(3 - (int)Math.Floor(Math.Log10(size)), 0, 8);
        var text = Math.Round(value, decimals).ToString("#,0.########", CultureInfo.InvariantCulture);
        return text is "-0" ? "0" : text;
    }
}
