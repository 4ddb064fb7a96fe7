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

    static readonly (Regex Looks, Func<SourceSpan, string, Diagnostic> Fault)[] Table =
    [
        (DecimalComma(), (at, text) => StructureFaults.DecimalComma(at, text.Replace(',', '.'))),
        (ClockOrDate(), StructureFaults.ClockOrDate),
        (Null(), StructureFaults.NullValue),
        (True(), (at, text) => StructureFaults.TruthAsNumber(at, text, 1)),
        (False(), (at, text) => StructureFaults.TruthAsNumber(at, text, 0)),
    ];

    /// <summary>The faults of a value, in words that meet what its author probably meant.</summary>
    public static List<Diagnostic> Explain(YamlScalar scalar, List<Diagnostic> found, NameTable names)
    {
        var text = scalar.Text.Trim();
        if (text.Length is > 0 and <= LongestValue && names.Find(new(text)) is null)
        {
            foreach (var (looks, fault) in Table)
            {
                if (looks.IsMatch(text))
                    return [fault(scalar.Span, text)];
            }
        }

        return found.ConvertAll(DecimalCommaInside);
    }

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

    [GeneratedRegex(@"^[-+]?\d+,\d+(\s*%|\s+[^\s()+*-][^()+*-]*)?$")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^(\d{1,2}:\d{2}(:\d{2})?|\d{4}-\d{1,2}-\d{1,2}([T ]\S*)?|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}/\d{1,2}/\d{4})$")]
    private static partial Regex ClockOrDate();

    [GeneratedRegex("^(~|null)$", RegexOptions.IgnoreCase)]
    private static partial Regex Null();

    [GeneratedRegex("^(true|yes|on)$", RegexOptions.IgnoreCase)]
    private static partial Regex True();

    [GeneratedRegex("^(false|no|off)$", RegexOptions.IgnoreCase)]
    private static partial Regex False();
}
