using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>Stocks and flows belong together: what moves a stock is a flow, and a flow leaves one stock and enters one at most.</summary>
internal static class StockFlowCheck
{
    public static void Check(Model model, ICollection<Diagnostic> faults)
    {
        var flows = model.Variables.OfType<Flow>().Select(f => f.Name).ToHashSet();
        var filled = new HashSet<Name>();
        var drained = new HashSet<Name>();
        foreach (var stock in model.Variables.OfType<Stock>())
        {
            CheckUses(stock, stock.Inflows, "inflow", flows, filled, faults);
            CheckUses(stock, stock.Outflows, "outflow", flows, drained, faults);
        }

        foreach (var flow in model.Variables.OfType<Flow>().Where(f => !filled.Contains(f.Name) && !drained.Contains(f.Name)))
            faults.Add(CheckFaults.FlowOfNoStock(flow.Span, flow.Name.Text));
    }

    static void CheckUses(
        Stock stock, IReadOnlyList<FlowUse> uses, string direction, HashSet<Name> flows, HashSet<Name> taken, ICollection<Diagnostic> faults)
    {
        foreach (var use in uses)
        {
            if (!flows.Contains(use.Flow))
                faults.Add(CheckFaults.NotAFlow(use.Span, use.Flow.Text, stock.Name.Text, Spelling.DidYouMean(use.Flow.Text, flows.Select(f => f.Text))));
            else if (!taken.Add(use.Flow))
                faults.Add(CheckFaults.FlowUsedTwice(use.Span, use.Flow.Text, direction));
        }
    }
}
