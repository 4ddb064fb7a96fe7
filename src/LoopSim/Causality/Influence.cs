namespace LoopSim.Causality;

/// <summary>By what way one variable acts on another.</summary>
internal enum InfluenceKind
{
    /// <summary>The equation of the target mentions the source.</summary>
    Equation,

    /// <summary>The source fills the target, a stock.</summary>
    Inflow,

    /// <summary>The source drains the target, a stock.</summary>
    Outflow,

    /// <summary>The target, a value that lives from step to step, remembers the source.</summary>
    Memory,

    /// <summary>The source decides when the target takes a new value.</summary>
    Condition,
}

/// <summary>One variable acts on another without a third between them; both are numbers of variables.</summary>
internal readonly record struct Influence(int From, int To, InfluenceKind Kind);
