using System.Globalization;
using LoopSim.Causality;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Analysis.Dominance;

/// <summary>Gives every loop a name: its author's, or the next free R1, B1 … in the order of what the loops explain.</summary>
internal static class LoopNames
{
    /// <summary>The name of each loop of a study, in its order.</summary>
    public static IReadOnlyList<Name> Of(LoopStudy study, Model model)
    {
        var matcher = new LoopMatcher(study.Graph);
        var named = new Dictionary<string, Name>();
        foreach (var loop in model.Loops)
            named.TryAdd(KeyOf(matcher.Find(loop).Nodes), loop.Name);
        var next = new Dictionary<char, int>();
        var taken = model.Loops.Select(l => Claim(l.Name)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. study.Loops.Select(l => named.GetValueOrDefault(KeyOf(l.Loop.Nodes)) ?? Free(Letter(l.Observed), taken, next))];
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

    static Name Free(char letter, HashSet<string> taken, Dictionary<char, int> next)
    {
        while (true)
        {
            var number = next[letter] = next.GetValueOrDefault(letter) + 1;
            var name = string.Create(CultureInfo.InvariantCulture, $"{letter}{number}");
            if (taken.Add(name))
                return new(name);
        }
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
