using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Keeps the outflows of a non-negative stock from taking more than is there; the first outflow named is served first (XMILE §4.2).</summary>
internal static class NonNegativeStocks
{
    // outflow i → min(outflow i, max(0, stock / dt − the outflows before it))
    public static IReadOnlyList<Variable> Limit(IReadOnlyList<Variable> variables)
    {
        var limited = new Dictionary<Name, Expression>();
        foreach (var stock in variables.OfType<Stock>().Where(s => s.NonNegative))
        {
            Expression left = new BinaryOperation(BinaryOperator.Divide, new Reference(stock.Name, stock.Span), new Reference(new("dt"), stock.Span), stock.Span);
            foreach (var outflow in stock.Outflows)
            {
                limited[outflow.Flow] = new FunctionCall(new("max"), stock.Span, [new NumberLiteral(0, null, stock.Span), left], stock.Span);
                left = new BinaryOperation(BinaryOperator.Subtract, left, new Reference(outflow.Flow, outflow.Span), stock.Span);
            }
        }

        return limited.Count == 0 ? variables : [.. variables.Select(v => v is Flow flow && limited.TryGetValue(flow.Name, out var most)
            ? flow with { Equation = new FunctionCall(new("min"), flow.Span, [flow.Equation, most], flow.Equation.Span) }
            : v)];
    }
}
