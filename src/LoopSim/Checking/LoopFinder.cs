namespace LoopSim.Checking;

/// <summary>All elementary cycles of a graph (Johnson 1975, without recursion), as long as they are not too many.</summary>
internal sealed class LoopFinder
{
    // Edges looked at before a graph counts as one whose loops explode.
    const long MostWork = 40_000_000;

    readonly int most;
    readonly List<int[]> found = [];
    long work;

    LoopFinder(int most) => this.most = most;

    /// <summary>The cycles, each from its lowest node; null where there are more than can be listed.</summary>
    /// <param name="successors">For each node those that it acts on.</param>
    /// <param name="most">The most cycles to list.</param>
    public static IReadOnlyList<int[]>? Find(IReadOnlyList<int[]> successors, int most)
    {
        var finder = new LoopFinder(most);
        Ordering.Of(successors, Enumerable.Range(0, successors.Count), out var components);
        var open = new Stack<IReadOnlyList<int>>(components);
        while (open.TryPop(out var component))
        {
            if (!finder.From(component, successors, out var rest))
                return null;
            foreach (var smaller in rest)
                open.Push(smaller);
        }

        return finder.found;
    }

    // All cycles through the lowest node of a component, and the components that are left without it.
    bool From(IReadOnlyList<int> component, IReadOnlyList<int[]> successors, out IEnumerable<IReadOnlyList<int>> rest)
    {
        int[] members = [.. component.Order()];
        var local = new Dictionary<int, int>(members.Length);
        for (var i = 0; i < members.Length; i++)
            local[members[i]] = i;
        int[][] inside = [.. members.Select(m => successors[m].Where(local.ContainsKey).Select(s => local[s]).ToArray())];
        work += inside.Sum(s => s.Length) + members.Length;
        rest = [];
        if (!Cycles(inside, members))
            return false;
        int[][] without = [.. inside.Select((s, i) => i == 0 ? [] : Array.FindAll(s, n => n != 0))];
        Ordering.Of(without, Enumerable.Range(1, members.Length - 1), out var components);
        rest = components.Select(c => c.Select(i => members[i]).ToList());
        return true;
    }

    bool Cycles(int[][] successors, int[] members)
    {
        var path = new List<int> { 0 };
        var next = new int[successors.Length];
        var blocked = new bool[successors.Length];
        var closed = new bool[successors.Length];
        var waiting = new List<int>?[successors.Length];
        blocked[0] = true;
        while (path.Count > 0)
        {
            var here = path[^1];
            if (++work > MostWork || found.Count > most)
                return false;
            if (next[here] < successors[here].Length)
            {
                Visit(successors[here][next[here]++]);
                continue;
            }

            next[here] = 0;
            path.RemoveAt(path.Count - 1);
            if (closed[here])
                Unblock(here, blocked, waiting);
            else
                Wait(here);
            if (closed[here] && path.Count > 0)
                closed[path[^1]] = true;
            closed[here] = false;
        }

        return true;

        void Visit(int node)
        {
            if (node == 0)
            {
                found.Add([.. path.Select(i => members[i])]);
                closed[path[^1]] = true;
            }
            else if (!blocked[node])
            {
                blocked[node] = true;
                path.Add(node);
            }
        }

        // A node from which the start was not reached stays blocked until one behind it is freed.
        void Wait(int node)
        {
            foreach (var successor in successors[node])
            {
                var list = waiting[successor] ??= [];
                if (!list.Contains(node))
                    list.Add(node);
            }
        }
    }

    static void Unblock(int node, bool[] blocked, List<int>?[] waiting)
    {
        var open = new Stack<int>([node]);
        while (open.TryPop(out var free))
        {
            if (!blocked[free])
                continue;
            blocked[free] = false;
            foreach (var waiter in waiting[free] ?? [])
                open.Push(waiter);
            waiting[free] = null;
        }
    }
}
