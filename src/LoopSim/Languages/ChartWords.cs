namespace LoopSim.Languages;

/// <summary>Every word that charts say of themselves.</summary>
internal sealed record ChartWords
{
    /// <summary>The title of the axis of time.</summary>
    public required string Time { get; init; }

    /// <summary>Before the name of one scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Behind the number of several scenarios.</summary>
    public required string Scenarios { get; init; }

    /// <summary>Behind the number of several variables.</summary>
    public required string Variables { get; init; }

    /// <summary>The title of an axis of pure numbers.</summary>
    public required string Dimensionless { get; init; }

    /// <summary>Before the policies that start at a moment.</summary>
    public required string Start { get; init; }

    /// <summary>Where more policies start than can be named.</summary>
    public required string PoliciesStart { get; init; }

    /// <summary>Scenarios against the one that they are held against: {0} the scenarios, {1} that one.</summary>
    public required string Against { get; init; }

    /// <summary>Better or worse than a scenario: {0} which of them, {1} the scenario.</summary>
    public required string Than { get; init; }

    /// <summary>Of a moment that never comes.</summary>
    public required string Never { get; init; }

    /// <summary>Where two scenarios part.</summary>
    public required string TheyPart { get; init; }

    /// <summary>Where a scenario parts from the one that it is held against: {0} the scenario.</summary>
    public required string Parts { get; init; }

    /// <summary>Where two scenarios cross.</summary>
    public required string TheyCross { get; init; }

    /// <summary>Where a scenario crosses the one that it is held against: {0} the scenario.</summary>
    public required string Crosses { get; init; }

    /// <summary>Of what is only NaN or infinite.</summary>
    public required string NoFiniteValues { get; init; }

    /// <summary>Of points from data.</summary>
    public required string Measured { get; init; }

    /// <summary>What a screen reader says of a line chart: {0} its vertical axis, {1} its horizontal axis, {2} its curves.</summary>
    public required string LineChart { get; init; }

    /// <summary>What a panel's grey lines are.</summary>
    public required string OtherScenarios { get; init; }

    /// <summary>The title of a chart of loops.</summary>
    public required string LoopsTitle { get; init; }

    /// <summary>What a chart of loops shows.</summary>
    public required string LoopsSubtitle { get; init; }

    /// <summary>The vertical axis of a chart of loops.</summary>
    public required string ShareOfBehaviour { get; init; }

    /// <summary>Of all reinforcing loops that are not named.</summary>
    public required string OtherReinforcing { get; init; }

    /// <summary>Of all balancing loops that are not named.</summary>
    public required string OtherBalancing { get; init; }

    /// <summary>Of a bar or a change for the better.</summary>
    public required string Better { get; init; }

    /// <summary>Of a bar or a change for the worse.</summary>
    public required string Worse { get; init; }

    /// <summary>Of a change upwards.</summary>
    public required string Higher { get; init; }

    /// <summary>Of a change downwards.</summary>
    public required string Lower { get; init; }

    /// <summary>Of the sum of stacked areas.</summary>
    public required string Total { get; init; }

    /// <summary>Where a curve of a phase portrait begins.</summary>
    public required string RunStart { get; init; }

    /// <summary>Where it ends.</summary>
    public required string RunEnd { get; init; }

    /// <summary>The first of two moments that differ by scenario.</summary>
    public required string Before { get; init; }

    /// <summary>Just before a moment: {0}.</summary>
    public required string BeforeMoment { get; init; }

    /// <summary>The second of two moments that differ by scenario.</summary>
    public required string After { get; init; }

    /// <summary>What a screen reader says of small multiples: {0} what is shown, {1} the horizontal axis, {2} the panels.</summary>
    public required string PanelChart { get; init; }

    /// <summary>Of stacked areas: {0} the layers, {1} the horizontal axis, {2} the scenarios.</summary>
    public required string AreaChart { get; init; }

    /// <summary>Of bars: {0} what is measured, {2} the scenarios.</summary>
    public required string BarChart { get; init; }

    /// <summary>Of values before and after: {0} what is measured, {1} the two moments, {2} the scenarios.</summary>
    public required string PairChart { get; init; }

    /// <summary>Of a phase portrait: {0} its vertical axis, {1} its horizontal axis, {2} its curves.</summary>
    public required string PhaseChart { get; init; }

    /// <summary>What a causal loop diagram is called.</summary>
    public required string CausalDiagram { get; init; }

    /// <summary>What a stock-and-flow diagram is called.</summary>
    public required string StockFlowDiagram { get; init; }

    /// <summary>Of a diagram with only the stocks of a large model.</summary>
    public required string Simplified { get; init; }

    /// <summary>What the width of arrows means.</summary>
    public required string LinkWeights { get; init; }

    /// <summary>What the sign ± means.</summary>
    public required string MixedSigns { get; init; }

    /// <summary>What the badge U means.</summary>
    public required string MixedLoops { get; init; }

    /// <summary>Of a mean over all of a run.</summary>
    public required string WholeRun { get; init; }

    /// <summary>What a diagram leaves out: {0}.</summary>
    public required string NotShown { get; init; }

    /// <summary>One and several parameters that are left out.</summary>
    public required (string One, string Many) Parameters { get; init; }

    /// <summary>Variables that a link passes through without showing them.</summary>
    public required (string One, string Many) VariablesInside { get; init; }

    /// <summary>Other variables that are left out.</summary>
    public required (string One, string Many) OtherVariables { get; init; }

    /// <summary>Links that are left out.</summary>
    public required (string One, string Many) WeakerLinks { get; init; }

    /// <summary>Loops without a badge.</summary>
    public required (string One, string Many) OtherLoops { get; init; }

    /// <summary>What a screen reader says of a diagram: {0} the links, {2} the loops.</summary>
    public required string DiagramReading { get; init; }
}
