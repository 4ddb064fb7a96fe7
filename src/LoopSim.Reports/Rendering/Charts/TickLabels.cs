using System.Globalization;
using LoopSim.Languages;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Tables;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Writes the tick values of one axis, all in the same manner.</summary>
internal static class TickLabels
{
    const double Largest = 1e15, Smallest = 1e-4, FirstShortened = 1e6;

    // More digits than this behind a shortened number are harder to read than the number in full.
    const int MostDecimalsShortened = 2;

    static readonly (int Exponent, Func<NumberSigns, string> Suffix)[] Shortened = [(12, s => s.Trillion), (9, s => s.Billion), (6, s => s.Million)];

    /// <param name="values">Multiples of the step.</param>
    /// <param name="step">The distance between them, which says how many decimals they need.</param>
    /// <param name="numbers">Plain, per cent or years.</param>
    /// <param name="signs">How numbers are written.</param>
    public static IReadOnlyList<string> For(IReadOnlyList<double> values, RoundStep step, AxisNumbers numbers, NumberSigns signs)
    {
        var largest = values.Count == 0 ? 0 : values.Max(Math.Abs);
        return [.. values.Select(Writer(largest, step, numbers, signs))];
    }

    static Func<double, string> Writer(double largest, RoundStep step, AxisNumbers numbers, NumberSigns signs)
    {
        if (numbers == AxisNumbers.Percent)
        {
            var decimals = Math.Max(0, step.Decimals - 2);
            return largest < Largest && decimals < 6
                ? value => Number(value * 100, decimals, signs) + signs.Percent
                : value => Power(value * 100, largest * 100, step with { Exponent = step.Exponent + 2 }, signs) + signs.Percent;
        }
        if (numbers == AxisNumbers.Years)
            signs = signs with { Thousands = "" };
        if (largest >= Largest || (largest > 0 && largest < Smallest))
            return value => Power(value, largest, step, signs);
        if (largest >= FirstShortened)
        {
            var (exponent, suffix) = Shortened.First(s => largest >= Math.Pow(10, s.Exponent));
            var decimals = (step with { Exponent = step.Exponent - exponent }).Decimals;
            if (decimals <= MostDecimalsShortened)
                return value => value == 0 ? "0" : Number(value / Math.Pow(10, exponent), decimals, signs) + suffix(signs);
        }
        return value => Number(value, step.Decimals, signs);
    }

    // 2.5×10³⁰⁰: one power for the whole axis.
    static string Power(double value, double largest, RoundStep step, NumberSigns signs)
    {
        if (value == 0)
            return "0";
        var exponent = (int)Math.Floor(Math.Log10(largest) + 1e-9);
        var decimals = Math.Min((step with { Exponent = step.Exponent - exponent }).Decimals, 12);
        // In two steps, since ten to the -320 would have lost its digits.
        var mantissa = value / Math.Pow(10, exponent / 2) / Math.Pow(10, exponent - exponent / 2);
        var raised = exponent.ToString(CultureInfo.InvariantCulture).Select(ValueText.Raised);
        return Number(mantissa, decimals, signs) + signs.Times + "10" + string.Concat(raised);
    }

    static string Number(double value, int decimals, NumberSigns signs)
    {
        var format = new NumberFormatInfo { NumberDecimalSeparator = signs.Decimal, NumberGroupSeparator = signs.Thousands };
        var text = Math.Abs(value).ToString("N" + Math.Min(decimals, 15), format);
        return value < 0 && text.AsSpan().ContainsAnyInRange('1', '9') ? "−" + text : text;
    }
}
