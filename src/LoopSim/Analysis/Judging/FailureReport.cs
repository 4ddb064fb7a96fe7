using System.Globalization;
using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Analysis.Judging;

/// <summary>Tells why a check fails: when, and by how much.</summary>
internal sealed class FailureReport(RunEvaluator evaluator, Name scenario, SimulationSpecs specs)
{
    /// <summary>One line for each cause.</summary>
    public IEnumerable<string> Of(Expression condition) => condition switch
    {
        InScenario inOther => new FailureReport(evaluator, inOther.Scenario, specs).Of(inOther.Operand),
        BinaryOperation { Operator: BinaryOperator.And } both => new[] { both.Left, both.Right }.Where(Fails).SelectMany(Of),
        BinaryOperation { Operator: BinaryOperator.Or } either => Of(either.Left).Concat(Of(either.Right)),
        BinaryOperation comparison when IsComparison(comparison) => [Compared(comparison)],
        FunctionCall { Function.Key: "always", Arguments: [var inside] } => OverTime(inside, ""),
        FunctionCall { Function.Key: "eventually", Arguments: [var inside] } => [Never(inside)],
        _ => [$"{Words(condition)} is {Number(ValueOf(condition)[0])}"],
    };

    bool Fails(Expression condition) => !ValueOf(condition).All(MeasureFunctions.Holds);

    double[] ValueOf(Expression expression) => evaluator.Evaluate(expression, scenario);

    string Compared(BinaryOperation comparison)
    {
        var (left, right) = (ValueOf(comparison.Left)[0], ValueOf(comparison.Right)[0]);
        var sides = string.Join(", ", new[] { Side(comparison.Left, left), Side(comparison.Right, right) }.Where(s => s.Length > 0));
        return double.IsNaN(left - right) ? sides : $"{sides}: {Distance(left, right)}";
    }

    // The first time at which it fails, and the worst.
    IEnumerable<string> OverTime(Expression condition, string scope)
    {
        if (condition is BinaryOperation { Operator: BinaryOperator.And } both)
            return new[] { both.Left, both.Right }.Where(Fails).SelectMany(c => OverTime(c, scope));
        if (condition is InScenario inner)
            return new FailureReport(evaluator, inner.Scenario, specs).OverTime(inner.Operand, $" in '{inner.Scenario}'");
        var holds = ValueOf(condition);
        var first = Array.FindIndex(holds, h => !MeasureFunctions.Holds(h));
        if (condition is not BinaryOperation comparison || !IsComparison(comparison))
            return [$"fails first at {Time(first, holds.Length)}{scope}"];
        var (left, right) = (ValueOf(comparison.Left), ValueOf(comparison.Right));
        var worst = Enumerable.Range(0, holds.Length).Where(i => !MeasureFunctions.Holds(holds[i])).MaxBy(i => Math.Abs(At(left, i) - At(right, i)));
        var told = $"fails first at {Time(first, holds.Length)}{scope}: {AtTime(comparison, left, right, first)}";
        return worst == first ? [told] : [$"{told}; worst at {Time(worst, holds.Length)}: {AtTime(comparison, left, right, worst)}"];
    }

    string Never(Expression condition)
    {
        if (condition is not BinaryOperation comparison || !IsComparison(comparison))
            return "never holds";
        var (left, right) = (ValueOf(comparison.Left), ValueOf(comparison.Right));
        var count = ValueOf(condition).Length;
        var nearest = Enumerable.Range(0, count).MinBy(i => Math.Abs(At(left, i) - At(right, i)));
        return $"never holds; nearest at {Time(nearest, count)}: {AtTime(comparison, left, right, nearest)}";
    }

    static string AtTime(BinaryOperation comparison, double[] left, double[] right, int i)
    {
        var sides = string.Join(", ", new[] { Side(comparison.Left, At(left, i)), Side(comparison.Right, At(right, i)) }.Where(s => s.Length > 0));
        return $"{sides}, {Distance(At(left, i), At(right, i))}";
    }

    static double At(double[] row, int i) => row[row.Length == 1 ? 0 : i];

    static bool IsComparison(BinaryOperation operation) => OperatorRow.Of(operation.Operator).IsComparison;

    // A side that is a number already says its value.
    static string Side(Expression side, double value) => side is NumberLiteral ? "" : $"{Words(side)} is {Number(value)}";

    static string Distance(double left, double right)
    {
        var by = Math.Abs(left - right);
        var share = right != 0 ? string.Create(CultureInfo.InvariantCulture, $" ({by / Math.Abs(right):0.##%} of {Number(right)})") : "";
        return by == 0 ? "they are equal" : $"off by {Number(by)}{share}";
    }

    string Time(int index, int count) => string.Create(CultureInfo.InvariantCulture, $"{specs.TimeUnit} {evaluator.AxisOf(count).TimeAt(index):G6}");

    static string Words(Expression expression) => string.Join(' ', expression.Span.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Number(double value) => double.IsNaN(value) ? "never reached" : value.ToString("G6", CultureInfo.InvariantCulture);
}
