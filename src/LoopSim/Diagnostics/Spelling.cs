namespace LoopSim.Diagnostics;

/// <summary>"Did you mean …?": the known word that lies nearest to a mistyped one.</summary>
internal static class Spelling
{
    // Nobody tells longer words apart by a letter, and comparing them takes the square of their length.
    const int LongestWord = 100;

    /// <summary>The closest of the known words, or null where none is close enough to be meant.</summary>
    /// <param name="word">The word.</param>
    /// <param name="known">The known words.</param>
    /// <param name="slips">How many slips of the pen are forgiven; null: a third of the letters.</param>
    public static string? Closest(string word, IEnumerable<string> known, int? slips = null)
    {
        var limit = slips ?? Math.Max(1, (word.Length + 1) / 3);
        string? best = null;
        if (word.Length > LongestWord)
            return null;
        var lower = word.ToLowerInvariant();
        var bestDistance = limit + 1;
        // Three rows, used for every candidate anew.
        Span<int> rows = stackalloc int[3 * (word.Length + limit + 2)];
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) >= bestDistance)
                continue;
            var distance = Distance(lower, candidate, bestDistance, rows);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>The question for a hint, or null where nothing is close.</summary>
    public static string? DidYouMean(string word, IEnumerable<string> known) =>
        Closest(word, known) is { } close ? $"Did you mean '{close}'?" : null;

    // Optimal string alignment (Damerau–Levenshtein without repeated edits), given up at the limit.
    static int Distance(string a, string b, int limit, Span<int> rows)
    {
        var width = b.Length + 1;
        var previous = rows[..width];
        var current = rows.Slice(width, width);
        var beforePrevious = rows.Slice(2 * width, width);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var letter = char.ToLowerInvariant(b[j - 1]);
                var cost = a[i - 1] == letter ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == char.ToLowerInvariant(b[j - 2]) && a[i - 2] == letter)
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            if (least >= limit)
                return limit;
            var free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }

        return previous[b.Length];
    }
}
