namespace LoopSim.Builtins;

/// <summary>Measures a run: rows of values at the start and at every DT after it in; one number, or a row as long, out.</summary>
internal delegate double[] Measure(RunAxis axis, IReadOnlyList<double[]> arguments);

/// <summary>The times at which a run is measured: its start and every DT after it.</summary>
/// <param name="Start">The first time, in the model's time unit.</param>
/// <param name="Step">DT, in the model's time unit.</param>
/// <param name="Last">The index of the last time, at least 1.</param>
/// <param name="IsEuler">True where stocks are integrated by Euler's method; integrals of series are then what a stock would hold.</param>
internal readonly record struct RunAxis(double Start, double Step, int Last, bool IsEuler)
{
    /// <summary>The time of an index; of −1 (never reached) not a number.</summary>
    public double TimeAt(int index) => index < 0 ? double.NaN : Start + (index * Step);

    /// <summary>The value of a series at a moment, in a straight line between two steps; not a number outside the run.</summary>
    public double ValueAt(double[] series, double moment)
    {
        var position = (moment - Start) / Step;
        if (!(position >= -1e-9 && position <= Last + 1e-9))
            return double.NaN;
        var nearest = Math.Round(position);
        if (Math.Abs(position - nearest) < 1e-9)
            return series[(int)nearest];
        var before = (int)position;
        return series[before] + ((position - before) * (series[before + 1] - series[before]));
    }

    /// <summary>What a series adds up to from the start to an index.</summary>
    public double Integral(double[] series, int until) => Integrals(series)[until];

    /// <summary>What a series has added up to at every index: by Euler's method the sum of x · DT, else by trapezes.</summary>
    public double[] Integrals(double[] series)
    {
        var sums = new double[Last + 1];
        for (var i = 0; i < Last; i++)
            sums[i + 1] = sums[i] + (Step * (IsEuler ? series[i] : (series[i] + series[i + 1]) / 2));
        return sums;
    }
}
