using LoopSim.Builtins;
using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads a model in LoopSim's own language: the contents page of this folder.</summary>
/// <remarks>Tree → units → all names → equations. Faults do not stop it, so that all of a file are found at once.</remarks>
internal sealed class YamlModelReader
{
    static readonly string[] VariableSections = ["parameters", "stocks", "flows", "variables"];
    static readonly string[] LaterSections = ["story", "studies", "use", "dimensions"];

    readonly SourceFile file;
    readonly Dictionary<string, YamlEntry> sections = [];
    readonly FaultLog faults;
    readonly ReadContext context;
    readonly NameTable lookups;
    readonly LinkSection links;

    YamlModelReader(SourceFile file, YamlMapping root, FaultLog faults)
    {
        (this.file, this.faults) = (file, faults);
        foreach (var entry in root.Entries)
            TakeSection(entry);
        links = new(sections.GetValueOrDefault("links")?.Value, faults);
        var units = UnitSection.Read(sections.GetValueOrDefault("units")?.Value, file, faults);
        lookups = new(Entries("lookups").Select(e => new Name(e.Key.Text.Trim())));
        context = new(file, Words(units), faults);
    }

    /// <summary>The model as far as it could be read, and all that was wrong, in the order of the file.</summary>
    public static ReadResult Read(SourceFile file)
    {
        var faults = new FaultLog();
        var tree = YamlTreeBuilder.Build(file, faults);
        if (tree is null or { IsEmpty: true } && faults.Count == 0)
            faults.Add(YamlFaults.Empty(file));
        else if (tree is not null and not YamlMapping)
            faults.Add(StructureFaults.WrongKind(tree.Span with { Length = Math.Min(tree.Span.Length, 40) }, "A model file", "a group of keys", tree.Kind, "model: My first model"));
        var model = tree is YamlMapping root ? new YamlModelReader(file, root, faults).Read() : null;
        return new(model, faults.InOrder(file));
    }

    /// <summary>A style file, read by itself.</summary>
    public static StyleReading ReadStyle(SourceFile file)
    {
        var context = new ReadContext(file, new(new([]), new([]), new([]), UnitSystem.Empty), new());
        var style = StyleSection.ReadFile(file, context);
        return new(style, context.Faults.InOrder(file), context.Files);
    }

    Model Read()
    {
        if (!sections.TryGetValue("model", out var title) || title.Value.IsEmpty)
            faults.Add(StructureFaults.Missing(title?.Key.Span ?? new(file, 0, 0), "This file", "model", "model: My first model"));
        var names = new DeclaredNames(faults);
        var variables = new VariableSection(context, links.Names.Select(u => u.Name).ToHashSet());
        var judgement = new JudgementSection(context.Knowing(context.Words with { Loops = new(NamesIn(["loops"])) }));
        var specs = TimeSection.Read(sections.GetValueOrDefault("time"), context);
        var scenarios = new ScenarioSection(context, lookups, new(context, specs.HasTimeUnit ? specs.TimeUnit : null));
        var declared = VariableSections.SelectMany(s => Entries(s).Where(names.Declare).Select(e => variables.Read(s, e)))
            .Concat(Entries("data").Where(names.Declare).Select(new DataSection(context).Read))
            .Concat(MentionedNames.Declare([.. links.Names], DeclaredInSections, names, faults))
            .OfType<Variable>().OrderBy(v => v.Span.Start).ToList();
        var style = new StyleSection(context).Read(sections.GetValueOrDefault("style")?.Value);
        var diagram = new DiagramSection(context, declared);
        return new(file, Text("model") ?? "")
        {
            Style = style,
            NamedFiles = context.Files,
            Description = Text("description"),
            Authors = Texts("authors"),
            Version = Text("version"),
            Sources = Texts("sources"),
            Units = context.Units,
            Specs = specs,
            Variables = declared,
            Lookups = [.. Entries("lookups").Where(names.DeclareLookup).Select(new LookupSection(context).Read).OfType<GraphicalFunction>()],
            Policies = [.. Entries("policies").Select(scenarios.ReadPolicy).OfType<Policy>()],
            Scenarios = [.. Entries("scenarios").Select(scenarios.ReadScenario).OfType<Scenario>()],
            Outcomes = [.. Entries("outcomes").Select(judgement.ReadOutcome).OfType<Outcome>()],
            Charts = [.. Entries("charts").Select(judgement.ReadChart).OfType<Chart>()],
            Checks = [.. Entries("checks").Select(judgement.ReadCheck).OfType<Check>()],
            Links = links.Read(context),
            Loops = [.. Entries("loops").Select(diagram.ReadLoop).OfType<NamedLoop>()],
            Diagram = diagram.ReadDiagram(sections.GetValueOrDefault("diagram")?.Value),
            Correlations = judgement.ReadCorrelations(sections.GetValueOrDefault("correlate")?.Value, declared),
        };
    }

    void TakeSection(YamlEntry entry)
    {
        var key = Name.KeyOf(entry.Key.Text);
        if (LaterSections.Contains(key))
            faults.Add(StructureFaults.LaterVersion(entry.Key.Span, key));
        else if (Fields.Find(entry.Key, FileKeys.All, "A model file", faults) is { Value: Either { Forms: [NamedGroup, ..] } } && entry.Value is not YamlMapping && !entry.Value.IsEmpty)
            faults.Add(StructureFaults.WrongKind(entry.Value.Span with { Length = Math.Min(entry.Value.Span.Length, 40) }, $"'{key}'", "a group of names", entry.Value.Kind, $"{key}: with one line a name below it, indented by two spaces"));
        sections.TryAdd(key, entry);
    }

    Vocabulary Words(UnitSystem units)
    {
        var names = NamesIn([.. VariableSections, "data"]).Concat(links.Names.Select(u => u.Name));
        var costs = Entries("policies").Concat(Entries("scenarios")).Any(ScenarioSection.SaysCost) ? [ScenarioExpansion.PolicyCost] : Array.Empty<Name>();
        var functions = BuiltinFunctions.Names.Concat(lookups.Names);
        var scenarios = Entries("scenarios").Select(e => new Name(e.Key.Text.Trim())).Append(Scenario.Base);
        return new(new(names.Concat(costs).Concat(Vocabulary.Reserved)), new(functions), new(scenarios), units);
    }

    HashSet<Name> DeclaredInSections => [.. NamesIn([.. VariableSections, "data", "lookups"])];

    IEnumerable<Name> NamesIn(IEnumerable<string> sections) => sections.SelectMany(Entries).Select(e => new Name(e.Key.Text.Trim()));

    IReadOnlyList<YamlEntry> Entries(string section) => (sections.GetValueOrDefault(section)?.Value as YamlMapping)?.Entries ?? [];

    string? Text(string key) => context.Text(sections.GetValueOrDefault(key)?.Value, $"'{key}'");

    IReadOnlyList<string> Texts(string key) =>
        [.. context.Names(sections.GetValueOrDefault(key)?.Value, $"'{key}'", $"{key}: [one, another]").Select(t => t.Text.Trim())];
}
