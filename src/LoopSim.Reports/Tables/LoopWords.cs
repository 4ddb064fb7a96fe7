using LoopSim.Analysis.Dominance;

namespace LoopSim.Reports.Tables;

/// <summary>Loops as tables say them.</summary>
internal static class LoopWords
{
    /// <summary>The variables in order, round to the first one.</summary>
    public static string Variables(LoopStudy study, int loop)
    {
        var names = study.Loops[loop].Loop.Nodes.Select(n => study.Graph.Nodes[n].Name.Text).ToList();
        return string.Join(" → ", names.Append(names[0]));
    }

    public static string Polarity(LoopPolarity polarity) => polarity switch
    {
        LoopPolarity.Reinforcing => "reinforcing",
        LoopPolarity.Balancing => "balancing",
        LoopPolarity.Changing => "changing",
        _ => "never acts",
    };

    public static string Sign(LoopPolarity polarity) => polarity switch
    {
        LoopPolarity.Reinforcing => "+",
        LoopPolarity.Balancing => "-",
        LoopPolarity.Changing => "±",
        _ => "",
    };
}
