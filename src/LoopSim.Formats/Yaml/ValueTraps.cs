using System.Text.RegularExpressions;
using LoopSim.Diagnostics;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>Values that other programs would take for numbers: dates, decimal commas, null, true. What is wrong with them as
/// equations would explain nothing.</summary>
internal static partial class ValueTraps
{
    // A value longer than this is an equation.
    const int LongestValue = 60;

    const string Suspicious = ",:-'’./ \u00A0\u2009\u202FxXoObB";

    // Whole values in words.
    static readonly Dictionary<string, Func<SourceSpan, string, Diagnostic>> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["~"] = StructureFaults.NullValue,
        ["null"] = StructureFaults.NullValue,
        ["true"] = (at, text) => StructureFaults.TruthAsNumber(at, text, 1),
        ["yes"] = (at, text) => StructureFaults.TruthAsNumber(at, text, 1),
        ["on"] = (at, text) => StructureFaults.TruthAsNumber(at, text, 1),
        ["false"] = (at, text) => StructureFaults.TruthAsNumber(at, text, 0),
        ["no"] = (at, text) => StructureFaults.TruthAsNumber(at, text, 0),
        ["off"] = (at, text) => StructureFaults.TruthAsNumber(at, text, 0),
        ["nan"] = StructureFaults.ForeignNumber,
        [".nan"] = StructureFaults.ForeignNumber,
        ["inf"] = StructureFaults.ForeignNumber,
        [".inf"] = StructureFaults.ForeignNumber,
        ["infinity"] = StructureFaults.ForeignNumber,
        ["n/a"] = StructureFaults.ForeignNumber,
    };

    /// <summary>The faults of a value, in words that meet what its author probably meant.</summary>
    public static List<Diagnostic> Explain(YamlScalar scalar, List<Diagnostic> found, NameTable names) =>
        Find(scalar, names) is { } trap ? [trap] : found.ConvertAll(DecimalCommaInside);

    /// <summary>The trap that a value as a whole falls into, or null.</summary>
    public static Diagnostic? Find(YamlScalar scalar, NameTable names)
    {
        var text = scalar.Text.Trim();
        if (text.Length is 0 or > LongestValue || names.Find(new(text)) is not null)
            return null;
        var unsigned = text.TrimStart('-', '+');
        if (Words.TryGetValue(unsigned, out var word))
            return word(scalar.Span, text);
        if (unsigned.Length == 0 || !char.IsAsciiDigit(unsigned[0]) || !unsigned.Any(Suspicious.Contains))
            return null;
        return FaultOf(unsigned)?.Invoke(scalar.Span, text);
    }

    /// <summary>True for <c>0,5</c>, perhaps with a unit behind it, and for <c>0,5..1</c>.</summary>
    public static bool IsDecimalComma(string text) =>
        text.Length <= LongestValue && (DecimalComma().IsMatch(text.Trim()) || RangeWithComma().IsMatch(text.Trim()));

    // 1,000 may be one or a thousand.
    static string Corrected(string text) =>
        text.Replace(',', '.') + (text.Length - text.IndexOf(',', StringComparison.Ordinal) == 4 ? $", or {text.Replace(',', '_')} for thousands" : "");

    // b * 0,5: the comma alone would be called meaningless.
    static Diagnostic DecimalCommaInside(Diagnostic fault)
    {
        var (text, at) = (fault.At.File.Text, fault.At.Start);
        if (fault.Code != "LS204" || fault.At.Text != "," || at == 0 || at + 1 >= text.Length || !char.IsAsciiDigit(text[at - 1]) || !char.IsAsciiDigit(text[at + 1]))
            return fault;
        var (from, to) = (at, at + 1);
        while (from > 0 && char.IsAsciiDigit(text[from - 1]))
            from--;
        while (to < text.Length && char.IsAsciiDigit(text[to]))
            to++;
        return StructureFaults.DecimalComma(new(fault.At.File, from, to - from), $"{text[from..at]}.{text[(at + 1)..to]}");
    }

    // Values in digits.
    static Func<SourceSpan, string, Diagnostic>? FaultOf(string unsigned) =>
        DecimalComma().IsMatch(unsigned) ? (at, text) => StructureFaults.DecimalComma(at, Corrected(text))
        : OtherBase().IsMatch(unsigned) ? StructureFaults.ForeignNumber
        : Thousands().IsMatch(unsigned) ? (at, text) => StructureFaults.Thousands(at, text, string.Concat(text.Select(c => char.IsAsciiDigit(c) ? c : '_')))
        : ClockOrDate().IsMatch(unsigned) ? StructureFaults.ClockOrDate
        : null;

    [GeneratedRegex(@"^[-+]?\d+,\d+(\s*%|\s+[^\s()+*-][^()+*-]*)?$")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^[-+\d.]*\d,\d[-+\d.,]*$")]
    private static partial Regex RangeWithComma();

    [GeneratedRegex(@"^0([xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)$")]
    private static partial Regex OtherBase();

    [GeneratedRegex(@"^\d{1,3}(([ '’\u00A0\u2009\u202F]\d{3})+|(,\d{3}){2,})$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^(\d{1,2}:\d{1,2}(:\d{2})?|\d{4}-\d{1,2}-\d{1,2}([T ]\S*)?|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}/\d{1,2}/\d{4})$")]
    private static partial Regex ClockOrDate();
}
