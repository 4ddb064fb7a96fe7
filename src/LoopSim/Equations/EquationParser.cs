using LoopSim.Diagnostics;

namespace LoopSim.Equations;

/// <summary>Reads an equation into a tree.</summary>
public static class EquationParser
{
    /// <summary>The tree, or null where faults were found; they are added to the list, each with its place in the file.</summary>
    public static Expression? Parse(EquationText text, Vocabulary vocabulary, ICollection<Diagnostic> faults)
    {
        _ = (text, vocabulary, faults);
        return null;
    }
}
