using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Checking;

/// <summary>A model in which everything is found and fits: delays, policies and scenarios are expanded, orders are known.</summary>
/// <param name="Source">The model as read.</param>
internal sealed record CheckedModel(Model Source)
{
    /// <summary>All variables: the author's in the order of the file, then those that expansion made.</summary>
    public required IReadOnlyList<Variable> Variables { get; init; }

    /// <summary>All lookups: the author's, then those that scenarios put in place.</summary>
    public required IReadOnlyList<GraphicalFunction> Lookups { get; init; }

    /// <summary>The scenarios that can be run: <c>base</c> first unless one that changes nothing stands for it.</summary>
    public required IReadOnlyList<Scenario> Scenarios { get; init; }

    /// <summary>The unit of each variable as declared or inferred; absent where nothing determines it.</summary>
    public required IReadOnlyDictionary<Name, Unit> Units { get; init; }

    /// <summary>The unit of each outcome's value, by the outcome's name; absent where nothing determines it.</summary>
    public IReadOnlyDictionary<Name, Unit> OutcomeUnits { get; init; } = new Dictionary<Name, Unit>();

    /// <summary>In which order they are computed.</summary>
    internal EvaluationOrder Order { get; init; } = new([], [], []);

    /// <summary>The variables that appear in results, in the order of the file.</summary>
    public IEnumerable<Variable> Visible => Variables.Where(v => !v.IsInternal);

    /// <summary>A scenario by its name; <c>base</c> is always there: the file as it stands.</summary>
    /// <exception cref="KeyNotFoundException">There is no such scenario.</exception>
    public Scenario FindScenario(Name name) =>
        Scenarios.FirstOrDefault(s => s.Name.Equals(name))
        ?? (name.Equals(Scenario.Base) ? new(Scenario.Base, new(Source.File, 0, 0), [], Intervention.None) : throw new KeyNotFoundException($"There is no scenario '{name}'."));
}
