using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>A stock with what lies between it and its flows.</summary>
/// <param name="Stock">The stock.</param>
/// <param name="Flows">Its flows with their directions.</param>
/// <param name="Between">What its flows are computed from and depends on it, its flows among them, needed ones first: its flows alone, all others being
/// held for free within their bounds, and all of it where that is not too much.</param>
internal sealed record StockInFlow(Stock Stock, IReadOnlyList<(Name Flow, int Direction)> Flows, IReadOnlyList<IReadOnlyList<Variable>> Between)
{
    // Beyond, what lies between is not gone into.
    const int MostBetween = 200;

    /// <summary>All stocks of a model.</summary>
    public static List<StockInFlow> Of(CheckedModel model)
    {
        var place = model.Order.Now.Select((v, i) => (v.Name, i)).ToDictionary(p => p.Name, p => p.i);
        return [.. model.Variables.OfType<Stock>().Select(s => Of(s, model.Order.Now, place))];
    }

    static StockInFlow Of(Stock stock, IReadOnlyList<Variable> order, Dictionary<Name, int> place)
    {
        List<(Name Flow, int)> flows = [.. stock.Inflows.Select(f => (f.Flow, 1)), .. stock.Outflows.Select(f => (f.Flow, -1))];
        var flowing = flows.Where(f => place.ContainsKey(f.Flow)).Select(f => place[f.Flow]).Distinct().Order().ToList();
        var direct = flowing.Select(i => order[i]).Where(v => EquationOf.Now(v)?.Mentions(stock.Name) == true).ToList();
        var all = Depending(stock, flowing, order, place);
        return new(stock, flows, all is null || all.Count == direct.Count ? [direct] : [direct, all]);
    }

    // Of what flows are computed from, what depends on the stock; null where they are computed from too much.
    static List<Variable>? Depending(Stock stock, IEnumerable<int> flows, IReadOnlyList<Variable> order, Dictionary<Name, int> place)
    {
        var needed = new SortedSet<int>();
        var open = new Stack<int>(flows);
        while (open.TryPop(out var at))
        {
            if (!needed.Add(at))
                continue;
            if (needed.Count > MostBetween)
                return null;
            foreach (var source in EquationOf.Now(order[at])?.References() ?? [])
            {
                if (place.TryGetValue(source, out var before))
                    open.Push(before);
            }
        }

        var depends = new HashSet<Name> { stock.Name };
        var between = new List<Variable>();
        foreach (var variable in needed.Select(i => order[i]))
        {
            if (EquationOf.Now(variable)?.References().Any(depends.Contains) == true)
            {
                depends.Add(variable.Name);
                between.Add(variable);
            }
        }

        return between;
    }

    /// <summary>True where it does not go below this in a step, if it is not below it.</summary>
    public bool KeepsAbove(ValueRanges ranges, double bound, double dt, double slack) =>
        double.IsInfinity(bound) || Between.Any(b => dt * SlopeByItself(ranges, b).Low >= -1 && NetFlow(ranges, bound, b).Low >= -slack);

    /// <summary>True where it does not go above this in a step, if it is not above it.</summary>
    public bool KeepsBelow(ValueRanges ranges, double bound, double dt, double slack) =>
        double.IsInfinity(bound) || Between.Any(b => dt * SlopeByItself(ranges, b).Low >= -1 && NetFlow(ranges, bound, b).High <= slack);

    /// <summary>Where its flows lead it: the goals of all that is written goal − stock in them; null for nowhere in particular.</summary>
    public Interval? Goal(ValueRanges ranges)
    {
        Interval? goals = null;
        foreach (var gap in Between[^1].SelectMany(v => EquationOf.Now(v)?.Nodes() ?? []))
        {
            if (gap is BinaryOperation { Operator: BinaryOperator.Subtract, Left: var goal, Right: Reference own } && own.Name.Equals(Stock.Name))
                goals = goals is { } others ? Interval.Hull(others, ranges.Of(goal)) : ranges.Of(goal);
        }

        return goals;
    }

    // While the stock holds this much, and all others anything within their bounds.
    Interval NetFlow(ValueRanges ranges, double holds, IReadOnlyList<Variable> between)
    {
        var instead = new Dictionary<Name, Interval> { [Stock.Name] = Interval.Of(holds) };
        foreach (var variable in between)
            instead[variable.Name] = ranges.Computed(variable, ranges.Parts(instead));
        return Flows.Aggregate(Interval.Zero, (sum, f) => sum + (Interval.Of(f.Direction) * (instead.TryGetValue(f.Flow, out var flow) ? flow : ranges.Of(f.Flow))));
    }

    // How the net flow goes with the stock, by every way between.
    Interval SlopeByItself(ValueRanges ranges, IReadOnlyList<Variable> between)
    {
        var slopes = new Dictionary<Name, Interval>();
        foreach (var (flow, direction) in Flows)
            Add(flow, Interval.Of(direction));
        foreach (var variable in between.Reverse())
        {
            if (!slopes.TryGetValue(variable.Name, out var slope) || EquationOf.Now(variable) is not { } equation)
                continue;
            foreach (var (source, own) in EquationSlopes.Of(equation, ranges.Parts()))
                Add(source, slope * own);
        }

        return slopes.GetValueOrDefault(Stock.Name, Interval.Zero);

        void Add(Name name, Interval slope) => slopes[name] = slopes.TryGetValue(name, out var before) ? before + slope : slope;
    }
}
