using LoopSim.Naming;

namespace LoopSim.Equations;

/// <summary>What outcomes, checks and charts can look at of a loop with a name: a series, which is called like a function of that name.</summary>
internal static class LoopSeries
{
    /// <summary>What the loop explains of all that moves in its partition: a share of 1, reinforcing + and balancing −.</summary>
    public static Name Share { get; } = new("share of");

    /// <summary>1 while the loop is among the dominant ones, else 0.</summary>
    public static Name Dominance { get; } = new("dominates");

    /// <summary>Both, as they are called.</summary>
    public static IReadOnlyList<Name> All { get; } = [Share, Dominance];

    /// <summary>The series of a loop under which results keep it: <c>share of(R1 hero on site)</c>.</summary>
    public static Name Of(Name function, Name loop) => new($"{function}({loop})");

    /// <summary>A text that calls one of them, in the spelling of <see cref="Of"/>; null where it is something else.</summary>
    public static Name? Read(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !text.EndsWith(')') || All.FirstOrDefault(f => f.Equals(new(text[..open].Trim()))) is not { } function)
            return null;
        return Of(function, new(text[(open + 1)..^1].Trim().Trim('"')));
    }

    /// <summary>True for the series of a loop's share, which is told in per cent.</summary>
    public static bool IsShare(Name series) => series.Key.StartsWith(Share.Key + "(", StringComparison.Ordinal);
}
