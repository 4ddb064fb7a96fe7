using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>A distance between ticks that people can add up in their heads: Mantissa times ten to the Exponent.</summary>
internal readonly record struct RoundStep(double Mantissa, int Exponent)
{
    static readonly double[] Mantissas = [1, 2, 2.5, 5, 10];
    static readonly int[] Months = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200];

    const int MostMultiples = 100;

    // A range shorter than this many months is better cut into tenths of a month.
    const double FewestMonths = 4;

    /// <summary>How many digits after the point its multiples need.</summary>
    public int Decimals => Math.Max(0, (Mantissa == 2.5 ? 1 : 0) - Exponent);

    public double Length => Multiple(1);

    /// <summary>The smallest round step that cuts the range into at most so many pieces.</summary>
    public static RoundStep For(double low, double high, int pieces, AxisSteps steps)
    {
        // Divided before subtracting, because the range itself may exceed the largest number.
        var least = Math.Max((high / pieces - low / pieces) * (1 - 1e-9), double.Epsilon);
        var month = Array.Find(Months, m => m >= least);
        if (steps == AxisSteps.Months && least * pieces >= FewestMonths && month > 0)
            return new RoundStep(month, 0);
        var exponent = (int)Math.Floor(Math.Log10(least));
        var mantissa = Array.Find(Mantissas, m => new RoundStep(m, exponent).Length >= least);
        return mantissa is 0 or 10 ? new RoundStep(1, exponent + 1) : new RoundStep(mantissa, exponent);
    }

    /// <summary>The multiple as the nearest double, so that 3 times 0.1 is 0.3.</summary>
    public double Multiple(double count)
    {
        var power = Math.Pow(10, Math.Abs(Exponent));
        if (Exponent >= 0)
            return count * Mantissa * power;
        return double.IsFinite(power) ? count * Mantissa / power : count * Mantissa * Math.Pow(10, Exponent);
    }

    /// <summary>The multiples from low to high; rounding errors at the ends are forgiven.</summary>
    public IReadOnlyList<double> MultiplesWithin(double low, double high)
    {
        var (first, last) = (Math.Ceiling(low / Length - 1e-6), Math.Floor(high / Length + 1e-6));
        var multiples = new List<double>();
        // Steps are counted beside the multiple, since adding 1 to a very large number or to infinity leads nowhere.
        for (var i = 0; i < MostMultiples && first + i <= last; i++)
        {
            if (double.IsFinite(Multiple(first + i)))
                multiples.Add(Multiple(first + i));
        }
        return multiples;
    }
}
