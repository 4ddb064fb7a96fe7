using System.Globalization;
using LoopSim.Equations;

namespace LoopSim.Builtins;

/// <summary>What an example of a built-in says, and in which model it is true.</summary>
/// <param name="Equation">The equation; in outcomes and checks where its function is a measure.</param>
/// <param name="Gives">Its value; where it changes, the values at <see cref="Times"/>; to <see cref="Digits"/> digits.</param>
internal sealed record BuiltinExample(string Equation, IReadOnlyList<string> Gives)
{
    /// <summary>The digits to which values are told.</summary>
    public const int Digits = 4;

    const string Arrow = " → ";

    /// <summary>The times of the values that change.</summary>
    public static IReadOnlyList<double> Times { get; } = [0, 1, 2, 3, 4];

    /// <summary>The example of a function.</summary>
    public static BuiltinExample Of(Builtin function)
    {
        var parts = function.Example.Split(Arrow);
        return new(parts[0], parts[1].Split(", "));
    }

    /// <summary>The file in which it is true: it runs over <see cref="Times"/>, by Euler's method and with the usual DT.</summary>
    public string Model(bool isMeasure)
    {
        if (LoopSeries.All.Any(f => Equation.Contains($"{f}(", StringComparison.Ordinal)))
            return string.Create(CultureInfo.InvariantCulture, $"model: An example\ntime: {{ stop: {Times[^1]:R}, save: 1 }}\nstocks: {{ population: {{ initial: 1, inflows: births }} }}\nflows: {{ births: population / 4 }}\nloops: {{ R1 growth: population -> births }}\noutcomes:\n  example: {Equation}\n");
        // A run needs something that it computes.
        var section = isMeasure ? "variables: { now: time }\noutcomes" : "variables";
        return string.Create(CultureInfo.InvariantCulture, $"model: An example\ntime: {{ stop: {Times[^1]:R}, save: 1 }}\n{section}:\n  example: {Equation}\n");
    }

    /// <summary>In a sentence: <c>sqrt(16) gives 4</c>.</summary>
    public override string ToString() =>
        $"{Equation} gives {string.Join(", ", Gives)}{(Gives.Count == 1 ? "" : " at the times " + string.Join(", ", Times.Select(t => t.ToString(CultureInfo.InvariantCulture))))}";
}
