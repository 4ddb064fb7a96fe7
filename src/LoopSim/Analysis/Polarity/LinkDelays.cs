using System.Globalization;
using LoopSim.Builtins;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Analysis.Polarity;

/// <summary>What time takes on a link: the delay that is drawn, or the function by which the equation takes it up.</summary>
internal sealed class LinkDelays(Model model, CausalGraph graph)
{
    // The argument that is the time of a delay or smooth.
    const int TimeArgument = 1;

    readonly Dictionary<Name, Variable> written = model.Variables.GroupBy(v => v.Name).ToDictionary(g => g.Key, g => g.First());
    readonly ILookup<(Name From, Name To), CausalLink> drawn = model.Links.ToLookup(l => (l.From.Name, l.To.Name));

    /// <summary>In words, such as <c>smooth, 2 month</c>; null where the link acts at once.</summary>
    public string? Of(CausalEdge edge)
    {
        var (from, to) = (graph.Nodes[edge.From].Name, graph.Nodes[edge.To]);
        if (drawn[(from, to.Name)].FirstOrDefault() is { Delay: { } delay } link)
            return Words(delay) + (link.Order > 1 ? string.Create(CultureInfo.InvariantCulture, $", order {link.Order}") : "");
        if (to is Stock)
            return to.IsLinked ? "adjusts" : "accumulates";
        var equation = written.TryGetValue(to.Name, out var target) && !to.IsLinked ? EquationOf.Now(target) : null;
        var takingUp = equation?.Nodes().OfType<FunctionCall>().FirstOrDefault(c => TakesTime(c) && c.Mentions(from));
        return takingUp is null ? null : $"{(edge.IsComposite ? "" : "partly ")}{takingUp.Function.Text}{TimeOf(takingUp)}";
    }

    static string TimeOf(FunctionCall call) =>
        BuiltinFunctions.Find(call.Function) is { } function && function.Parameters.Count > TimeArgument && function.Parameters[TimeArgument].Unit == "time" && call.Arguments.Count > TimeArgument
            ? $", {Words(call.Arguments[TimeArgument])}"
            : "";

    // A small model of stocks and flows stands behind it: not so behind what repeats a signal, or averages several.
    static bool TakesTime(FunctionCall call) => BuiltinFunctions.Find(call.Function) is { Does: Expanded, IsPlain: false, Name.Key: not ("pulse" or "pulse train") };

    static string Words(Expression expression) => string.Join(' ', expression.Span.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
