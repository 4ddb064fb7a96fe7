using LoopSim.Diagnostics;

namespace LoopSim.Equations;

/// <summary>Reads operators by how tightly they bind (Pratt 1973); operands are read by <see cref="OperandReader"/>.</summary>
internal sealed class PrattParser
{
    // A tree is never higher than its number of nodes, so this bound keeps every later walk off the stack's end.
    const int MostNodes = 2_000;
    const int DeepestNesting = 100;

    // What people write for our operators; the first that matches counts, so longer symbols stand first.
    static readonly (string Symbol, string Ours)[] Foreign = [("==", "="), ("!=", "<>"), ("&&", "and"), ("||", "or"), ("**", "^")];

    static readonly OperatorRow[] Symbols =
    [
        .. OperatorRow.All.Where(r => r.Symbol.Length == 2 && !char.IsLetter(r.Symbol[0])), .. OperatorRow.All.Where(r => r.Symbol.Length == 1),
        Twin("≤", BinaryOperator.LessOrEqual), Twin("≥", BinaryOperator.GreaterOrEqual), Twin("≠", BinaryOperator.NotEqual),
        Twin("−", BinaryOperator.Subtract), Twin("×", BinaryOperator.Multiply), Twin("·", BinaryOperator.Multiply), Twin("÷", BinaryOperator.Divide),
    ];

    readonly EquationText text;
    readonly Cursor cursor;
    readonly Vocabulary vocabulary;
    readonly ICollection<Diagnostic> faults;
    readonly OperandReader operands;
    int nodes;
    int nesting;

    public PrattParser(EquationText text, Vocabulary vocabulary, ICollection<Diagnostic> faults)
    {
        (this.text, this.vocabulary, this.faults, cursor) = (text, vocabulary, faults, new Cursor(text.Text));
        operands = new OperandReader(text, cursor, vocabulary, faults, this);
    }

    public Expression ParseAll()
    {
        var tree = ParseExpression(0);
        cursor.SkipBlanks();
        if (cursor.AtEnd)
            return tree;
        throw Stop(cursor.Current == ')'
            ? EquationFaults.UnbalancedBracket(text.SpanOf(cursor.At, 1), opened: false)
            : cursor.Current is ',' or ';' ? EquationFaults.UnexpectedCharacter(text.SpanOf(cursor.At, 1), cursor.Current.ToString())
            : MissingOperator());
    }

    /// <summary>Reads an expression whose operators all bind tighter than a bound.</summary>
    public Expression ParseExpression(int bound)
    {
        if (++nesting > DeepestNesting)
            throw Stop(EquationFaults.TooLarge(text.Span));
        var left = operands.Read();
        while (OperatorHere() is { } here && here.Row.Binding > bound)
        {
            CountNode();
            cursor.Take(here.Length);
            // A power binds to the right, so its right side may hold powers again.
            var right = ParseExpression(here.Row.Operator == BinaryOperator.Power ? here.Row.Binding - 1 : here.Row.Binding);
            if (here.Row.IsComparison && left is BinaryOperation inner && OperatorRow.Of(inner.Operator).IsComparison && !HasBrackets(inner))
                faults.Add(EquationFaults.ChainedComparison(left.Span.To(right.Span), left.Span.Text, inner.Right.Span.Text, $"{here.Row.Symbol} {right.Span.Text}"));
            left = new BinaryOperation(here.Row.Operator, left, right, left.Span.To(right.Span));
        }

        nesting--;
        return left;
    }

    public void CountNode()
    {
        if (++nodes > MostNodes)
            throw Stop(EquationFaults.TooLarge(text.Span));
    }

    /// <summary>Notes a fault behind which nothing can be understood.</summary>
    public ReadingStoppedException Stop(Diagnostic fault)
    {
        faults.Add(fault);
        return new();
    }

    // Another sign for an operator of the table.
    static OperatorRow Twin(string symbol, BinaryOperator op) => OperatorRow.Of(op) with { Symbol = symbol };

    (OperatorRow Row, int Length)? OperatorHere()
    {
        cursor.SkipBlanks();
        foreach (var (symbol, ours) in Foreign)
        {
            if (cursor.StandsAt(symbol))
                throw Stop(EquationFaults.ForeignOperator(text.SpanOf(cursor.At, symbol.Length), symbol, ours));
        }

        foreach (var row in Symbols)
        {
            if (cursor.StandsAt(row.Symbol))
                return (OperatorRow.Of(row.Operator), row.Symbol.Length);
        }

        foreach (var row in OperatorRow.All)
        {
            if (char.IsLetter(row.Symbol[0]) && cursor.StandsAtWord(row.Symbol))
                return (row, row.Symbol.Length);
        }

        return null;
    }

    /// <summary>What is wrong where an operand is followed by no operator.</summary>
    public Diagnostic MissingOperator()
    {
        var right = cursor.WordsHere(withHyphens: true);
        if (right.Length == 0)
            return EquationFaults.UnexpectedCharacter(text.SpanOf(cursor.At, cursor.Character.Length), cursor.Character);
        var left = cursor.Text[operands.StartOfLast..cursor.EndOfLast];
        // 'leads per techncian' where 'leads' is a name, too, is a name misspelled and lacks no operator.
        var both = cursor.Text[operands.StartOfLast..(cursor.At + right.Length)];
        return Spelling.Closest(both, vocabulary.Names.Names.Select(n => n.Text).Where(n => n != left && n != right)) is { } closest
            ? EquationFaults.UnknownName(text.SpanOf(operands.StartOfLast, both.Length), both, closest)
            : EquationFaults.MissingOperator(text.SpanOf(cursor.At, right.Length), left, right);
    }

    // A bracketed operand keeps its brackets in its span: (a < b) = c is no chain.
    static bool HasBrackets(BinaryOperation e) => e.Span.Start < e.Left.Span.Start;
}
