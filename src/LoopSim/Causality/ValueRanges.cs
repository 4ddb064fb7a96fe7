using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>Between which bounds every variable of a model lies at every time of every scenario, as far as its equations and declared ranges tell.</summary>
internal sealed class ValueRanges
{
    readonly CheckedModel model;
    readonly Dictionary<Name, Interval> of = [];
    readonly Dictionary<Name, GraphicalFunction> lookups;
    readonly HashSet<Name> parameters;

    public ValueRanges(CheckedModel model)
    {
        this.model = model;
        lookups = model.Lookups.GroupBy(l => l.Name).ToDictionary(g => g.Key, g => g.First());
        parameters = [.. model.Source.Variables.OfType<Constant>().Select(c => c.Name)];
        var specs = model.Source.Specs;
        of[new("time")] = new(specs.Start, model.Scenarios.Select(s => s.Stop ?? specs.Stop).Append(specs.Stop).Max());
        of[new("dt")] = Interval.Of(specs.Step);
        of[new("pi")] = Interval.Of(Math.PI);
        foreach (var state in model.Variables.Where(v => EquationOf.Now(v) is null))
            of[state.Name] = OfState(state);
        Compute();
        new StockBounds(model, this).Find();
    }

    /// <summary>The bounds of a variable.</summary>
    public Interval Of(Name name) => of.GetValueOrDefault(name, Interval.Whole);

    /// <summary>The bounds of an expression.</summary>
    public Interval Of(Expression expression) => Parts().Of(expression);

    /// <summary>The bounds of the parts of one expression.</summary>
    /// <param name="instead">The bounds of some variables in another case, or null.</param>
    public ExpressionRanges Parts(IReadOnlyDictionary<Name, Interval>? instead = null) =>
        new(instead is null ? Of : name => instead.TryGetValue(name, out var other) ? other : Of(name), lookups);

    /// <summary>What computes a variable and its range promise.</summary>
    public Interval Computed(Variable variable, ExpressionRanges parts) =>
        EquationOf.Now(variable) is { } equation ? Promised(variable, parts.Of(equation)) : Of(variable.Name);

    /// <summary>Says otherwise of some states, and works out what follows of it.</summary>
    public void Assume(IEnumerable<(Name Name, Interval Bounds)> states)
    {
        foreach (var (name, bounds) in states)
            of[name] = bounds;
        Compute();
    }

    /// <summary>The bounds that a state has by declaration alone.</summary>
    public static Interval OfState(Variable variable) => variable switch
    {
        DataSeries data => new Interval(data.Points.Min(p => p.Y), data.Points.Max(p => p.Y)),
        Stock { NonNegative: true } => Interval.Positive.Within(Declared(variable)),
        _ => Declared(variable),
    };

    void Compute()
    {
        foreach (var variable in model.Order.Constants.Concat(model.Order.Now))
            of[variable.Name] = Computed(variable, Parts());
    }

    // A parameter may be put anywhere in its range, and scenarios may have put it elsewhere; what is computed keeps the range that is promised.
    Interval Promised(Variable variable, Interval computed) =>
        variable.Range is null ? computed
        : parameters.Contains(variable.Name) ? Interval.Hull(computed, Declared(variable))
        : computed.Within(Declared(variable));

    static Interval Declared(Variable variable) => variable.Range is { } range ? new(range.Low, range.High) : Interval.Whole;
}
