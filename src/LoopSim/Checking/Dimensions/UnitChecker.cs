using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Checking.Dimensions;

/// <summary>Checks every equation of a model by dimension and infers the units that nobody declared.</summary>
/// <remarks>It takes the model as its author wrote it: the signatures of delays and smooths say what their expansion would.</remarks>
internal static class UnitChecker
{
    const int MostFaultsOfOneEquation = 2;

    /// <summary>The unit of each variable as declared or inferred, absent where nothing determines it; faults are added to the list.</summary>
    /// <param name="model">The model as its author wrote it.</param>
    /// <param name="faults">Where faults are noted.</param>
    /// <param name="fromCaller">New values that the caller gives.</param>
    /// <param name="ofOutcomes">Where the units of outcomes are noted, as far as they are known.</param>
    public static IReadOnlyDictionary<Name, Unit> Check(
        Model model, ICollection<Diagnostic> faults, IReadOnlyList<Setting>? fromCaller = null, IDictionary<Name, Unit>? ofOutcomes = null)
    {
        var units = new Dictionary<Name, Unit>();
        if (!UnitUses.HasAny(model))
            return model.Variables.Where(v => v.Unit is not null).GroupBy(v => v.Name).ToDictionary(g => g.Key, _ => Unit.One);
        var names = new UnitNames(model);
        var equations = new UnitEquations(model, names);
        equations.Write();
        equations.Write(fromCaller ?? []);
        var solver = new UnitSolver(names.Unknowns, [.. equations.Constraints.Order(Comparer<UnitConstraint>.Create(UnitConstraint.InOrder))]);
        solver.Solve(equations.NumbersByDefault.OrderBy(s => s.Key, StringComparer.Ordinal).ToList());

        var found = Told(solver, Followers(model, solver)).Select(c => Describe(c, solver, names, model.Specs)).Concat(UnitUses.Doubtful(model));
        foreach (var fault in found.OrderBy(f => ReferenceEquals(f.At.File, model.File) ? 0 : 1).ThenBy(f => f.At.Start).ThenBy(f => f.Code, StringComparer.Ordinal))
            faults.Add(fault);
        foreach (var name in model.Variables.Select(v => v.Name).Append(ScenarioExpansion.PolicyCost))
        {
            if (solver.Of(names.Of(name)) is { IsKnown: true } known)
                units[name] = known.Known;
        }

        foreach (var (outcome, unit) in equations.OfOutcomes)
        {
            if (ofOutcomes is not null && solver.Of(unit) is { IsKnown: true } known)
                ofOutcomes[outcome] = known.Known;
        }

        return units;
    }

    // What a flow in a wrong unit spoils where it is used: its place beside its stock says best what is wrong.
    static HashSet<UnitConstraint> Followers(Model model, UnitSolver solver)
    {
        var wrong = solver.Broken.Select(c => c.Flow).OfType<Name>().ToHashSet();
        if (wrong.Count == 0)
            return [];
        var uses = model.Variables.Where(v => !wrong.Contains(v.Name)).Select(EquationOf.AtStart).OfType<Expression>()
            .Concat(model.Outcomes.Select(o => o.Value)).Concat(model.Checks.Select(c => c.Condition))
            .SelectMany(e => e.Nodes()).OfType<Reference>().Where(r => wrong.Contains(r.Name)).ToList();
        return [.. solver.Broken.Where(c => c.Flow is null && uses.Exists(u => Contains(c.At, u.Span)))];
    }

    // One fault can break many constraints: those that follow from one already told are left out.
    static List<UnitConstraint> Told(UnitSolver solver, HashSet<UnitConstraint> followers)
    {
        var told = new List<UnitConstraint>();
        var bySubject = new Dictionary<Subject, List<UnitConstraint>>();
        // Faults between declared units come first: they are certain, and what they spoil is then no news.
        foreach (var broken in solver.Broken.Where(c => !followers.Contains(c)).OrderBy(c => c.Quotient.IsKnown ? 0 : 1).ThenBy(c => c.Order))
        {
            if (!bySubject.TryGetValue(broken.Subject, out var mine))
                bySubject[broken.Subject] = mine = [];
            var unknowns = broken.Quotient.Terms.Select(t => t.Unknown);
            if (mine.Count >= MostFaultsOfOneEquation || mine.Exists(m => Contains(broken.At, m.At)) || unknowns.Any(solver.Related.IsMarked))
                continue;
            mine.Add(broken);
            told.Add(broken);
            foreach (var unknown in unknowns.Append(broken.Subject.Unknown))
                solver.Related.Mark(unknown);
        }

        return told;
    }

    static bool Contains(SourceSpan outer, SourceSpan inner) =>
        ReferenceEquals(outer.File, inner.File) && outer.Start <= inner.Start && inner.End <= outer.End;

    static Diagnostic Describe(UnitConstraint broken, UnitSolver solver, UnitNames names, SimulationSpecs specs)
    {
        var (left, right, quotient) = (solver.Of(broken.Left), solver.Of(broken.Right), solver.Of(broken.Quotient));
        var fault = broken.Fault(new(names.Describe(left), names.Describe(right), quotient.IsKnown ? quotient.Known : null));
        return quotient.IsKnown && ForeignTimeUnit(quotient.Known, names.TimeUnit) is { } other
            ? UnitFaults.WithTimeUnit(fault, specs, names.TimeUnit.ToString(), other)
            : fault;
    }

    // month/year is only a matter of converting; month^2 or lead/year is more than that.
    static string? ForeignTimeUnit(Unit quotient, Unit timeUnit)
    {
        var (sum, other) = (0.0, (string?)null);
        foreach (var (name, power) in quotient.Powers)
        {
            var isTheModels = Unit.Base(name).Equals(timeUnit);
            if (!isTheModels && TimeUnits.Find(name) is null)
                return null;
            other ??= isTheModels ? null : name;
            sum += power;
        }

        return Math.Abs(sum) < 1e-9 ? other : null;
    }
}
