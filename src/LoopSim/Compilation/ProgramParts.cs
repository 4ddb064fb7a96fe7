using LoopSim.Builtins;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Compilation;

/// <summary>What instructions name by number: kernels, lookups, choices, draws; and the times at which something switches.</summary>
internal sealed class ProgramParts(IReadOnlyList<GraphicalFunction> lookups, IReadOnlyList<Name> lanes)
{
    readonly Dictionary<Name, int> kernelOf = [];
    readonly Dictionary<Name, int> lookupOf = NumbersOf(lookups);

    /// <summary>The scenario of each lane.</summary>
    public IReadOnlyList<Name> Lanes { get; } = lanes;

    public List<Kernel> Kernels { get; } = [];

    public List<GraphicalFunction> Lookups { get; } = [.. lookups];

    public List<int[]> Choices { get; } = [];

    public List<DrawSite> Draws { get; } = [];

    public HashSet<BreakTime> Breaks { get; } = [];

    public int KernelOf(Builtin function, Kernel kernel)
    {
        if (kernelOf.TryGetValue(function.Name, out var number))
            return number;
        Kernels.Add(kernel);
        return kernelOf[function.Name] = Kernels.Count - 1;
    }

    public int LookupOf(Name name) => lookupOf[name];

    /// <summary>A curve that belongs to one variable, such as a data series.</summary>
    public int AddLookup(GraphicalFunction lookup)
    {
        Lookups.Add(lookup);
        return Lookups.Count - 1;
    }

    public int AddChoice(int[] slotOfLane)
    {
        Choices.Add(slotOfLane);
        return Choices.Count - 1;
    }

    public int AddDraw(DrawSite site)
    {
        Draws.Add(site);
        return Draws.Count - 1;
    }

    static Dictionary<Name, int> NumbersOf(IReadOnlyList<GraphicalFunction> lookups)
    {
        var numbers = new Dictionary<Name, int>();
        for (var i = 0; i < lookups.Count; i++)
            numbers.Add(lookups[i].Name, i);
        return numbers;
    }
}
