using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Keeps the outflows of a non-negative stock from taking more than is there; the first outflow named is served first (XMILE §4.2).</summary>
internal static class NonNegativeStocks
{
    const string LeftBy = "·left by ";

    // outflow i → min(outflow i, max(0, left i)), where left 1 = stock / dt and left i+1 = left i − outflow i
    public static IReadOnlyList<Variable> Limit(IReadOnlyList<Variable> variables)
    {
        var limits = new Dictionary<Name, Expression>();
        var made = new List<Variable>();
        foreach (var stock in variables.OfType<Stock>().Where(s => s.NonNegative))
        {
            Expression left = new BinaryOperation(BinaryOperator.Divide, new Reference(stock.Name, stock.Span), new Reference(new("dt"), stock.Span), stock.Span);
            foreach (var outflow in stock.Outflows)
            {
                limits[outflow.Flow] = new FunctionCall(new("max"), stock.Span, [new NumberLiteral(0, null, stock.Span), left], stock.Span);
                if (outflow == stock.Outflows[^1])
                    break;
                // A name of its own for each: chains of many outflows would make equations that grow with their number.
                var rest = new BinaryOperation(BinaryOperator.Subtract, left, new Reference(outflow.Flow, outflow.Span), stock.Span);
                made.Add(new Auxiliary(new($"{stock.Name}{LeftBy}{outflow.Flow}"), outflow.Span, rest) { IsInternal = true });
                left = new Reference(made[^1].Name, outflow.Span);
            }
        }

        return [.. variables.Select(v => v is Flow flow && limits.TryGetValue(flow.Name, out var most)
            ? flow with { Equation = new FunctionCall(new("min"), flow.Span, [flow.Equation, most], flow.Equation.Span) }
            : v), .. made];
    }

    /// <summary>The fault of a circle that is one only because of the order in which outflows are served; null for any other.</summary>
    /// <param name="circle">Variables, each computed from the next, the first of them the author's.</param>
    public static Diagnostic? ServedTooEarly(List<Variable> circle)
    {
        var first = circle.FindIndex(IsRest);
        if (first < 0)
            return null;
        var last = circle.FindIndex(first, v => !IsRest(v)) is var end && end < 0 ? circle.Count - 1 : end - 1;
        var (early, later) = (circle[(last + 1) % circle.Count], circle[first - 1]);
        var stock = circle[first].Name.Text.Split(LeftBy)[0];
        return CheckFaults.ServedTooEarly(circle[last].Span, stock, early.Name.Text, later.Name.Text, EquationOf.Now(early)?.Span ?? early.Span);
    }

    static bool IsRest(Variable variable) => variable.IsInternal && variable.Name.Text.Contains(LeftBy, StringComparison.Ordinal);
}
