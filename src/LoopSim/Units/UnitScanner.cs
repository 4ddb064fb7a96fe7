using System.Globalization;
using LoopSim.Naming;

namespace LoopSim.Units;

/// <summary>Walks through a text and reads products of unit words.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where to begin.</param>
/// <param name="units">What the words mean.</param>
/// <param name="spacious">True where spaces around operators and parentheses belong to a unit: never inside an equation,
/// in which <c>6 month / cycle time</c> divides.</param>
internal sealed class UnitScanner(string text, int start, UnitSystem units, bool spacious)
{
    const int DeepestNesting = 64;
    const double GreatestExponent = 100;

    static readonly HashSet<string> LanguageWords =
        new(StringComparer.OrdinalIgnoreCase) { "and", "or", "not", "mod", "if", "then", "else" };

    int at = start;
    int depth;

    /// <summary>The offset just behind what was read.</summary>
    public int Position => at;

    /// <summary>True where nothing but spaces is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return at >= text.Length;
        }
    }

    /// <summary>Factors joined by * and /, from left to right; null where not even one stands here.</summary>
    public ScaledUnit? ReadProduct()
    {
        SkipBlanks();
        var isBareOne = TryReadOne();
        var first = isBareOne ? ScaledUnit.One : ReadFactor();
        if (first is not { } product)
            return null;
        while (TryReadNext(product) is { } longer)
            (product, isBareOne) = (longer, false);
        return isBareOne && !spacious ? null : product;
    }

    ScaledUnit? TryReadNext(ScaledUnit product)
    {
        var before = at;
        SkipBlanks();
        if (Current is '*' or '/')
        {
            var divides = Current == '/';
            at++;
            SkipBlanks();
            if (ReadFactor() is { } factor && (divides ? product / factor : product * factor) is { IsSound: true } longer)
                return longer;
        }

        at = before;
        return null;
    }

    char Current => at < text.Length ? text[at] : '\0';

    void SkipBlanks()
    {
        while (spacious && at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
    }

    bool TryReadOne()
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (Current != '1' || Name.IsWordCharacter(next) || next == '.')
            return false;
        at++;
        return true;
    }

    ScaledUnit? ReadFactor()
    {
        if ((spacious && Current == '(' ? ReadParenthesis() : ReadWord()) is not { } atom)
            return null;
        var powered = atom.ToPower(ReadExponent());
        return powered.IsSound ? powered : null;
    }

    ScaledUnit? ReadParenthesis()
    {
        if (depth >= DeepestNesting)
            return null;
        at++;
        depth++;
        var inside = ReadProduct();
        depth--;
        SkipBlanks();
        if (inside is null || Current != ')')
            return null;
        at++;
        return inside;
    }

    ScaledUnit? ReadWord()
    {
        var length = PlainLength();
        if (units.PhraseAt(text, at) is { } phrase && phrase.Length >= length)
        {
            at += phrase.Length;
            return units.Find(phrase.Word);
        }

        if (length == 0)
            return null;
        var word = text.Substring(at, length);
        if (LanguageWords.Contains(word) && !units.Declares(word))
            return null;
        at += length;
        return word == "%" ? ScaledUnit.Percent : units.Find(word);
    }

    int PlainLength()
    {
        if (Current is '%' or '$' or '€' or '£' or '¥')
            return 1;
        var end = at;
        while (end < text.Length && (end > at ? Name.IsWordCharacter(text[end]) : char.IsLetter(text[end])))
            end++;
        return end - at;
    }

    // An exponent that is no plain number is none of the unit's: lead^x raises a lead to the power x.
    double ReadExponent()
    {
        var end = at;
        if (spacious)
            end = AfterBlanks(end);
        if (end >= text.Length || text[end] != '^')
            return 1;
        end = spacious ? AfterBlanks(end + 1) : end + 1;
        var from = end;
        if (end < text.Length && text[end] == '-')
            end++;
        end = AfterDigits(end);
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            end = AfterDigits(end + 1);
        var isFollowedByWord = end < text.Length && Name.IsWordCharacter(text[end]);
        var isNumber = double.TryParse(text.AsSpan(from, end - from), NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        if (isFollowedByWord || !isNumber || !(Math.Abs(value) <= GreatestExponent))
            return 1;
        at = end;
        return value;
    }

    int AfterBlanks(int offset)
    {
        while (offset < text.Length && char.IsWhiteSpace(text[offset]))
            offset++;
        return offset;
    }

    int AfterDigits(int offset)
    {
        while (offset < text.Length && char.IsAsciiDigit(text[offset]))
            offset++;
        return offset;
    }
}
