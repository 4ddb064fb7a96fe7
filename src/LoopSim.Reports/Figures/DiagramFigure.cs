namespace LoopSim.Reports.Figures;

/// <summary>A causal loop diagram, or a stock-and-flow diagram: what acts on what, and the loops that this makes.</summary>
/// <param name="Title">What the reader should see.</param>
/// <param name="Subtitle">What is shown.</param>
/// <param name="Plan">All that decides where everything stands.</param>
internal sealed record DiagramFigure(string Title, string Subtitle, DiagramPlan Plan) : Figure(Title, Subtitle)
{
    /// <summary>For each link how strongly it acts, from 0 to 1; null: all alike.</summary>
    public IReadOnlyList<double>? Weights { get; init; }

    /// <summary>What was left out, below the picture; may be empty.</summary>
    public string Note { get; init; } = "";
}

/// <summary>The same diagram at several times, side by side.</summary>
/// <param name="Title">What the reader should see.</param>
/// <param name="Subtitle">What is shown.</param>
/// <param name="Panels">The diagrams, all of one plan; the subtitle of each says its time.</param>
internal sealed record DiagramRowFigure(string Title, string Subtitle, IReadOnlyList<DiagramFigure> Panels) : Figure(Title, Subtitle);

/// <summary>The parts of a diagram, without their places. Its pictures have the same places whatever else they show.</summary>
/// <param name="Nodes">The variables.</param>
/// <param name="Links">What acts on what, by the numbers of the variables; at most one from one to another.</param>
/// <param name="Loops">The loops that bear a badge.</param>
/// <param name="Look">By which conventions it is drawn.</param>
internal sealed record DiagramPlan(IReadOnlyList<DiagramNode> Nodes, IReadOnlyList<DiagramLink> Links, IReadOnlyList<DiagramLoop> Loops, DiagramLook Look = DiagramLook.Causal);

/// <summary>By which conventions a diagram is drawn.</summary>
internal enum DiagramLook
{
    /// <summary>A causal loop diagram: names and arrows.</summary>
    Causal,

    /// <summary>Stocks as boxes, flows as pipes with valves, all else as connectors.</summary>
    StockFlow,

    /// <summary>A causal loop diagram in which stocks are boxed.</summary>
    Both,
}

/// <summary>A variable in a diagram.</summary>
/// <param name="Name">Its name; empty for a cloud.</param>
/// <param name="Kind">What it is.</param>
internal sealed record DiagramNode(string Name, NodeKind Kind)
{
    /// <summary>The place to which it is pinned, in steps of the grid: to the right and upwards; null: the layout finds one.</summary>
    public (double X, double Y)? Pinned { get; init; }
}

/// <summary>What a variable of a diagram is.</summary>
internal enum NodeKind
{
    /// <summary>An auxiliary, or anything else without a sign of its own.</summary>
    Variable,

    /// <summary>A stock.</summary>
    Stock,

    /// <summary>A flow.</summary>
    Flow,

    /// <summary>A constant.</summary>
    Parameter,

    /// <summary>Where flows come from and go to, beyond what is looked at.</summary>
    Cloud,
}

/// <summary>One variable acts on another.</summary>
/// <param name="From">The number of the source.</param>
/// <param name="To">The number of the target.</param>
/// <param name="Sign">What stands at its head: +, -, ± or nothing.</param>
/// <param name="IsDelayed">Whether it takes its time, so that ‖ stands across it.</param>
internal sealed record DiagramLink(int From, int To, string Sign, bool IsDelayed = false)
{
    /// <summary>Whether it is a pipe in which something flows.</summary>
    public bool IsPipe { get; init; }
}

/// <summary>A feedback loop with a badge.</summary>
/// <param name="Badge">Letter and number: R1.</param>
/// <param name="Name">What its author calls it; may be empty.</param>
/// <param name="Polarity">Reinforcing, balancing, or now the one and now the other.</param>
/// <param name="Nodes">Its variables in order.</param>
/// <param name="Links">Its links in order: the first one leaves the first variable.</param>
internal sealed record DiagramLoop(string Badge, string Name, BadgePolarity Polarity, IReadOnlyList<int> Nodes, IReadOnlyList<int> Links);

/// <summary>What a badge says of its loop.</summary>
internal enum BadgePolarity
{
    /// <summary>It amplifies what goes round it.</summary>
    Reinforcing,

    /// <summary>It works against it.</summary>
    Balancing,

    /// <summary>Now the one, now the other, or unknown.</summary>
    Open,
}
