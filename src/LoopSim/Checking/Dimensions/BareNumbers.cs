using LoopSim.Equations;

namespace LoopSim.Checking.Dimensions;

/// <summary>Numbers without a unit: what stands alone as one takes the unit of the place it is put in.</summary>
internal static class BareNumbers
{
    /// <summary>The value of a bare number with an optional sign, or null where the expression is anything else.</summary>
    public static double? ValueOf(Expression expression) => expression switch
    {
        NumberLiteral { Unit: null } number => number.Value,
        UnaryOperation { Operator: UnaryOperator.Negate } sign => -ValueOf(sign.Operand),
        _ => null,
    };

    /// <summary>The value of an arithmetic of bare numbers, such as the 1/2 of a power, or null.</summary>
    public static double? FixedValueOf(Expression expression) => expression switch
    {
        BinaryOperation { Operator: BinaryOperator.Divide } b => FixedValueOf(b.Left) / FixedValueOf(b.Right),
        BinaryOperation { Operator: BinaryOperator.Multiply } b => FixedValueOf(b.Left) * FixedValueOf(b.Right),
        BinaryOperation { Operator: BinaryOperator.Add } b => FixedValueOf(b.Left) + FixedValueOf(b.Right),
        BinaryOperation { Operator: BinaryOperator.Subtract } b => FixedValueOf(b.Left) - FixedValueOf(b.Right),
        UnaryOperation { Operator: UnaryOperator.Negate } sign => -FixedValueOf(sign.Operand),
        _ => ValueOf(expression),
    };

    /// <summary>True for 0 and for the infinities, which mean the same in every unit, and for what could not be read.</summary>
    public static bool HasAnyUnit(double value) => value == 0 || !double.IsFinite(value);
}
