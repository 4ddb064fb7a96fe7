namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>A distribution by which a parameter is uncertain.</summary>
/// <param name="Name">The word for it.</param>
/// <param name="Count">How many numbers it needs; null for any number of them.</param>
/// <param name="Needs">What numbers it needs, in words.</param>
/// <param name="Example">Such numbers.</param>
/// <param name="Fits">Whether so many numbers are that.</param>
internal sealed record Distribution(string Name, int? Count, string Needs, string Example, Func<IReadOnlyList<double>, bool> Fits)
{
    /// <summary>True where these numbers are what it needs.</summary>
    public bool Takes(IReadOnlyList<double> numbers) => (Count is null || numbers.Count == Count) && Fits(numbers);
}

/// <summary>The distributions of <c>uncertain</c>: one row each.</summary>
internal static class Distributions
{
    const string Triangle = "three rising numbers: lowest, most likely, highest";

    public static IReadOnlyList<Distribution> All { get; } =
    [
        new("triangular", 3, Triangle, "[3, 6, 12]", n => n[0] <= n[1] && n[1] <= n[2] && n[0] < n[2]),
        new("pert", 3, Triangle, "[3, 6, 12]", n => n[0] <= n[1] && n[1] <= n[2] && n[0] < n[2]),
        new("uniform", 2, "two rising numbers: lowest and highest", "[0.03, 0.15]", n => n[0] < n[1]),
        new("normal", 2, "a mean and a standard deviation above 0", "[30, 5]", n => n[1] > 0),
        new("lognormal", 2, "a mean and a standard deviation, both above 0", "[30, 5]", n => n[0] > 0 && n[1] > 0),
        new("beta", 2, "two numbers above 0", "[2, 5]", n => n[0] > 0 && n[1] > 0),
        new("one of", null, "a list of at least one value", "[0, 0.5, 1]", n => n.Count > 0),
        new("integer", 2, "two whole numbers: lowest and highest", "[1, 6]", n => n[0] < n[1] && n.All(x => x == Math.Floor(x))),
    ];

    public static IReadOnlyList<Key> Keys { get; } =
        [.. All.Select(d => new Key(d.Name, new Listed(Shape.Number, d.Count ?? 1, d.Count), $"A distribution with {d.Needs}.", d.Example))];
}
