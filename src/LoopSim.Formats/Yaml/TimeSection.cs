using LoopSim.Diagnostics;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;
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

        var fields = new Fields(context, mapping, "'time'", TimeKeys.All);
        var unit = ReadUnit(fields, context);
        var durations = new Durations(context, unit);
        var spans = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in mapping.Entries)
            spans.TryAdd(key.Text, value.Span);
        return new()
        {
            Start = fields.Duration("start", durations, Example) ?? 0,
            Stop = fields.Duration("stop", durations, Example) ?? 100,
            Step = fields.Duration("step", durations, Example) ?? 0.125,
            Save = fields.Duration("save", durations, Example),
            TimeUnit = unit ?? "time",
            HasTimeUnit = unit is not null,
            Calendar = CalendarReader.Read(fields, unit, context),
            Method = fields.OneOf("method"),
            Tolerance = fields.Number("tolerance") ?? 1e-6,
            Span = section.Key.Span,
            Spans = spans,
        };
    }

    static string? ReadUnit(Fields fields, ReadContext context)
    {
        if (fields.Text("unit") is not { } text || fields["unit"] is not { } node)
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
