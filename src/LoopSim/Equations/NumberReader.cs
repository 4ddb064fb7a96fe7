using System.Globalization;
using LoopSim.Diagnostics;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Equations;

/// <summary>Reads numbers with their units: <c>0.25</c>, <c>1e6</c>, <c>12_000</c>, <c>30%</c>, <c>1e-9 lead/month</c>.</summary>
internal static class NumberReader
{
    public static Expression Read(Cursor cursor, EquationText text, Vocabulary vocabulary, ICollection<Diagnostic> faults)
    {
        var start = cursor.At;
        var length = LengthOfNumber(cursor.Text, start);
        var digits = cursor.Text.Substring(start, length);
        cursor.Take(length);
        var plain = digits.Replace("_", "", StringComparison.Ordinal);
        if (!double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            faults.Add(EquationFaults.BadNumber(text.SpanOf(start, length), digits));
            value = 1;
        }

        var unitStart = cursor.NextAfterBlanks(cursor.At);
        var unit = ReadUnit(cursor.Text, unitStart, vocabulary);
        if (unit.Length == 0)
            return new NumberLiteral(value, null, text.SpanOf(start, length));
        cursor.Take(unitStart + unit.Length - cursor.At);
        var isPlainPercent = unit.Unit.IsOne && cursor.Text[unitStart] == '%' && unit.Length == 1;
        return new NumberLiteral(value * unit.Factor, isPlainPercent ? null : unit.Unit, text.SpanOf(start, cursor.At - start))
        {
            ConvertedFrom = unit.Factor == 1 || isPlainPercent ? null : cursor.Text[unitStart..cursor.At],
        };
    }

    // A variable that happens to stand behind a number lacks its operator; it is no unit, unless the model says that it is one.
    static UnitReading ReadUnit(string text, int start, Vocabulary vocabulary)
    {
        if (start >= text.Length || Cursor.Keywords.Any(k => Name.IsWordAt(text, start, k)))
            return default;
        var unit = UnitParser.ReadAt(text, start, vocabulary.Units);
        return unit.Length > 0
            && vocabulary.Names.LongestAt(text, start) is { } name && name.Length >= unit.Length
            && !vocabulary.Units.DeclaresAt(text, start)
            ? default
            : unit;
    }

    static int LengthOfNumber(string text, int start)
    {
        var at = SkipDigits(text, start);
        while (at < text.Length && text[at] == '.')
            at = SkipDigits(text, at + 1);
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var exponent = at + 1;
            if (exponent < text.Length && text[exponent] is '+' or '-')
                exponent++;
            if (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
                at = SkipDigits(text, exponent);
        }

        return at - start;
    }

    static int SkipDigits(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '_' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        return at;
    }
}
