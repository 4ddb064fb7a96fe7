using System.Globalization;
using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>Writes the tick values of one axis, all in the same manner.</summary>
internal static class TickLabels
{
    const double Largest = 1e15, Smallest = 1e-4, FirstShortened = 1e6;

    // More digits than this behind a shortened number are harder to read than the number in full.
    const int MostDecimalsShortened = 2;

    static readonly (int Exponent, string Suffix)[] Suffixes = [(12, "T"), (9, "B"), (6, "M")];

    /// <param name="values">Multiples of the step.</param>
    /// <param name="step">The distance between them, which says how many decimals they need.</param>
    /// <param name="numbers">Plain or per cent.</param>
    public static IReadOnlyList<string> For(IReadOnlyList<double> values, RoundStep step, AxisNumbers numbers)
    {
        var largest = values.Count == 0 ? 0 : values.Max(Math.Abs);
        return [.. values.Select(Writer(largest, step, numbers))];
    }

    static Func<double, string> Writer(double largest, RoundStep step, AxisNumbers numbers)
    {
        if (numbers == AxisNumbers.Percent)
        {
            var decimals = Math.Max(0, step.Decimals - 2);
            return largest < Largest && decimals < 6
                ? value => Number(value * 100, decimals) + "%"
                : value => Power(value * 100, largest * 100, step with { Exponent = step.Exponent + 2 }) + "%";
        }
        if (largest >= Largest || (largest > 0 && largest < Smallest))
            return value => Power(value, largest, step);
        if (largest >= FirstShortened)
        {
            var (exponent, suffix) = Suffixes.First(s => largest >= Math.Pow(10, s.Exponent));
            var decimals = (step with { Exponent = step.Exponent - exponent }).Decimals;
            if (decimals <= MostDecimalsShortened)
                return value => value == 0 ? "0" : Number(value / Math.Pow(10, exponent), decimals) + suffix;
        }
        return value => Number(value, step.Decimals);
    }

    // 2.5×10³⁰⁰: one power for the whole axis.
    static string Power(double value, double largest, RoundStep step)
    {
        if (value == 0)
            return "0";
        var exponent = (int)Math.Floor(Math.Log10(largest) + 1e-9);
        var decimals = Math.Min((step with { Exponent = step.Exponent - exponent }).Decimals, 12);
        // In two steps, since ten to the -320 would have lost its digits.
        var mantissa = value / Math.Pow(10, exponent / 2) / Math.Pow(10, exponent - exponent / 2);
        return Number(mantissa, decimals) + "×10" + string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(Superscript));
    }

    static string Number(double value, int decimals)
    {
        var text = Math.Abs(value).ToString("N" + Math.Min(decimals, 15), CultureInfo.InvariantCulture);
        return value < 0 && text.AsSpan().ContainsAnyInRange('1', '9') ? "−" + text : text;
    }

    static char Superscript(char character) => character switch
    {
        '-' => '⁻',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        _ => (char)('⁰' + (character - '0')),
    };
}
