using LoopSim.Diagnostics;

namespace LoopSim.Equations;

/// <summary>Reads an equation into a tree.</summary>
internal static class EquationParser
{
    /// <summary>The tree, or null where faults were found; they are added to the list, each with its place in the file.</summary>
    public static Expression? Parse(EquationText text, Vocabulary vocabulary, ICollection<Diagnostic> faults)
    {
        var found = new List<Diagnostic>();
        Expression? tree = null;
        try
        {
            tree = new PrattParser(text, vocabulary, found).ParseAll();
        }
        catch (ReadingStoppedException)
        {
            // The fault that stopped the reading is already in the list.
        }

        foreach (var fault in found)
            faults.Add(fault);
        return found.Exists(f => f.IsError) ? null : tree;
    }
}

/// <summary>Leaves the reading of an equation of which the rest cannot be understood.</summary>
internal sealed class ReadingStoppedException : Exception;
