using LoopSim.Diagnostics;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Models;

/// <summary>A model as its file says it: read, not yet checked.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Title">Its title.</param>
internal sealed record Model(SourceFile File, string Title)
{
    /// <summary>The files that it is read from: its own, and those that it names.</summary>
    public IReadOnlyList<string> Files => [File.Path, .. NamedFiles];

    /// <summary>The files that it names, also where they are missing: data, style, fonts, logo.</summary>
    public IReadOnlyList<string> NamedFiles { get; init; } = [];

    /// <summary>What it is about, in words.</summary>
    public string? Description { get; init; }

    /// <summary>Who made it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Its own version.</summary>
    public string? Version { get; init; }

    /// <summary>What it is built on.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>When it starts and stops, and how it steps.</summary>
    public SimulationSpecs Specs { get; init; } = new();

    /// <summary>The units it declares.</summary>
    public UnitSystem Units { get; init; } = UnitSystem.Empty;

    /// <summary>Constants, stocks, flows, auxiliaries and data series in the order of the file.</summary>
    public IReadOnlyList<Variable> Variables { get; init; } = [];

    /// <summary>Graphical functions in the order of the file.</summary>
    public IReadOnlyList<GraphicalFunction> Lookups { get; init; } = [];

    /// <summary>Policies in the order of the file.</summary>
    public IReadOnlyList<Policy> Policies { get; init; } = [];

    /// <summary>Scenarios in the order of the file; <c>base</c> is not among them unless the file says so.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];

    /// <summary>Outcomes in the order of the file.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>Charts in the order of the file.</summary>
    public IReadOnlyList<Chart> Charts { get; init; } = [];

    /// <summary>Checks in the order of the file.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <summary>The drawn causal links, in the order of the file.</summary>
    internal IReadOnlyList<CausalLink> Links { get; init; } = [];

    /// <summary>The named feedback loops, in the order of the file.</summary>
    internal IReadOnlyList<NamedLoop> Loops { get; init; } = [];

    /// <summary>The series of the named loops, which outcomes, checks and charts may look at.</summary>
    internal IEnumerable<Name> LoopSeries => Loops.SelectMany(l => Equations.LoopSeries.All.Select(f => Equations.LoopSeries.Of(f, l.Name)));

    /// <summary>How its causal loop diagram is drawn.</summary>
    internal DiagramSettings Diagram { get; init; } = new();

    /// <summary>Rank correlations between uncertain parameters.</summary>
    public IReadOnlyList<Correlation> Correlations { get; init; } = [];

    /// <summary>How its charts look and speak.</summary>
    public HouseStyle Style { get; init; } = HouseStyle.Default;
}

/// <summary>What a reader could read, and what was wrong: reading itself never fails.</summary>
/// <param name="Model">The model as far as it could be read; null where not even its outline could.</param>
/// <param name="Diagnostics">What was wrong, in the order of the file.</param>
internal sealed record ReadResult(Model? Model, IReadOnlyList<Diagnostic> Diagnostics);
