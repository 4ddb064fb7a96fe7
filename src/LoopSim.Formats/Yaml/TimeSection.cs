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
        var unit = ReadUnit(fields["unit"], context);
        var durations = new Durations(context, unit);
        return new()
        {
            Start = durations.Read(fields["start"], "'start'", Example) ?? 0,
            Stop = durations.Read(fields["stop"], "'stop'", Example) ?? 100,
            Step = durations.Read(fields["step"], "'step'", Example) ?? 0.125,
            Save = durations.Read(fields["save"], "'save'", Example),
            TimeUnit = unit ?? "time",
            HasTimeUnit = unit is not null,
            Method = context.OneOf(fields["method"], "'method'", Simulator.Methods),
            Tolerance = (fields["tolerance"] is { } tolerance ? context.Number(tolerance, "'tolerance'", "tolerance: 1e-6") : null) ?? 1e-6,
            Span = section.Key.Span,
            Spans = mapping.Entries.GroupBy(e => e.Key.Text).ToDictionary(g => g.Key, g => g.First().Value.Span),
        };
    }

    static string? ReadUnit(YamlNode? node, ReadContext context)
    {
        if (node is null || context.Text(node, "'unit'") is not { } text)
            return null;
        if (UnitParser.ReadAll(text, context.Units) is not { } reading)
            context.Faults.Add(UnitReadingFaults.NotAUnit(node.Span, text));
        else if (reading.Factor != 1)
            context.Faults.Add(StructureFaults.DerivedTimeUnit(node.Span, text, reading.Unit.ToString()));
        else
            return reading.Unit.ToString();
        return null;
    }
}
