using LoopSim.Diagnostics;

namespace LoopSim.Equations;

/// <summary>Reads what operators join: numbers, names, calls, brackets, signs and conditionals.</summary>
internal sealed class OperandReader(
    EquationText text, Cursor cursor, Vocabulary vocabulary, ICollection<Diagnostic> faults, PrattParser parser)
{
    readonly NameReader names = new(text, cursor, vocabulary, faults);

    /// <summary>Where the operand begins that was read last.</summary>
    public int StartOfLast { get; private set; }

    public Expression Read()
    {
        parser.CountNode();
        cursor.SkipBlanks();
        var start = cursor.At;
        var operand = ReadBare();
        cursor.SkipBlanks();
        while (cursor.Current == '@')
        {
            parser.CountNode();
            cursor.Take(1);
            cursor.SkipBlanks();
            operand = new InScenario(operand, names.ReadScenario(), text.SpanOf(start, cursor.EndOfLast - start));
            cursor.SkipBlanks();
        }

        StartOfLast = start;
        return operand;
    }

    Expression ReadBare()
    {
        if (cursor.AtEnd || cursor.Current is ')' or ',')
            throw parser.Stop(MissingOperand());
        if (char.IsAsciiDigit(cursor.Current) || (cursor.Current == '.' && cursor.At + 1 < cursor.Text.Length && char.IsAsciiDigit(cursor.Text[cursor.At + 1])))
            return NumberReader.Read(cursor, text, vocabulary, faults);
        if (cursor.Current == '(')
            return ReadBracket();
        if (cursor.Current is '-' or '−' or '+')
            return ReadSign();
        if (cursor.Current == '"')
            return ReadWord(names.ReadQuoted() ?? throw parser.Stop(EquationFaults.UnclosedQuote(text.SpanOf(cursor.At, 1))));
        if (names.ReadKnown() is { } known)
            return ReadWord(known);
        if (cursor.StandsAtWord("if"))
            return ReadConditional();
        if (cursor.StandsAtWord("not"))
            return ReadNot();
        if (names.ReadUnknown() is { } unknown)
            return ReadWord(unknown);
        throw parser.Stop(EquationFaults.UnexpectedCharacter(text.SpanOf(cursor.At, cursor.Character.Length), cursor.Character));
    }

    Expression ReadBracket()
    {
        var open = cursor.At;
        cursor.Take(1);
        var inside = parser.ParseExpression(0);
        Close(open);
        return inside with { Span = text.SpanOf(open, cursor.EndOfLast - open) };
    }

    Expression ReadSign()
    {
        var start = cursor.At;
        var negative = cursor.Current != '+';
        cursor.Take(1);
        var operand = parser.ParseExpression(OperatorRow.SignBinding);
        var span = text.SpanOf(start, cursor.EndOfLast - start);
        return negative ? new UnaryOperation(UnaryOperator.Negate, operand, span) : operand with { Span = span };
    }

    UnaryOperation ReadNot()
    {
        var start = cursor.At;
        cursor.Take(3);
        var operand = parser.ParseExpression(OperatorRow.SignBinding);
        return new(UnaryOperator.Not, operand, text.SpanOf(start, cursor.EndOfLast - start));
    }

    Conditional ReadConditional()
    {
        var start = cursor.At;
        cursor.Take(2);
        var condition = parser.ParseExpression(0);
        Expect("then", start);
        var then = parser.ParseExpression(0);
        Expect("else", start);
        var otherwise = parser.ParseExpression(0);
        return new(condition, then, otherwise, text.SpanOf(start, cursor.EndOfLast - start));
    }

    void Expect(string keyword, int start)
    {
        cursor.SkipBlanks();
        if (!cursor.StandsAtWord(keyword))
            throw parser.Stop(EquationFaults.IncompleteConditional(text.SpanOf(start, 2), keyword));
        cursor.Take(keyword.Length);
    }

    Expression ReadWord(WordRead word)
    {
        cursor.SkipBlanks();
        if (!word.IsFunction)
        {
            if (cursor.Current == '(' && word.IsKnown)
                throw parser.Stop(EquationFaults.NotAFunction(word.Span, word.Name.Text));
            return new Reference(word.Name, word.Span);
        }

        if (LoopSeries.All.Contains(word.Name))
            return ReadLoopSeries(word);
        var open = cursor.At;
        cursor.Take(1);
        var arguments = ReadArguments();
        Close(open);
        return new FunctionCall(word.Name, word.Span, arguments, word.Span with { Length = text.SpanOf(cursor.EndOfLast - 1, 1).End - word.Span.Start });
    }

    Reference ReadLoopSeries(WordRead word)
    {
        if (vocabulary.Loops is null)
            throw parser.Stop(EquationFaults.LoopInEquation(word.Span, word.Name.Text));
        var open = cursor.At;
        cursor.Take(1);
        cursor.SkipBlanks();
        var loop = names.ReadLoop(word, vocabulary.Loops);
        Close(open);
        return new(LoopSeries.Of(word.Name, loop), word.Span with { Length = text.SpanOf(cursor.EndOfLast - 1, 1).End - word.Span.Start });
    }

    List<Expression> ReadArguments()
    {
        var arguments = new List<Expression>();
        cursor.SkipBlanks();
        if (cursor.Current == ')')
            return arguments;
        arguments.Add(parser.ParseExpression(0));
        cursor.SkipBlanks();
        while (cursor.Current == ',')
        {
            cursor.Take(1);
            arguments.Add(parser.ParseExpression(0));
            cursor.SkipBlanks();
        }

        return arguments;
    }

    void Close(int open)
    {
        cursor.SkipBlanks();
        if (cursor.Current == ')')
            cursor.Take(1);
        else if (cursor.AtEnd)
            throw parser.Stop(EquationFaults.UnbalancedBracket(text.SpanOf(open, 1), opened: true));
        else
            throw parser.Stop(parser.MissingOperator());
    }

    Diagnostic MissingOperand()
    {
        var before = cursor.Text[..cursor.At].TrimEnd();
        var last = before.LastIndexOf(' ') + 1;
        var after = before.Length == 0 ? "" : before.Length - last <= 12 ? before[last..] : before[^1..];
        return EquationFaults.MissingOperand(cursor.AtEnd && before.Length > 0 ? text.SpanOf(before.Length - 1, 1) : text.SpanOf(cursor.At, cursor.AtEnd ? 0 : 1), after);
    }
}
