using LoopSim.Diagnostics;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Equations;

/// <summary>A name met in an equation: a function's or lookup's where a bracket follows, else a variable's.</summary>
internal readonly record struct WordRead(Name Name, SourceSpan Span, bool IsFunction, bool IsKnown);

/// <summary>Reads names: the longest declared one wins, also over keywords and operators.</summary>
internal sealed class NameReader(EquationText text, Cursor cursor, Vocabulary vocabulary, ICollection<Diagnostic> faults)
{
    static readonly (string Written, string Joint)[] Joints = [("-", "-"), (" and ", "and"), (" or ", "or"), (" mod ", "mod"), ("/", "/"), ("*", "*"), ("+", "+")];

    /// <summary>The longest declared name that begins here, or null. A word followed by a bracket is a function where there is one.</summary>
    public WordRead? ReadKnown()
    {
        var name = vocabulary.Names.LongestAt(cursor.Text, cursor.At);
        foreach (var function in vocabulary.Functions.AllAt(cursor.Text, cursor.At))
        {
            if (IsCalled(cursor.At + function.Length) && function.Length >= (name?.Length ?? 0))
                return Take(function.Name, function.Length, isFunction: true);
        }

        if (name is not { } found)
            return null;
        var word = Take(found.Name, found.Length, isFunction: false);
        WarnOfOtherReading(word);
        return word;
    }

    /// <summary>A name in double quotes, or null where the quote is never closed.</summary>
    public WordRead? ReadQuoted()
    {
        var close = cursor.Text.IndexOf('"', cursor.At + 1);
        if (close < 0)
            return null;
        var length = close + 1 - cursor.At;
        var name = new Name(cursor.Text.Substring(cursor.At + 1, length - 2));
        var isFunction = IsCalled(cursor.At + length);
        var known = (isFunction ? vocabulary.Functions : vocabulary.Names).Find(name);
        var span = text.SpanOf(cursor.At, length);
        if (known is null)
            faults.Add(Unknown(span, name.Text, isFunction));
        cursor.Take(length);
        return new(known ?? name, span, isFunction, known is not null);
    }

    /// <summary>Words that are no declared name: noted as a fault, read over so that more faults can be found; null where no word begins.</summary>
    public WordRead? ReadUnknown()
    {
        if (!char.IsLetter(cursor.Current) && cursor.Current != '_')
            return null;
        var plain = cursor.WordsHere(withHyphens: false);
        var hyphened = cursor.WordsHere(withHyphens: true);
        var words = Spelling.Closest(hyphened, Known(vocabulary.Names)) is null ? plain : hyphened;
        var isFunction = IsCalled(cursor.At + words.Length);
        var span = text.SpanOf(cursor.At, words.Length);
        faults.Add(Unknown(span, words, isFunction));
        cursor.Take(words.Length);
        return new(new(words), span, isFunction, IsKnown: false);
    }

    /// <summary>The scenario's name behind an @; an unknown one is noted.</summary>
    public Name ReadScenario()
    {
        if (cursor.Current == '"' && cursor.Text.IndexOf('"', cursor.At + 1) is > 0 and var close)
            return KnownScenario(cursor.Text[(cursor.At + 1)..close], close + 1 - cursor.At);
        if (vocabulary.Scenarios.LongestAt(cursor.Text, cursor.At) is { } found)
        {
            cursor.Take(found.Length);
            return found.Name;
        }

        var words = cursor.WordsHere(withHyphens: true);
        return KnownScenario(words, words.Length);
    }

    /// <summary>The name of a loop, in quotes or not, up to the bracket that closes; one that no loop has is noted.</summary>
    public Name ReadLoop(WordRead function, NameTable loops)
    {
        var close = cursor.Text.IndexOf(')', cursor.At);
        var longest = loops.LongestAt(cursor.Text, cursor.At);
        var length = longest?.Length ?? (close < 0 ? cursor.Text.Length : close) - cursor.At;
        var words = cursor.Text.Substring(cursor.At, length).Trim();
        var known = longest?.Name ?? loops.Find(new(words.Trim('"')));
        if (known is null)
            faults.Add(EquationFaults.UnknownLoop(text.SpanOf(cursor.At, words.Length), function.Name.Text, words.Trim('"'), Spelling.Closest(words.Trim('"'), Known(loops)), loops.Names.Count > 0));
        cursor.Take(length);
        return known ?? new(words);
    }

    Name KnownScenario(string words, int length)
    {
        var name = new Name(words);
        var known = vocabulary.Scenarios.Find(name);
        if (known is null)
            faults.Add(EquationFaults.UnknownScenario(text.SpanOf(cursor.At, length), words, Spelling.Closest(words, Known(vocabulary.Scenarios))));
        cursor.Take(length);
        return known ?? name;
    }

    Diagnostic Unknown(SourceSpan span, string words, bool isFunction) => isFunction
        ? EquationFaults.UnknownFunction(span, words, Spelling.Closest(words, Known(vocabulary.Functions)))
        : vocabulary.Units.Declares(words) || TimeUnits.Find(words) is not null ? EquationFaults.UnitWithoutNumber(span, words)
        : vocabulary.Functions.Find(new(words)) is { } function ? EquationFaults.FunctionWithoutBrackets(span, function.Text)
        : EquationFaults.UnknownName(span, words, Spelling.Closest(words, Known(vocabulary.Names)));

    void WarnOfOtherReading(WordRead word)
    {
        var key = word.Name.Key;
        foreach (var (written, joint) in Joints)
        {
            var at = key.IndexOf(written, StringComparison.Ordinal);
            if (at > 0
                && vocabulary.Names.Find(new(key[..at])) is { } left
                && vocabulary.Names.Find(new(key[(at + written.Length)..])) is { } right)
                faults.Add(EquationFaults.AmbiguousName(word.Span, word.Name.Text, left.Text, joint, right.Text));
        }
    }

    WordRead Take(Name name, int length, bool isFunction)
    {
        var span = text.SpanOf(cursor.At, length);
        cursor.Take(length);
        return new(name, span, isFunction, IsKnown: true);
    }

    bool IsCalled(int end)
    {
        var next = cursor.NextAfterBlanks(end);
        return next < cursor.Text.Length && cursor.Text[next] == '(';
    }

    static IEnumerable<string> Known(NameTable table) => table.Names.Select(n => n.Text);
}
