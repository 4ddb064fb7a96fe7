namespace LoopSim.Numerics.Randomness;

/// <summary>The value below which a share u of a distribution lies: a uniform number in, a draw out. Bad parameters give NaN.</summary>
internal static class Quantiles
{
    // Above this mean a Poisson draw is taken from the normal distribution with continuity correction: its own sum would underflow.
    const double LargePoissonMean = 500;

    public static double Uniform(double u, double low, double high) => low + (u * (high - low));

    public static double Normal(double u, double mean, double sd) => sd < 0 ? double.NaN : sd == 0 ? mean : mean + (sd * MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, u));

    /// <summary>Normal, given that it lies between two bounds.</summary>
    public static double TruncatedNormal(double u, double mean, double sd, double low, double high)
    {
        if (!(low <= high) || sd < 0)
            return double.NaN;
        if (sd == 0)
            return Math.Clamp(mean, low, high);
        // Above the mean shares are told apart from 1, and beyond eight standard deviations they cannot be: there the mirror image is drawn.
        if (low > mean)
            return -TruncatedNormal(1 - u, -mean, sd, -high, -low);
        var below = MathNet.Numerics.Distributions.Normal.CDF(mean, sd, low);
        var above = MathNet.Numerics.Distributions.Normal.CDF(mean, sd, high);
        // Where even the share below 'high' is too small for a number, all that is left lies at the bound nearest to the mean.
        return above > 0 ? Math.Clamp(Normal(below + (u * (above - below)), mean, sd), low, high) : high;
    }

    /// <summary>Lognormal with mean and standard deviation of the variable itself.</summary>
    public static double LogNormal(double u, double mean, double sd)
    {
        if (!(mean > 0) || sd < 0)
            return double.NaN;
        var variance = Math.Log(1 + (sd / mean * (sd / mean)));
        return Math.Exp(Normal(u, Math.Log(mean) - (variance / 2), Math.Sqrt(variance)));
    }

    public static double Exponential(double u, double mean) => mean < 0 ? double.NaN : -mean * Math.Log(1 - u);

    public static double Triangular(double u, double low, double mode, double high) =>
        !(low <= mode && mode <= high) ? double.NaN : low == high ? low : MathNet.Numerics.Distributions.Triangular.InvCDF(low, high, mode, u);

    public static double Gamma(double u, double shape, double scale) =>
        !(shape > 0 && scale > 0) ? double.NaN : MathNet.Numerics.Distributions.Gamma.InvCDF(shape, 1 / scale, u);

    public static double Beta(double u, double a, double b) => !(a > 0 && b > 0) ? double.NaN : MathNet.Numerics.Distributions.Beta.InvCDF(a, b, u);

    public static double Weibull(double u, double shape, double scale) =>
        !(shape > 0 && scale > 0) ? double.NaN : scale * Math.Pow(-Math.Log(1 - u), 1 / shape);

    public static double Poisson(double u, double mean)
    {
        if (!(mean >= 0) || double.IsInfinity(mean))
            return double.NaN;
        if (mean > LargePoissonMean)
            return Math.Max(0, Math.Floor(Normal(u, mean, Math.Sqrt(mean)) + 0.5));
        var probability = Math.Exp(-mean);
        var sum = probability;
        var count = 0;
        while (u > sum && count < 10 * LargePoissonMean)
        {
            probability *= mean / ++count;
            sum += probability;
        }

        return count;
    }

    public static double Binomial(double u, double trials, double probability)
    {
        if (!(trials >= 0 && probability >= 0 && probability <= 1) || trials > 1e6)
            return double.NaN;
        var n = (int)trials;
        var (low, high) = (0, n);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (MathNet.Numerics.Distributions.Binomial.CDF(probability, n, middle) >= u)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
