namespace LoopSim.Checking;

/// <summary>Orders a graph so that what is needed comes first, and finds its cycles (Tarjan 1972, without recursion).</summary>
internal static class Ordering
{
    /// <summary>The nodes reachable from the roots, needed ones first; nodes of a cycle are in <paramref name="cycles"/>, one list each.</summary>
    public static List<int> Of(IReadOnlyList<int[]> needs, IEnumerable<int> roots, out IReadOnlyList<IReadOnlyList<int>> cycles)
    {
        var search = new Search(needs);
        foreach (var root in roots)
            search.From(root);
        cycles = search.Cycles;
        return search.Order;
    }

    /// <summary>All nodes, needed ones first.</summary>
    public static List<int> Of(IReadOnlyList<int[]> needs, out IReadOnlyList<IReadOnlyList<int>> cycles)
    {
        var all = new int[needs.Count];
        for (var node = 0; node < all.Length; node++)
            all[node] = node;
        return Of(needs, all, out cycles);
    }

    /// <summary>A shortest way round within a cyclic component, from its lowest node (the first in the file) back to it.</summary>
    public static IReadOnlyList<int> ShortestCycle(IReadOnlyList<int[]> needs, IReadOnlyList<int> component)
    {
        var start = component.Min();
        var inside = component.ToHashSet();
        var cameFrom = new Dictionary<int, int>();
        var open = new Queue<int>([start]);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in needs[node].Where(inside.Contains))
            {
                if (next == start)
                    return WayTo(node, start, cameFrom);
                if (cameFrom.TryAdd(next, node))
                    open.Enqueue(next);
            }
        }

        return component;
    }

    static List<int> WayTo(int node, int start, Dictionary<int, int> cameFrom)
    {
        var way = new List<int> { node };
        while (node != start)
            way.Add(node = cameFrom[node]);
        way.Reverse();
        return way;
    }

    sealed class Search(IReadOnlyList<int[]> needs)
    {
        readonly int[] number = new int[needs.Count];
        readonly int[] low = new int[needs.Count];
        readonly bool[] pending = new bool[needs.Count];
        readonly Stack<int> component = new();
        readonly Stack<Step> path = new();
        int count;

        public List<int> Order { get; } = [];

        public List<IReadOnlyList<int>> Cycles { get; } = [];

        public void From(int root)
        {
            if (number[root] != 0)
                return;
            Open(root);
            while (path.TryPop(out var here))
            {
                if (here.Next < needs[here.Node].Length)
                {
                    path.Push(here with { Next = here.Next + 1 });
                    Visit(here.Node, needs[here.Node][here.Next]);
                }
                else
                {
                    Close(here.Node);
                }
            }
        }

        void Visit(int from, int to)
        {
            if (number[to] == 0)
                Open(to);
            else if (pending[to])
                low[from] = Math.Min(low[from], number[to]);
        }

        void Open(int node)
        {
            number[node] = low[node] = ++count;
            pending[node] = true;
            component.Push(node);
            path.Push(new(node, 0));
        }

        void Close(int node)
        {
            Order.Add(node);
            if (path.TryPeek(out var parent))
                low[parent.Node] = Math.Min(low[parent.Node], low[node]);
            if (low[node] != number[node])
                return;
            var members = new List<int>();
            int member;
            do
            {
                member = component.Pop();
                pending[member] = false;
                members.Add(member);
            }
            while (member != node);
            if (members.Count > 1 || Array.IndexOf(needs[node], node) >= 0)
                Cycles.Add(members);
        }
    }
    // A node that is being searched, and which of its needs comes next.
    readonly record struct Step(int Node, int Next);
}
