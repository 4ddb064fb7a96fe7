using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Tests.Support;

/// <summary>Computes an equation at one place straight from its tree, beside the engine: what is proved of equations is held against this.</summary>
internal sealed class Tree(IReadOnlyDictionary<Name, double> values, IReadOnlyList<GraphicalFunction> lookups, double uniform = 0.5)
{
    public double Of(Expression expression) => expression switch
    {
        NumberLiteral n => n.Value,
        Reference r => values[r.Name],
        UnaryOperation u => u.Operator == UnaryOperator.Negate ? -Of(u.Operand) : Truth(Of(u.Operand) == 0),
        BinaryOperation b => Of(b.Operator, Of(b.Left), Of(b.Right)),
        Conditional c => Of(c.Condition) != 0 ? Of(c.Then) : Of(c.Else),
        FunctionCall f when BuiltinFunctions.Find(f.Function) is { } function => Call(function, [.. f.Arguments.Select(Of)], uniform),
        FunctionCall f => new CurveReader(lookups.First(l => l.Name.Equals(f.Function))).At(Of(f.Arguments[0])),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is not for one place."),
    };

    /// <summary>A function of numbers, at time 5 and DT 1/4; a draw with the uniform number given.</summary>
    public static double Call(Builtin function, double[] arguments, double uniform = 0.5)
    {
        if (function.MostArguments == int.MaxValue)
            return arguments.Aggregate(function.Name.Key == "min" ? Math.Min : Math.Max);
        double[] Row(int i) => i < arguments.Length ? [arguments[i]] : [];
        double Number(int i) => i < arguments.Length ? arguments[i] : double.NaN;
        if (function.Does is Drawn drawn)
            return drawn.Sampler(() => uniform, Number(0), Number(1), Number(2), Number(3));
        var result = new double[1];
        ((Elementwise)function.Does).Kernel(new Clock(5, 5, 0.25), Row(0), Row(1), Row(2), Row(3), result);
        return result[0];
    }

    static double Of(BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.Power => Math.Pow(a, b),
        BinaryOperator.Modulo => a - (Math.Floor(a / b) * b),
        BinaryOperator.Less => Truth(a < b),
        BinaryOperator.LessOrEqual => Truth(a <= b),
        BinaryOperator.Greater => Truth(a > b),
        BinaryOperator.GreaterOrEqual => Truth(a >= b),
        BinaryOperator.Equal => Truth(a == b),
        BinaryOperator.NotEqual => Truth(a < b || a > b),
        BinaryOperator.And => Truth(a != 0 && b != 0),
        _ => Truth(a != 0 || b != 0),
    };

    static double Truth(bool holds) => holds ? 1 : 0;
}
