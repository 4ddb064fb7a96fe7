using LoopSim.Diagnostics;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads <c>units:</c>, before anything else, as every number may carry one.</summary>
internal static class UnitSection
{
    const string Example = "EUR: { alias: [€, euro] }  or  day: { in: month, factor: 0.0329 }";

    public static UnitSystem Read(YamlNode? section, SourceFile file, FaultLog faults)
    {
        var none = new NameTable([]);
        var context = new ReadContext(file, new(none, none, none, UnitSystem.Empty), faults);
        if (section is not YamlMapping mapping)
            return UnitSystem.Empty;
        var definitions = mapping.Entries.Select(e => Read(e, context)).ToList();
        var units = new UnitSystem(definitions);
        foreach (var fault in units.Validate())
            faults.Add(UnitReadingFaults.Definition(mapping.Entries[fault.Index].Key.Span, fault));
        return units;
    }

    static UnitDefinition Read(YamlEntry entry, ReadContext context)
    {
        var name = entry.Key.Text.Trim();
        if (entry.Value.IsEmpty)
            return new(name, [], null, 1);
        if (entry.Value is not YamlMapping mapping)
        {
            context.Faults.Add(StructureFaults.WrongKind(entry.Value.Span, $"The unit '{name}'", "a group of keys", entry.Value.Kind, Example));
            return new(name, [], null, 1);
        }

        var fields = new Fields(context, mapping, $"The unit '{name}'", UnitKeys.All);
        var aliases = fields.Names("alias").Select(a => a.Text.Trim());
        return new(name, [.. aliases], fields.Text("in"), fields.Number("factor") ?? 1);
    }
}
