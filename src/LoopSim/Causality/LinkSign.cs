using LoopSim.Numerics.Intervals;

namespace LoopSim.Causality;

/// <summary>Which way a target goes where its source grows and all else stays.</summary>
internal enum LinkSign
{
    /// <summary>It stays.</summary>
    Never,

    /// <summary>+: it grows, or stays here and there.</summary>
    Positive,

    /// <summary>−: it falls, or stays here and there.</summary>
    Negative,

    /// <summary>±: now the one, now the other.</summary>
    Changing,
}

/// <summary>Signs along ways and beside one another.</summary>
internal static class LinkSigns
{
    /// <summary>The sign that slopes have; null where they allow both.</summary>
    public static LinkSign? Of(Interval slopes) =>
        slopes.IsZero ? LinkSign.Never : slopes.IsNeverNegative ? LinkSign.Positive : slopes.IsNeverPositive ? LinkSign.Negative : null;

    /// <summary>One link after another.</summary>
    public static LinkSign Then(this LinkSign first, LinkSign next) =>
        first == LinkSign.Never || next == LinkSign.Never ? LinkSign.Never
        : first == LinkSign.Changing || next == LinkSign.Changing ? LinkSign.Changing
        : first == next ? LinkSign.Positive : LinkSign.Negative;

    /// <summary>Two ways side by side.</summary>
    public static LinkSign Beside(this LinkSign one, LinkSign other) =>
        one == LinkSign.Never ? other : other == LinkSign.Never || one == other ? one : LinkSign.Changing;

    /// <summary>How it is written.</summary>
    public static string Text(this LinkSign sign) => sign switch
    {
        LinkSign.Positive => "+",
        LinkSign.Negative => "-",
        LinkSign.Changing => "±",
        _ => "0",
    };
}
