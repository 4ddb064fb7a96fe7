using System.Globalization;
using LoopSim.Causality;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Analysis.Dominance;

/// <summary>Gives every loop a name: its author's, or a letter for what it did and the next free number.</summary>
/// <remarks>The number hangs on the variables of the loop alone: it is the same in every scenario and under every setting, and stays where values of
/// the model change. Where there are too many loops to list, only those found have one, and others may be found in another scenario.</remarks>
internal static class LoopNames
{
    /// <summary>The name of each loop of a study, in its order.</summary>
    public static IReadOnlyList<Name> Of(LoopStudy study, Model model)
    {
        var matcher = new LoopMatcher(study.Graph);
        var named = new Dictionary<string, Name>();
        foreach (var loop in model.Loops)
            named.TryAdd(KeyOf(matcher.Find(loop).Nodes), loop.Name);
        var taken = model.Loops.Select(l => Claim(l.Name)).OfType<string>().Select(c => c[1..].TrimStart('0')).ToHashSet();
        var names = new Name[study.Loops.Count];
        var next = 1;
        foreach (var loop in Enumerable.Range(0, names.Length).OrderBy(i => study.Loops[i].Loop.Nodes, Comparer<IReadOnlyList<int>>.Create(ShortestFirst)))
        {
            names[loop] = named.GetValueOrDefault(KeyOf(study.Loops[loop].Loop.Nodes)) ?? new(Letter(study.Loops[loop].Polarity) + Free(taken, ref next));
        }

        return names;
    }

    /// <summary>The letter and number that a loop's name begins with, such as R1, or null.</summary>
    public static string? Claim(Name name)
    {
        var word = name.Text.Split([' ', ':', '.'], 2)[0];
        return word.Length > 1 && "RBUrbu".Contains(word[0], StringComparison.Ordinal) && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? word.ToUpperInvariant() : null;
    }

    /// <summary>R, B, or U for a loop that does now the one, now the other, or never acts.</summary>
    public static char Letter(LoopPolarity polarity) => polarity switch
    {
        LoopPolarity.Reinforcing => 'R',
        LoopPolarity.Balancing => 'B',
        _ => 'U',
    };

    // No two loops share a number, so that R7 and B7 are one and the same loop in two scenarios; not even with one that its author calls R7.
    static string Free(HashSet<string> taken, ref int next)
    {
        while (true)
        {
            var number = next++.ToString(CultureInfo.InvariantCulture);
            if (!taken.Contains(number))
                return number;
        }
    }

    // Short loops are those that people talk about; of loops of one length, that whose variables stand first in the file.
    static int ShortestFirst(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        if (a.Count != b.Count)
            return a.Count - b.Count;
        for (var i = 0; i < a.Count; i++)
        {
            if (a[i] != b[i])
                return a[i] - b[i];
        }

        return 0;
    }

    /// <summary>A key of a circle, the same wherever it begins.</summary>
    public static string KeyOf(IReadOnlyList<int> nodes)
    {
        if (nodes.Count == 0)
            return "";
        var first = nodes.ToList().IndexOf(nodes.Min());
        return string.Join(' ', nodes.Skip(first).Concat(nodes.Take(first)));
    }
}
