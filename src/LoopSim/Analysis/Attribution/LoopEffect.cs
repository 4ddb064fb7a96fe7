namespace LoopSim.Analysis.Attribution;

/// <summary>What one loop has to do with the difference between a scenario and a reference.</summary>
/// <param name="Loop">The loop, by its number.</param>
/// <param name="ShareInReference">What it explains of the behaviour of the reference on the average of time, in per cent with its sign.</param>
/// <param name="ShareInScenario">The same in the scenario.</param>
/// <param name="Without">The scenario without it.</param>
/// <param name="Vanishes">For each outcome the part of the difference that vanishes without it: 1 all of it, 0 nothing, negative where
/// the difference grows, more than 1 where it turns round; not a number where there is no difference.</param>
internal sealed record LoopEffect(int Loop, double ShareInReference, double ShareInScenario, KnockOut Without, IReadOnlyList<double> Vanishes)
{
    // Below this share of the larger value two are the same, and no loop explains their difference.
    const double LeastDifference = 0.001;

    /// <summary>The largest part of any difference that vanishes or is added without it; 0 where there is no difference.</summary>
    public double Largest => Vanishes.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();

    /// <summary>The part of a difference that vanishes where a value takes the place of the scenario's; not a number where there is no difference.</summary>
    public static double VanishingPart(double reference, double scenario, double without) =>
        Math.Abs(scenario - reference) <= LeastDifference * Math.Max(Math.Abs(reference), Math.Abs(scenario)) ? double.NaN : (scenario - without) / (scenario - reference);
}
