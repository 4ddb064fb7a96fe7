using LoopSim.Builtins;
using LoopSim.Checking.Dimensions;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Tests.Checking.Dimensions;

/// <summary>A model in a few lines: <c>stock leads [lead] = 100 | in: visits | out: wins</c>; the unit may be left out.</summary>
internal static class SketchedModel
{
    static readonly string[] Kinds = ["constant", "stock", "flow", "aux", "data", "lookup", "outcome", "check", "unit"];

    public static (List<Diagnostic> Faults, IReadOnlyDictionary<Name, Unit> Units) Check(string lines, string? time = "month")
    {
        var faults = new List<Diagnostic>();
        var units = UnitChecker.Check(Read(lines, time), faults);
        return (faults, units);
    }

    public static Model Read(string lines, string? time = "month")
    {
        var file = new SourceFile("test.yaml", lines);
        var entries = lines.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Select(Entry.Of).ToList();
        var system = new UnitSystem(entries.Where(e => e.Kind == "unit").Select(e => e.Body.Split(' ') is [var inUnit, var factor]
            ? new UnitDefinition(e.Name, [], inUnit, double.Parse(factor))
            : new UnitDefinition(e.Name, [], null, 1)));
        string[] measured = ["constant", "stock", "flow", "aux", "data"];
        var vocabulary = new Vocabulary(
            new(entries.Where(e => measured.Contains(e.Kind)).Select(e => new Name(e.Name)).Concat(Vocabulary.Reserved).Append(new("policy cost"))),
            new(BuiltinFunctions.Names.Concat(entries.Where(e => e.Kind == "lookup").Select(e => new Name(e.Name)))),
            new([new("base")]),
            system);
        var searched = 0;
        SourceSpan Find(string text)
        {
            searched = lines.IndexOf(text, searched, StringComparison.Ordinal);
            return new(file, searched, text.Length);
        }

        var variables = new List<Variable>();
        var outcomes = new List<Outcome>();
        var checks = new List<Check>();
        var lookups = new List<GraphicalFunction>();
        foreach (var entry in entries)
        {
            var span = Find(entry.Name);
            var name = new Name(entry.Name);
            if (entry.Kind == "lookup")
                lookups.Add(new(name, span, [new(0, 0)]));
            if (entry.Kind is "lookup" or "unit")
                continue;
            Unit? unit = entry.Unit is null ? null : UnitParser.ReadAll(entry.Unit, system)?.Unit ?? throw new ArgumentException(entry.Unit);
            if (entry.Kind == "data")
                variables.Add(new DataSeries(name, span, [new(0, 0)], Interpolation.Linear) { Unit = unit });
            if (entry.Kind == "data")
                continue;
            var text = Find(entry.Body);
            var faults = new List<Diagnostic>();
            var equation = EquationParser.Parse(new(file, entry.Body, text.Start), vocabulary, faults)
                ?? throw new ArgumentException(entry.Body + ": " + faults[0].Message);
            FlowUse[] Flows(string key) =>
                [.. entry.Options.Where(o => o.StartsWith(key, StringComparison.Ordinal)).Select(o => new FlowUse(new(o[key.Length..].Trim()), span))];
            if (entry.Kind == "outcome")
                outcomes.Add(new(name, span, equation) { Unit = unit });
            else if (entry.Kind == "check")
                checks.Add(new(name, span, equation));
            else
            {
                variables.Add(entry.Kind switch
                {
                    "constant" => new Constant(name, span, equation) { Unit = unit },
                    "stock" => new Stock(name, span, equation) { Unit = unit, Inflows = Flows("in:"), Outflows = Flows("out:") },
                    "flow" => new Flow(name, span, equation) { Unit = unit },
                    _ => new Auxiliary(name, span, equation) { Unit = unit },
                });
            }
        }

        return new Model(file, "test")
        {
            Specs = time is null ? new() : new() { TimeUnit = time, HasTimeUnit = true },
            Units = system,
            Variables = variables,
            Lookups = lookups,
            Outcomes = outcomes,
            Checks = checks,
        };
    }

    sealed record Entry(string Kind, string Name, string? Unit, string Body, string[] Options)
    {
        public static Entry Of(string line)
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var equals = parts[0].IndexOf(" = ", StringComparison.Ordinal);
            var head = equals < 0 ? parts[0] : parts[0][..equals];
            var kind = Kinds.First(k => head.StartsWith(k + " ", StringComparison.Ordinal));
            head = head[kind.Length..].Trim();
            var open = head.IndexOf('[', StringComparison.Ordinal);
            return new(kind, open < 0 ? head : head[..open].Trim(), open < 0 ? null : head[(open + 1)..^1],
                equals < 0 ? "" : parts[0][(equals + 3)..], parts[1..]);
        }
    }
}
