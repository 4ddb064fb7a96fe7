using LoopSim.Models;

namespace LoopSim.Analysis.Comparing;

/// <summary>Whether a scenario is better than its reference for those whom an outcome matters to.</summary>
internal enum Gain
{
    /// <summary>The outcome does not say what is better, or one of its values is no number.</summary>
    Unsaid,

    /// <summary>Better than the reference.</summary>
    Better,

    /// <summary>Worse than the reference.</summary>
    Worse,

    /// <summary>No different, or by less than <see cref="OutcomeGap.LeastShare"/>.</summary>
    Same,
}

/// <summary>An outcome in two scenarios.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reference">Its value in the reference; not a number where it was never reached.</param>
/// <param name="Value">Its value in the other scenario.</param>
/// <param name="Series">How the series beneath it goes apart; null where it has none.</param>
/// <param name="IsMoment">True where it is a time at which something happens: what never happens is later than all that does.</param>
internal sealed record OutcomeGap(Outcome Outcome, double Reference, double Value, SeriesGap? Series, bool IsMoment = false)
{
    /// <summary>The share of the larger value by which two must differ for somebody to gain.</summary>
    public const double LeastShare = 0.001;

    /// <summary>The value less the reference.</summary>
    public double Difference => Value - Reference;

    /// <summary>The difference as a share of the reference's size; not a number where that is 0.</summary>
    public double Relative => Reference == 0 ? double.NaN : Difference / Math.Abs(Reference);

    /// <summary>Who is better off; nobody where the outcome does not say what is better.</summary>
    public Gain Gain
    {
        get
        {
            var (reference, value) = (Comparable(Reference), Comparable(Value));
            if (Outcome.HigherIsBetter is not { } higher || double.IsNaN(reference) || double.IsNaN(value))
                return Gain.Unsaid;
            return IsSame(reference, value) ? Gain.Same : value > reference == higher ? Gain.Better : Gain.Worse;
        }
    }

    static bool IsSame(double reference, double value) => double.IsFinite(reference) && double.IsFinite(value)
        ? Math.Abs(value - reference) <= LeastShare * Math.Max(Math.Abs(reference), Math.Abs(value))
        : reference.Equals(value);

    double Comparable(double value) => IsMoment && double.IsNaN(value) ? double.PositiveInfinity : value;
}
