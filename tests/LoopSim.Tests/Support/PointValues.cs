using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Tests.Support;

/// <summary>The value of an expression at given values of its variables: for equations of one moment.</summary>
internal static class PointValues
{
    public static double Of(Expression expression, Func<Name, double> values) => expression switch
    {
        NumberLiteral n => n.Value,
        Reference r => values(r.Name),
        UnaryOperation { Operator: UnaryOperator.Negate } u => -Of(u.Operand, values),
        BinaryOperation b => (b.Operator, Of(b.Left, values), Of(b.Right, values)) switch
        {
            (BinaryOperator.Add, var x, var y) => x + y,
            (BinaryOperator.Subtract, var x, var y) => x - y,
            (BinaryOperator.Multiply, var x, var y) => x * y,
            (BinaryOperator.Divide, var x, var y) => x / y,
            _ => throw new NotSupportedException(b.Operator.ToString()),
        },
        FunctionCall call when BuiltinFunctions.Find(call.Function)?.Does is Elementwise function => Of(function, [.. call.Arguments.Select(a => Of(a, values))]),
        _ => throw new NotSupportedException(expression.ToString()),
    };

    static double Of(Elementwise function, double[] arguments)
    {
        var rows = Enumerable.Range(0, 4).Select(i => i < arguments.Length ? new[] { arguments[i] } : []).ToArray();
        var result = new double[1];
        function.Kernel(new Clock(0, 0, 1), rows[0], rows[1], rows[2], rows[3], result);
        return result[0];
    }
}
