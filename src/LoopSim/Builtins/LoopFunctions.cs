namespace LoopSim.Builtins;

/// <summary>What outcomes, checks and charts can look at of a loop that stands under <c>loops:</c>.</summary>
internal static class LoopFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        new("share of(loop: loop) -> 1", "the series of what a named loop explains of all that moves in its partition, as a percentage: reinforcing +, balancing −", "final(share of(R1 growth)) → 1", new OfLoop()),
        new("dominates(loop: loop) -> 1", "1 while a named loop is one of the fewest of one polarity that explain half of what moves, else 0", "eventually(dominates(R1 growth)) → 1", new OfLoop()),
    ];
}
