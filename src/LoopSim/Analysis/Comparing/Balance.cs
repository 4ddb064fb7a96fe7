using LoopSim.Models;

namespace LoopSim.Analysis.Comparing;

/// <summary>What a scenario brings to those for whom some outcomes are judged.</summary>
/// <param name="For">Whom the outcomes matter to; null where the model does not say.</param>
/// <param name="Better">In how many outcomes it is better for them.</param>
/// <param name="Worse">In how many it is worse.</param>
/// <param name="Same">In how many it is the same.</param>
internal sealed record Balance(string? For, int Better, int Worse, int Same)
{
    /// <summary>How many outcomes say what is better.</summary>
    public int Judged => Better + Worse + Same;

    /// <summary>One balance a group.</summary>
    public static IReadOnlyList<Balance> Of(IEnumerable<OutcomeGap> gaps) =>
        [.. OutcomeGroups.Of(gaps, g => g.Outcome).Select(g => new Balance(g.For, Count(g.Members, Gain.Better), Count(g.Members, Gain.Worse), Count(g.Members, Gain.Same)))];

    static int Count(IReadOnlyList<OutcomeGap> gaps, Gain gain) => gaps.Count(g => g.Gain == gain);
}
