using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking.Links;

/// <summary>No step is longer than a linked stock takes to move or a stage of a link's delay takes to pass: it would jump beyond its range.</summary>
internal static class LinkTimes
{
    /// <param name="read">The model with its links and linked variables.</param>
    /// <param name="variables">The variables, with policies and scenarios worked in.</param>
    /// <param name="scenarios">The scenarios, of which the shortest time counts.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static void Check(Model read, IReadOnlyList<Variable> variables, IReadOnlyList<Scenario> scenarios, ICollection<Diagnostic> faults)
    {
        var valuesIn = new Dictionary<Name, PossibleValues>();
        var linked = read.Variables.OfType<LinkedVariable>().GroupBy(v => v.Name).ToDictionary(g => g.Key, g => g.First());
        foreach (var link in read.Links)
        {
            if (link.Delay is { } delay && linked.ContainsKey(link.To.Name))
                Check(delay, link.Order, $"the delay from '{link.From.Name}' to '{link.To.Name}'");
        }

        foreach (var stock in variables.OfType<Stock>().Where(s => s.IsLinked))
            Check(linked[stock.Name].Adjust ?? Build.Number(LinkExpansion.UsualAdjust, stock.Span), 1, $"the time in which '{stock.Name}' adjusts");

        void Check(Expression time, int stages, string what)
        {
            var inFile = Shortest(time, Scenario.Base);
            var (shortest, scenario) = scenarios.Select(s => (Time: Shortest(time, s.Name), s.Name)).Append((Time: inFile, Name: Scenario.Base)).MinBy(s => s.Time);
            var among = shortest < inFile ? scenario.Text : null;
            if (shortest <= 0)
                faults.Add(LinkFaults.NoTime(time.Span, what, shortest));
            else if (shortest / stages < read.Specs.Step * (1 - 1e-9))
                faults.Add(LinkFaults.StepTooLong(time.Span, stages == 1 ? what : $"a stage of {what}", shortest / stages, read.Specs.Step, Works(shortest / stages), among));
        }

        double Shortest(Expression time, Name scenario)
        {
            if (time is NumberLiteral number)
                return number.Value;
            if (!valuesIn.TryGetValue(scenario, out var values))
                valuesIn[scenario] = values = new(variables, scenario);
            return values.Of(time).DefaultIfEmpty(double.PositiveInfinity).Min();
        }
    }

    // A half, a quarter, an eighth …: what divides the time from start to stop.
    static double Works(double time) => Math.Pow(2, Math.Floor(Math.Log2(time)) - 1);
}
