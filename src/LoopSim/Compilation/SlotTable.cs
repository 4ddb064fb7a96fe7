using LoopSim.Naming;

namespace LoopSim.Compilation;

/// <summary>Gives slots: one to each variable, one to each number, and passing ones that are given back.</summary>
internal sealed class SlotTable
{
    readonly Dictionary<Name, int> ofVariable = [];
    readonly Dictionary<long, int> ofNumber = [];
    readonly Stack<int> free = new();
    readonly HashSet<int> passing = [];

    /// <summary>How many slots there are.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers and their slots.</summary>
    public List<FixedValue> Numbers
    {
        get
        {
            var numbers = new List<FixedValue>(ofNumber.Count);
            foreach (var (bits, slot) in ofNumber)
                numbers.Add(new(slot, BitConverter.Int64BitsToDouble(bits)));
            return numbers;
        }
    }

    public int OfVariable(Name name) => ofVariable.TryGetValue(name, out var slot) ? slot : ofVariable[name] = Lasting();

    /// <summary>Gives a slot a further name.</summary>
    public void Name(Name name, int slot) => ofVariable[name] = slot;

    public int OfNumber(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return ofNumber.TryGetValue(bits, out var slot) ? slot : ofNumber[bits] = Lasting();
    }

    /// <summary>A slot that keeps its value.</summary>
    public int Lasting() => Count++;

    /// <summary>A slot for a value that is used once, soon.</summary>
    public int Passing()
    {
        var slot = free.TryPop(out var used) ? used : Count++;
        passing.Add(slot);
        return slot;
    }

    /// <summary>Takes back a slot, if it was a passing one.</summary>
    public void GiveBack(int slot)
    {
        if (passing.Remove(slot))
            free.Push(slot);
    }
}
