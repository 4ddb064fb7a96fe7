using LoopSim.Equations;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads <c>policies:</c> and <c>scenarios:</c>.</summary>
internal sealed class ScenarioSection(ReadContext context, NameTable lookups, Durations durations)
{
    readonly LookupSection points = new(context);

    public Policy? ReadPolicy(YamlEntry entry)
    {
        const string example = "close the loop: { set: { share reported back: 0.9 }, from: 6 month }";
        if (Mapping(entry, "policy", example) is not { } mapping)
            return null;
        var fields = new Fields(context, mapping, $"The policy '{entry.Key.Text}'", ScenarioKeys.Policy);
        return new(new(entry.Key.Text.Trim()), entry.Key.Span, Intervention(fields)) { Doc = fields.Text("doc") };
    }

    public Scenario? ReadScenario(YamlEntry entry)
    {
        const string example = "closed loop: { policies: [close the loop], set: { capacity: 80 }, from: 6 month }";
        var name = new Name(entry.Key.Text.Trim());
        if (entry.Value.IsEmpty)
            return new(name, entry.Key.Span, [], Models.Intervention.None);
        if (Mapping(entry, "scenario", example) is not { } mapping)
            return null;
        var fields = new Fields(context, mapping, $"The scenario '{name}'", ScenarioKeys.Scenario);
        return new(name, entry.Key.Span, Policies(fields["policies"]), Intervention(fields))
        {
            Stop = fields.Duration("stop", durations),
            Hidden = fields.Flag("hidden"),
            Doc = fields.Text("doc"),
        };
    }

    /// <summary>True where a policy or scenario says what something costs, itself or of a policy that it changes.</summary>
    public static bool SaysCost(YamlEntry entry) => entry.Value is YamlMapping mapping && mapping.Entries.Any(e => Name.KeyOf(e.Key.Text) switch
    {
        "cost" => !e.Value.IsEmpty,
        "policies" => UsesIn(e.Value).OfType<YamlMapping>().SelectMany(u => u.Entries).Any(SaysCost),
        _ => false,
    });

    YamlMapping? Mapping(YamlEntry entry, string kind, string example)
    {
        if (entry.Value is YamlMapping mapping)
            return mapping;
        context.Faults.Add(StructureFaults.WrongKind(entry.Value.Span, $"The {kind} '{entry.Key.Text}'", "a group of keys", entry.Value.IsEmpty ? "nothing" : entry.Value.Kind, example));
        return null;
    }

    Intervention Intervention(Fields fields)
    {
        Expression? Equation(string key) => fields[key] is { } node ? context.Equation(node, $"'{key}'") : null;
        return new()
        {
            Settings = fields["set"] is { } set ? Settings(set) : null,
            Pushes = fields["push"] is { } push ? Pushes(push) : null,
            From = Equation("from"),
            Until = Equation("until"),
            Ramp = Equation("ramp"),
            Cost = Equation("cost"),
        };
    }

    List<Setting> Settings(YamlNode node)
    {
        if (node is YamlMapping mapping)
            return [.. mapping.Entries.Select(Setting).OfType<Setting>()];
        context.Faults.Add(StructureFaults.WrongKind(node.Span, "'set'", "a group of names with values", node.Kind, "set: { share reported back: 0.9 }"));
        return [];
    }

    Setting? Setting(YamlEntry entry)
    {
        var target = new Name(entry.Key.Text.Trim());
        if (entry.Value is YamlSequence)
            return points.Points(entry.Value) is { } curve ? new(target, entry.Key.Span, null, curve) : null;
        if (entry.Value.IsEmpty)
        {
            context.Faults.Add(StructureFaults.Missing(entry.Key.Span, $"The setting of '{target}'", "value", $"set: {{ {target}: 0.9 }}"));
            return null;
        }

        if (entry.Value is YamlScalar scalar && lookups.Find(target) is not null && lookups.Find(new(scalar.Text)) is { } other)
            return new(target, entry.Key.Span, new Reference(other, scalar.Span));
        return context.Equation(entry.Value, $"The setting of '{target}'") is { } value ? new(target, entry.Key.Span, value) : null;
    }

    List<Push> Pushes(YamlNode node)
    {
        const string example = "push: { recognition: +20% }";
        if (node is YamlMapping mapping)
        {
            return [.. from entry in mapping.Entries
                       let share = entry.Value.IsEmpty ? Missing(entry, example) : context.Equation(entry.Value, $"The push on '{entry.Key.Text}'")
                       where share is not null
                       select new Push(new(new(entry.Key.Text.Trim()), entry.Key.Span), share, entry.Key.Span.To(entry.Value.Span))];
        }

        context.Faults.Add(StructureFaults.WrongKind(node.Span, "'push'", "a group of names with values", node.Kind, example));
        return [];
    }

    Expression? Missing(YamlEntry entry, string example)
    {
        context.Faults.Add(StructureFaults.Missing(entry.Key.Span, $"The push on '{entry.Key.Text}'", "value", example));
        return null;
    }

    List<PolicyUse> Policies(YamlNode? node)
    {
        const string example = "policies: [close the loop, follow-up promise: { until: 12 month }]";
        var uses = new List<PolicyUse>();
        foreach (var item in UsesIn(node))
        {
            if (item is YamlScalar scalar)
            {
                uses.Add(new(new(scalar.Text.Trim()), scalar.Span, Models.Intervention.None));
            }
            else if (item is YamlMapping { Entries: [{ Value: YamlMapping changes } entry] })
            {
                var fields = new Fields(context, changes, $"The changed policy '{entry.Key.Text}'", ScenarioKeys.Policy);
                uses.Add(new(new(entry.Key.Text.Trim()), entry.Key.Span, Intervention(fields)));
            }
            else
            {
                context.Faults.Add(StructureFaults.WrongKind(item is YamlMapping { Entries: [{ } first, ..] } ? first.Key.Span.To(first.Value.Span) : item.Span, "'policies'", "a list of names, each perhaps with changes", item.Kind, example));
            }
        }

        return uses;
    }

    static IReadOnlyList<YamlNode> UsesIn(YamlNode? node) => node is YamlSequence list ? list.Items : node is null ? [] : [node];
}
