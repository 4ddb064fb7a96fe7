using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Numerics.Integration;

namespace LoopSim.Checking;

/// <summary>What start, stop, step and save must be for a run to be possible, whoever says them: the file or the caller.</summary>
internal static class SpecsCheck
{
    /// <summary>More steps than this are a slip of the pen, and would not end in anybody's patience.</summary>
    const double MostSteps = 1_000_000;

    /// <summary>More numbers than this (8 bytes each) are not kept.</summary>
    const double MostNumbers = 100_000_000;

    public static void Check(SimulationSpecs specs, IReadOnlyList<Scenario> scenarios, ICollection<Diagnostic> faults)
    {
        if (!(specs.Step > 0))
        {
            faults.Add(Bad(specs, "step", "The step", "must be above 0"));
            return;
        }

        if (IntegrationMethods.Find(specs.Method) is null)
            faults.Add(Bad(specs, "method", "The method", "must be one of " + string.Join(", ", IntegrationMethods.Names)));
        if (!(specs.Tolerance > 0))
            faults.Add(Bad(specs, "tolerance", "The tolerance", "must be above 0"));
        if (specs.Save is { } save && !(save >= specs.Step && Math.Abs((save / specs.Step) - Math.Round(save / specs.Step)) < 1e-9 * save / specs.Step))
            faults.Add(Bad(specs, specs.BlameOf("save", "step"), "The save step", "must be a multiple of the step"));
        if (specs.Save > specs.Stop - specs.Start && specs.Stop > specs.Start)
            faults.Add(Bad(specs, specs.BlameOf("save", "stop"), "The save step", "must not be longer than the run"));
        CheckStop(specs, specs.Stop, specs.SpanOf("stop"), "The stop", faults);
        foreach (var scenario in scenarios.Where(s => s.Stop is not null))
            CheckStop(specs with { Stop = scenario.Stop ?? 0 }, scenario.Stop ?? 0, scenario.Span, $"The stop of scenario '{scenario.Name}'", faults);
    }

    static void CheckStop(SimulationSpecs specs, double stop, SourceSpan at, string what, ICollection<Diagnostic> faults)
    {
        var steps = (stop - specs.Start) / specs.Step;
        var blamed = specs.BlameOf("stop", "step");
        var stopOrStep = specs.IsCallers(blamed) ? specs.SpanOf(blamed) : at;
        if (!(stop > specs.Start))
            faults.Add(CheckFaults.BadSpecs(at, what, "must lie after the start", specs, specs.IsCallers("stop")));
        else if (steps > MostSteps)
            faults.Add(CheckFaults.TooManySteps(stopOrStep, steps, MostSteps));
        else if (specs.StepsTo(stop) < 1)
            faults.Add(Bad(specs, specs.BlameOf("step", "stop"), "The step", "must not be longer than the run"));
        else if (Math.Abs(steps - Math.Round(steps)) > 1e-6)
            faults.Add(CheckFaults.StopBetweenSteps(stopOrStep, specs.TimeAt(specs.StepsTo(stop))));
    }

    static Diagnostic Bad(SimulationSpecs specs, string blamed, string what, string needs) => CheckFaults.BadSpecs(specs.SpanOf(blamed), what, needs, specs, specs.IsCallers(blamed));

    /// <summary>The results must fit into memory: every variable at every save point, what outcomes and checks look at also at every step.</summary>
    /// <param name="model">The model.</param>
    /// <param name="scenarios">The scenarios that can be run.</param>
    /// <param name="asked">Those that will be run; none: all that are not hidden. Those that outcomes and checks look into run beside them.</param>
    /// <param name="faults">Where a fault is noted.</param>
    public static void CheckSize(Model model, IReadOnlyList<Scenario> scenarios, IReadOnlyList<Name> asked, ICollection<Diagnostic> faults)
    {
        var judged = model.Outcomes.Select(o => o.Value).Concat(model.Checks.Select(c => c.Condition)).SelectMany(e => e.Nodes()).ToList();
        List<Name> run = asked.Count > 0 ? [.. asked] : [.. scenarios.Where(s => !s.Hidden).Select(s => s.Name).DefaultIfEmpty(Scenario.Base)];
        run.AddRange(judged.OfType<InScenario>().Select(s => s.Scenario).Distinct().Where(s => !run.Contains(s)).ToList());
        var traced = Traced(model, judged).Except(Vocabulary.Reserved).Count();
        var numbers = 0.0;
        foreach (var name in run)
        {
            var stop = scenarios.FirstOrDefault(s => s.Name.Equals(name))?.Stop ?? model.Specs.Stop;
            var points = (double)model.Specs.StepsTo(stop) + 1;
            numbers += (points / model.Specs.StepsPerSave * model.Variables.Count) + (points * traced);
        }

        if (numbers > MostNumbers)
            faults.Add(CheckFaults.TooMuchToKeep(model.Specs.SpanOf(model.Specs.BlameOf(model.Specs.Save is null ? "step" : "save", "step", "stop")), numbers));
    }

    // Without outcomes those of the stocks and linked variables stand for them; the beginnings of policies are marked in charts.
    static IEnumerable<Name> Traced(Model model, IReadOnlyList<Expression> judged)
    {
        var stocks = model.Outcomes.Count == 0 ? model.Variables.Where(v => v is Stock || v.IsLinked).Select(v => v.Name) : [];
        var starts = model.Policies.Select(p => p.Does.From).Concat(model.Scenarios.SelectMany(s => s.Policies.Select(p => p.Changes.From).Append(s.Own.From)));
        return judged.OfType<Reference>().Select(r => r.Name).Concat(stocks).Concat(starts.OfType<Expression>().SelectMany(e => e.References())).Distinct();
    }
}
