using System.Globalization;
using System.Text.RegularExpressions;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Sketches;

/// <summary>What people write beside an arrow: signs, delays and strengths, in the words of the field in English and German.</summary>
internal static partial class ArrowWords
{
    const string DelayMark = "‖";

    static readonly Dictionary<string, LinkPolarity> Signs = Table(
        (LinkPolarity.Positive, "+ ＋ (+) +1 1 s same positive pos plus direct increase increases gleich gleichsinnig gleichgerichtet positiv"),
        (LinkPolarity.Negative, "- − – — － (-) (−) -1 −1 o opposite negative neg minus inverse decrease decreases entgegengesetzt gegensinnig negativ"),
        (LinkPolarity.Changing, "± +- -+ +/- -/+ (±) ambiguous nonlinear wechselnd"));

    static readonly Dictionary<string, double> Strengths = Table(
        (0.5, "weak low light schwach gering"), (1d, "medium moderate normal mittel"), (2d, "strong high heavy stark hoch"));

    static readonly HashSet<string> NoDelay = ["no", "none", "false", "0", "-", "–", "—", "n", "nein", "keine", "keiner", "instant"];

    /// <summary>The sign that a word stands for; null where it is no sign.</summary>
    public static LinkPolarity? Sign(string text) => Signs.TryGetValue(Name.KeyOf(text), out var sign) ? sign : null;

    /// <summary>The strength that a word or a number stands for; null where it is none.</summary>
    public static double? Strength(string text) =>
        Strengths.TryGetValue(Name.KeyOf(text), out var strength) ? strength
        : double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>The delay that a text stands for: a time with or without a unit, or a mark or word alone; null where it says that there is none.</summary>
    public static SketchDelay? Delay(string text)
    {
        var words = text.Trim();
        if (words.Length == 0 || NoDelay.Contains(Name.KeyOf(words)))
            return null;
        var order = Order().Match(words) is { Success: true } said && int.TryParse(said.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 100 ? number : 1;
        var delay = new SketchDelay(words) { Order = order };
        var beside = Order().Replace(words, "");
        var time = Duration().Match(beside);
        // Of two numbers, as in 2-3 months, neither is the time.
        if (!time.Success || Digit().IsMatch(beside.Remove(time.Index, time.Length)) || !double.TryParse(time.Groups["number"].Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return delay;
        if (time.Groups["below"].Success && double.TryParse(time.Groups["below"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var below))
            value /= below;
        return double.IsFinite(value) ? delay with { Time = value, Unit = time.Groups["unit"].Success ? time.Groups["unit"].Value : null } : delay;
    }

    /// <summary>What a label on an arrow says, such as <c>+</c>, <c>− ‖ 2 months</c>, or a word that is neither.</summary>
    public static (LinkPolarity? Sign, SketchDelay? Delay, string? Words) Label(string label)
    {
        var text = label.Trim();
        if (Sign(text) is { } alone)
            return (alone, null, null);
        // The sign may stand before or behind a delay mark or some words.
        var (first, rest) = Leading().Match(text) is { Success: true } before ? (before.Groups[1].Value, text[before.Length..])
            : Trailing().Match(text) is { Success: true } behind ? (behind.Groups[1].Value, text[..behind.Index]) : ("", text);
        rest = rest.Trim().Trim(',', ';').Trim();
        var isDelayed = Delayed().IsMatch(rest);
        return (Sign(first), isDelayed ? Delay(rest) ?? new(DelayMark) : null, isDelayed || rest.Length == 0 ? null : rest);
    }

    static Dictionary<string, T> Table<T>(params (T Meaning, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' ').Select(w => (w, r.Meaning))).ToDictionary(r => r.w, r => r.Meaning);

    [GeneratedRegex(@",?\s*\border (\d{1,3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Order();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,-])(?<number>\d{1,15}(?:[.,]\d{1,15})?)(?:\s*/\s*(?<below>\d{1,9}))?(?:\s*(?<unit>\p{L}{1,40}))?")]
    private static partial Regex Duration();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\d")]
    private static partial Regex Digit();

    [GeneratedRegex(@"^(\(?[+＋±−–-]\)?|(?:same|opposite|positive|negative|[so])(?=[\s,;]))[\s,;]*", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"[\s,;]+(\(?[+＋±−–-]\)?)$")]
    private static partial Regex Trailing();

    [GeneratedRegex(@"‖|\|\||//|\bdelay|\blag\b|verzög", RegexOptions.IgnoreCase)]
    private static partial Regex Delayed();
}
