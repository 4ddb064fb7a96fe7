namespace LoopSim.Equations;

/// <summary>The operators that stand before their operand.</summary>
internal enum UnaryOperator
{
    /// <summary>−x.</summary>
    Negate,

    /// <summary>1 where x is 0, else 0.</summary>
    Not,
}

/// <summary>The operators between two operands.</summary>
internal enum BinaryOperator
{
    /// <summary>x ^ y.</summary>
    Power,

    /// <summary>x * y.</summary>
    Multiply,

    /// <summary>x / y.</summary>
    Divide,

    /// <summary>x mod y: the remainder, with the sign of y.</summary>
    Modulo,

    /// <summary>x + y.</summary>
    Add,

    /// <summary>x − y.</summary>
    Subtract,

    /// <summary>x &lt; y.</summary>
    Less,

    /// <summary>x &lt;= y.</summary>
    LessOrEqual,

    /// <summary>x &gt; y.</summary>
    Greater,

    /// <summary>x &gt;= y.</summary>
    GreaterOrEqual,

    /// <summary>x = y.</summary>
    Equal,

    /// <summary>x &lt;&gt; y.</summary>
    NotEqual,

    /// <summary>Both hold.</summary>
    And,

    /// <summary>At least one holds.</summary>
    Or,
}

/// <summary>How an operator is written and how tightly it binds: all who ask read this table.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Symbol">How it is written.</param>
/// <param name="Binding">The higher, the tighter.</param>
internal sealed record OperatorRow(BinaryOperator Operator, string Symbol, int Binding)
{
    /// <summary>How tightly a sign binds: less than a power, more than a product.</summary>
    public const int SignBinding = 6;

    /// <summary>Every operator between two operands, tightest first.</summary>
    public static IReadOnlyList<OperatorRow> All { get; } =
    [
        new(BinaryOperator.Power, "^", 7),
        new(BinaryOperator.Multiply, "*", 5),
        new(BinaryOperator.Divide, "/", 5),
        new(BinaryOperator.Modulo, "mod", 5),
        new(BinaryOperator.Add, "+", 4),
        new(BinaryOperator.Subtract, "-", 4),
        new(BinaryOperator.Less, "<", 3),
        new(BinaryOperator.LessOrEqual, "<=", 3),
        new(BinaryOperator.Greater, ">", 3),
        new(BinaryOperator.GreaterOrEqual, ">=", 3),
        new(BinaryOperator.Equal, "=", 3),
        new(BinaryOperator.NotEqual, "<>", 3),
        new(BinaryOperator.And, "and", 2),
        new(BinaryOperator.Or, "or", 1),
    ];

    /// <summary>True for the operators that compare two numbers and give 1 or 0.</summary>
    public bool IsComparison => Binding == Of(BinaryOperator.Less).Binding;

    /// <summary>The row of an operator.</summary>
    public static OperatorRow Of(BinaryOperator op) => All[(int)op];
}
