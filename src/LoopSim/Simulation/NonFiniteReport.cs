using System.Globalization;
using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Simulation;

/// <summary>Tells where a run stopped being finite: the variables in which it began, with what went in, and where it went from there.</summary>
internal static class NonFiniteReport
{
    const int MostNamed = 12;

    /// <param name="model">The model.</param>
    /// <param name="scenario">The scenario that was run.</param>
    /// <param name="watched">The variables watched, in the order of the lane's values.</param>
    /// <param name="found">What the lane noted, in order of time.</param>
    public static IEnumerable<Diagnostic> Of(CheckedModel model, Name scenario, IReadOnlyList<Variable> watched, IReadOnlyList<(Variable Variable, NonFinite Found)> found)
    {
        var indexOf = watched.Select((v, i) => (v.Name, i)).ToDictionary(p => p.Name, p => p.i);
        var first = found.Where(f => !Inputs(f.Variable).Any(n => IsNotFinite(f.Found, indexOf, n)) && !FollowsEarlier(f, found)).ToList();
        if (first.Count == 0)
            first = [.. found.Take(1)];
        var others = found.Except(first).Where(f => !f.Variable.IsInternal).ToList();
        foreach (var origin in first)
        {
            var spread = ReferenceEquals(origin.Variable, first[0].Variable) ? Spread(others) : "";
            yield return RunFaults.NotFinite(
                (EquationOf.Now(origin.Variable) ?? EquationOf.AtStart(origin.Variable))?.Span ?? origin.Variable.Span,
                VisibleName(origin.Variable.Name), scenario.Text, origin.Found.Time, model.Source.Specs.TimeUnit, WithInputs(origin, indexOf), spread);
        }
    }

    // A stock shows one step later what its flows were; then it began in the flow, unless the stock overflowed by itself.
    static bool FollowsEarlier((Variable Variable, NonFinite Found) f, IReadOnlyList<(Variable Variable, NonFinite Found)> found) =>
        f.Variable is Stock stock && stock.Inflows.Concat(stock.Outflows).Any(u => found.Any(o => o.Variable.Name.Equals(u.Flow) && o.Found.Time < f.Found.Time));

    static IEnumerable<Name> Inputs(Variable variable) => EquationOf.Now(variable)?.References().Distinct() ?? [];

    static bool IsNotFinite(NonFinite found, Dictionary<Name, int> indexOf, Name name) =>
        indexOf.TryGetValue(name, out var i) && !double.IsFinite(found.Values[i]);

    static string WithInputs((Variable Variable, NonFinite Found) origin, Dictionary<Name, int> indexOf)
    {
        var inputs = Inputs(origin.Variable).Where(indexOf.ContainsKey).Take(MostNamed)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"{VisibleName(n)} = {origin.Found.Values[indexOf[n]]:G6}")).ToList();
        return inputs.Count == 0 ? "" : ", computed from " + string.Join(", ", inputs);
    }

    static string Spread(List<(Variable Variable, NonFinite Found)> others) => others.Count == 0 ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $" From there it went into {string.Join(", ", others.Take(MostNamed).Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Variable.Name} ({o.Found.Time:G6})")))}{(others.Count > MostNamed ? $" and {others.Count - MostNamed} more" : "")}.");

    // 'need·smooth 1·stage 1' is shown as the author's 'need'.
    static string VisibleName(Name name) => name.Text.Split('·')[0];
}
