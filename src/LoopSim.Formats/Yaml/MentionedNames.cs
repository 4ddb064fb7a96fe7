using LoopSim.Diagnostics;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>Names that only links mention: each is a variable, declared where it is met first.</summary>
internal static class MentionedNames
{
    // Shorter words, and what tells one thing from another by a number or letter, lie close to one another and are meant so.
    const int LeastLength = 5;

    // More names of one pattern are a series.
    const int MostAlike = 100;

    // Quality and quantity are two slips apart.
    const int OneSlip = 1;

    /// <summary>The variables that are declared by being mentioned; names that look mistyped are noted.</summary>
    /// <param name="uses">Every name that links use, as often as they do.</param>
    /// <param name="declared">The names that stand in a section of the file.</param>
    /// <param name="names">Where names are declared.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static IReadOnlyList<LinkedVariable> Declare(IReadOnlyList<NameUse> uses, IReadOnlySet<Name> declared, DeclaredNames names, FaultLog faults)
    {
        var mentioned = uses.Where(u => !declared.Contains(u.Name)).GroupBy(u => u.Name).ToList();
        var known = declared.Concat(mentioned.Select(m => m.Key)).SelectMany(n => PatternsOf(n).Select(p => (Pattern: p, Name: n))).ToLookup(p => p.Pattern, p => p.Name);
        var onlyOnce = mentioned.Where(m => m.Count() == 1).Select(m => m.First()).ToList();
        var later = onlyOnce.Select(u => u.Name).ToHashSet();
        foreach (var once in onlyOnce)
        {
            // Of two that stand only once, the second is told.
            if (PatternsOf(once.Name).Select(p => known[p]).Where(k => k.Count() <= MostAlike).SelectMany(k => k).FirstOrDefault(n => !n.Equals(once.Name) && !later.Contains(n) && LooksLike(once.Name, n)) is { } other)
                faults.Add(LinkReadingFaults.AlmostTheSame(once.Span, once.Name.Text, other.Text));
            later.Remove(once.Name);
        }

        return [.. mentioned.Select(m => m.First()).Where(names.Declare).Select(u => new LinkedVariable(u.Name, u.Span))];
    }

    // The name without blanks and hyphens, and the name with all but the first letter of each of its words left out: names that are
    // almost the same share one of these.
    static IEnumerable<string> PatternsOf(Name name)
    {
        var words = name.Key.Split(' ');
        return [string.Concat(words).Replace("-", "", StringComparison.Ordinal), .. words.Select((_, i) => string.Join(' ', words.Select((w, j) => i == j ? w[..1] + '*' : w)))];
    }

    static bool LooksLike(Name one, Name other)
    {
        var (words, others) = (one.Key.Split(' '), other.Key.Split(' '));
        if (words.Length != others.Length)
            return true;
        var differing = words.Zip(others).First(w => w.First != w.Second);
        return Math.Min(differing.First.Length, differing.Second.Length) >= LeastLength
            && (differing.First + differing.Second).All(c => char.IsLetter(c) || c == '-')
            && Spelling.Closest(differing.First, [differing.Second], OneSlip) is not null;
    }
}
