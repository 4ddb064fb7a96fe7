using LoopSim.Models;
using LoopSim.Simulation;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads <c>time:</c>: when a run starts and stops, how it steps, by which method.</summary>
internal static class TimeSection
{
    const string Example = "time: { unit: month, start: 0, stop: 60, step: 1/8, save: 0.5 }";

    public static SimulationSpecs Read(YamlEntry? section, ReadContext context)
    {
        if (section is null || section.Value.IsEmpty)
            return new() { Span = section?.Key.Span ?? new(context.File, 0, 0) };
        if (section.Value is not YamlMapping mapping)
        {
            context.Faults.Add(StructureFaults.WrongKind(section.Value.Span, "'time'", "a group of keys", section.Value.Kind, Example));
            return new() { Span = section.Key.Span };
        }

        var fields = new Fields(context, mapping, "'time'", "start", "stop", "step", "save", "unit", "method", "tolerance", "doc");
        double Number(string key, double otherwise) => fields[key] is { } node ? context.Number(node, $"'{key}'", Example) ?? otherwise : otherwise;
        var unit = context.Text(fields["unit"], "'unit'");
        var reading = unit is null ? null : UnitParser.ReadAll(unit, context.Units);
        if (unit is not null && reading is null)
            context.Faults.Add(UnitReadingFaults.NotAUnit(fields["unit"]?.Span ?? section.Key.Span, unit));
        return new()
        {
            Start = Number("start", 0),
            Stop = Number("stop", 100),
            Step = Number("step", 0.125),
            Save = fields["save"] is null ? null : Number("save", 0.125),
            TimeUnit = reading?.Unit.ToString() ?? "time",
            HasTimeUnit = reading is not null,
            Method = context.OneOf(fields["method"], "'method'", Simulator.Methods),
            Tolerance = Number("tolerance", 1e-6),
            Span = section.Key.Span,
            Spans = mapping.Entries.GroupBy(e => e.Key.Text).ToDictionary(g => g.Key, g => g.First().Value.Span),
        };
    }
}
