using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Cli;

/// <summary>Which scenarios a comparison is of: the first is the reference that each other one is held against.</summary>
internal static class ComparedScenarios
{
    /// <summary>Those named; of one alone, the model's first scenario and that one; of none, the model's two where it has just two.</summary>
    /// <exception cref="CallException">That does not make two different scenarios.</exception>
    public static IReadOnlyList<Name> Of(Model model, IReadOnlyList<string> named)
    {
        IReadOnlyList<Name> shown = [.. ModelChecker.ScenariosOf(model).Where(s => !s.Hidden).Select(s => s.Name)];
        List<Name> asked = [.. named.Select(n => RunWords.ScenarioOf(model, n))];
        if (asked.GroupBy(n => n).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new CallException($"the scenario '{twice.Key}' is named twice: a comparison needs different ones. {Others(shown, twice.Key)}");
        return asked.Count switch
        {
            > 1 => asked,
            1 when shown is [var first, ..] && !first.Equals(asked[0]) => [first, asked[0]],
            1 => throw new CallException($"'{asked[0]}' is what others are compared with: name one more. {Others(shown, asked[0])}"),
            _ when shown.Count == 2 => shown,
            _ when shown.Count < 2 => throw new CallException("the model has one scenario only: there is nothing to compare it with. Write another one under scenarios."),
            _ => throw new CallException($"name the scenarios to compare: --scenario \"{shown[0]}\" --scenario \"{shown[1]}\". There are {string.Join(", ", shown)}."),
        };
    }

    static string Others(IReadOnlyList<Name> shown, Name than) => $"There are {string.Join(", ", shown.Where(s => !s.Equals(than)))}.";
}
