namespace LoopSim.Checking.Dimensions;

/// <summary>Disjoint groups of numbers that can be joined and marked (union–find with path halving).</summary>
internal sealed class Groups(int count)
{
    readonly int[] parent = Numbers(count);
    readonly HashSet<int> marked = [];

    public void Join(UnitTerm[] members)
    {
        var first = -1;
        foreach (var (member, _) in members)
        {
            if (first < 0)
                first = RootOf(member);
            else
                parent[RootOf(member)] = first;
        }
    }

    public bool IsMarked(int member) => member >= 0 && marked.Contains(RootOf(member));

    public void Mark(int member)
    {
        if (member >= 0)
            marked.Add(RootOf(member));
    }

    static int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
            numbers[i] = i;
        return numbers;
    }

    int RootOf(int member)
    {
        while (parent[member] != member)
            member = parent[member] = parent[parent[member]];
        return member;
    }
}
