using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>Finds bounds that stocks and memories never leave, though nobody declares them.</summary>
/// <remarks>
/// A bound holds where the net flow at it leads back or nowhere while all others are anywhere within theirs (Nagumo 1942), and a step is
/// too short to leap over it: dt · ∂(net flow)/∂stock ≥ −1, which makes it exact under Euler's method. A memory has been what it remembers.
/// All bounds are assumed at once, as narrow as the initial values; those that fail are widened until none does.
/// </remarks>
internal sealed class StockBounds(CheckedModel model, ValueRanges ranges)
{
    const int PatientRounds = 40;
    const int MostRounds = 60;

    // A bound that follows another one does so a few times only: it might go on for ever.
    const int MostFollowed = 3;

    // By so much a bound may be missed: rounding.
    const double Rounding = 1e-12;

    readonly List<StockInFlow> stocks = StockInFlow.Of(model);
    readonly List<RememberedValue> memories = [.. model.Variables.OfType<RememberedValue>()];
    readonly Dictionary<Name, int> followed = [];

    /// <summary>Puts the bounds of all stocks and memories into the ranges.</summary>
    public void Find()
    {
        if (stocks.Count + memories.Count == 0)
            return;
        var initial = Initial();
        ranges.Assume(initial.Select(i => (i.State.Name, i.Bounds)));
        for (var round = 0; round < MostRounds; round++)
        {
            var wider = Widened(round < PatientRounds).Where(w => w.Bounds != ranges.Of(w.Name)).ToList();
            if (wider.Count == 0)
                return;
            ranges.Assume(wider);
        }

        // Not settled in time: nothing is known but what is declared.
        ranges.Assume(initial.Select(i => (i.State.Name, ValueRanges.OfState(i.State))));
    }

    // At the start everything follows from parameters, in the order in which it is computed there.
    List<(Variable State, Interval Bounds)> Initial()
    {
        var atStart = new Dictionary<Name, Interval> { [new("time")] = Interval.Of(model.Source.Specs.Start) };
        foreach (var variable in model.Order.Initial)
        {
            if (EquationOf.AtStart(variable) is { } equation)
                atStart[variable.Name] = ranges.Parts(atStart).Of(equation);
        }

        return [.. stocks.Select(s => (Variable)s.Stock).Concat(memories).Select(s => (s, Declared(s, atStart.GetValueOrDefault(s.Name, Interval.Whole))))];
    }

    IEnumerable<(Name Name, Interval Bounds)> Widened(bool isPatient)
    {
        foreach (var flowing in stocks)
        {
            var now = ranges.Of(flowing.Stock.Name);
            if (double.IsInfinity(now.Low) && double.IsInfinity(now.High))
                continue;
            var dt = model.Source.Specs.Step;
            var keepsLow = flowing.KeepsAbove(ranges, now.Low, dt, Slack(now.Low));
            var keepsHigh = flowing.KeepsBelow(ranges, now.High, dt, Slack(now.High));
            yield return (flowing.Stock.Name, Declared(flowing.Stock, Wider(flowing.Stock.Name, now, keepsLow, keepsHigh, flowing.Goal(ranges), isPatient)));
        }

        foreach (var memory in memories)
        {
            var (now, input) = (ranges.Of(memory.Name), ranges.Of(memory.Input.Name));
            yield return (memory.Name, Declared(memory, Wider(memory.Name, now, input.Low >= now.Low, input.High <= now.High, input, isPatient)));
        }
    }

    // To where it is led; where that is no end, to 0 or to 1, and at last to any number.
    Interval Wider(Name name, Interval now, bool keepsLow, bool keepsHigh, Interval? led, bool isPatient)
    {
        if (keepsLow && keepsHigh)
            return now;
        var follows = isPatient && (followed[name] = followed.GetValueOrDefault(name) + 1) <= MostFollowed;
        var low = keepsLow ? now.Low
            : follows && led is { } down && down.Low < now.Low ? down.Low
            : isPatient && now.Low > 0 ? 0 : double.NegativeInfinity;
        var high = keepsHigh ? now.High
            : follows && led is { } up && up.High > now.High ? up.High
            : isPatient && now.High < 1 ? 1 : double.PositiveInfinity;
        return new(low, high);
    }

    // What is declared is a promise, however the stock begins.
    static Interval Declared(Variable state, Interval assumed)
    {
        var declared = ValueRanges.OfState(state);
        return new(double.IsInfinity(declared.Low) ? assumed.Low : declared.Low, double.IsInfinity(declared.High) ? assumed.High : declared.High);
    }

    static double Slack(double bound) => Rounding * Math.Max(1, Math.Abs(bound));
}
