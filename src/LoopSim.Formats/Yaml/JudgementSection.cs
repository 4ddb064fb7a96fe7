using LoopSim.Equations;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads <c>outcomes:</c>, <c>checks:</c>, <c>charts:</c> and <c>correlate:</c>.</summary>
internal sealed class JudgementSection(ReadContext context)
{
    const string OutcomeExample = "final wins: { value: final(wins), unit: deal, better: higher }";
    const string ChartExample = "leads by scenario: { plot: [service leads], title: Leads }";

    public Outcome? ReadOutcome(YamlEntry entry)
    {
        var name = new Name(entry.Key.Text.Trim());
        if (entry.Value is not YamlMapping mapping)
            return Equation(entry, "outcome", OutcomeExample) is { } plain ? new(name, entry.Key.Span, plain) : null;
        var fields = new Fields(context, mapping, $"The outcome '{name}'", JudgementKeys.Outcome);
        if (fields["value"] is not { } node)
        {
            context.Faults.Add(StructureFaults.Missing(entry.Key.Span, $"The outcome '{name}'", "value", OutcomeExample));
            return null;
        }

        var unit = fields.Text("unit");
        var reading = unit is null ? null : UnitParser.ReadAll(unit, context.Units);
        if (unit is not null && reading is null)
            context.Faults.Add(UnitReadingFaults.NotAUnit(fields["unit"]?.Span ?? mapping.Span, unit));
        return context.Equation(node, $"The outcome '{name}'") is not { } value ? null : new(name, entry.Key.Span, value)
        {
            Unit = reading?.Unit,
            UnitText = unit,
            HigherIsBetter = fields["better"] is null ? null : fields.OneOf("better") == "higher",
            For = fields.Text("for"),
            Doc = fields.Text("doc"),
        };
    }

    public Check? ReadCheck(YamlEntry entry) =>
        Equation(entry, "check", "no negative leads: always(open leads >= 0)") is { } condition ? new(new(entry.Key.Text.Trim()), entry.Key.Span, condition) : null;

    public Chart? ReadChart(YamlEntry entry)
    {
        var name = new Name(entry.Key.Text.Trim());
        if (entry.Value is not YamlMapping mapping)
        {
            context.Faults.Add(StructureFaults.WrongKind(entry.Value.Span, $"The chart '{name}'", "a group of keys", entry.Value.IsEmpty ? "nothing" : entry.Value.Kind, ChartExample));
            return null;
        }

        var fields = new Fields(context, mapping, $"The chart '{name}'", ChartKeys.All);
        var plot = Plotted(fields.Names("plot"));
        if (plot.Count == 0)
            context.Faults.Add(StructureFaults.Missing(entry.Key.Span, $"The chart '{name}'", "plot", ChartExample));
        var word = fields.OneOf("kind");
        var kind = (ChartKind)Chart.KindWords.TakeWhile(w => w != word).Count();
        foreach (var key in ChartKeys.All)
        {
            if (key.Only is { Words: var kinds } && !kinds.Contains(word) && fields[key.Name] is { } node)
                context.Faults.Add(StructureFaults.KeyOfOtherKind(node.Span, key.Name, word, kinds));
        }
        return plot.Count == 0 ? null : new(name, entry.Key.Span, plot)
        {
            Kind = kind,
            Scenarios = Uses(fields.Names("scenarios")),
            Data = Uses(fields.Names("data")),
            Title = fields.Text("title"),
            ByValue = fields.OneOf("sort") == "value",
            AsShares = fields.Flag("share"),
            Before = Moment("before"),
            After = Moment("after"),
        };

        Expression? Moment(string key) => fields[key] is { } node ? context.Equation(node, $"'{key}'") : null;
    }

    public IReadOnlyList<Correlation> ReadCorrelations(YamlNode? node, IReadOnlyList<Variable> variables)
    {
        const string example = "- { between: [one parameter, another], rank: 0.5 }";
        if (node is null or { IsEmpty: true })
            return [];
        if (node is not YamlSequence list)
        {
            context.Faults.Add(StructureFaults.WrongKind(node.Span, "'correlate'", "a list", node.Kind, example));
            return [];
        }

        return [.. list.Items.Select(i => ReadCorrelation(i, variables, example)).OfType<Correlation>()];
    }

    Correlation? ReadCorrelation(YamlNode item, IReadOnlyList<Variable> variables, string example)
    {
        if (item is not YamlMapping mapping)
        {
            context.Faults.Add(StructureFaults.WrongKind(item.Span, "A correlation", "a group of keys", item.Kind, example));
            return null;
        }

        var fields = new Fields(context, mapping, "A correlation", JudgementKeys.Correlation);
        var between = Uses(fields.Names("between"));
        if (between.Count != 2 || fields["rank"] is not { } rankNode)
        {
            context.Faults.Add(StructureFaults.Missing(item.Span, "A correlation", between.Count == 2 ? "rank" : "between", example));
            return null;
        }

        foreach (var use in between.Where(u => !variables.Any(v => v.Name.Equals(u.Name) && v.Uncertain is not null)))
            context.Faults.Add(StructureFaults.NotUncertain(use.Span, use.Name.Text));
        if (fields.Number("rank") is not { } rank)
            return null;
        if (Math.Abs(rank) <= 1)
            return new(between[0], between[1], rank);
        context.Faults.Add(StructureFaults.BadRank(rankNode.Span));
        return null;
    }

    Expression? Equation(YamlEntry entry, string kind, string example)
    {
        if (!entry.Value.IsEmpty)
            return context.Equation(entry.Value, $"The {kind} '{entry.Key.Text}'");
        context.Faults.Add(StructureFaults.Missing(entry.Key.Span, $"The {kind} '{entry.Key.Text}'", "value", example));
        return null;
    }

    // A chart may show what a loop explains, which is written like a call.
    static IReadOnlyList<NameUse> Plotted(IReadOnlyList<YamlScalar> names) =>
        [.. names.Select(n => new NameUse(LoopSeries.Read(n.Text.Trim()) ?? new(n.Text.Trim()), n.Span))];

    static IReadOnlyList<NameUse> Uses(IReadOnlyList<YamlScalar> names) =>
        [.. names.Select(n => new NameUse(new(n.Text.Trim()), n.Span))];
}
