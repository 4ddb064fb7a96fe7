using LoopSim.Naming;

namespace LoopSim.Models;

/// <summary>Outcomes by whom they matter to.</summary>
internal static class OutcomeGroups
{
    /// <summary>Groups in the order in which the file first names each; those that matter to nobody in particular last.</summary>
    /// <param name="all">The outcomes, or what is told of each.</param>
    /// <param name="outcomeOf">The outcome of each.</param>
    public static IReadOnlyList<OutcomeGroup<T>> Of<T>(IEnumerable<T> all, Func<T, Outcome> outcomeOf) =>
        [.. all.GroupBy(o => KeyOf(outcomeOf(o).For)).OrderBy(g => g.Key.Length == 0).Select(g => new OutcomeGroup<T>(g.Key.Length == 0 ? null : outcomeOf(g.First()).For?.Trim(), [.. g]))];

    /// <summary>True where an outcome matters to these; null: to nobody in particular.</summary>
    public static bool IsFor(Outcome outcome, string? whom) => KeyOf(outcome.For) == KeyOf(whom);

    static string KeyOf(string? whom) => Name.KeyOf(whom ?? "");
}

/// <summary>What matters to the same people.</summary>
/// <param name="For">Whom it matters to; null where the file does not say.</param>
/// <param name="Members">The members, in the order of the file.</param>
internal sealed record OutcomeGroup<T>(string? For, IReadOnlyList<T> Members);
