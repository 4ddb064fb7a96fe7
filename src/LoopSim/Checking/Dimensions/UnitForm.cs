using LoopSim.Units;

namespace LoopSim.Checking.Dimensions;

/// <summary>A unit that is not known to the end: a known unit times powers of unknown ones.</summary>
/// <param name="known">The part that is known.</param>
/// <param name="terms">The unknowns by number, in rising order, none with power 0.</param>
internal sealed class UnitForm(Unit known, UnitTerm[] terms)
{
    public static UnitForm One { get; } = new(Unit.One, []);

    public Unit Known { get; } = known;

    public UnitTerm[] Terms { get; } = terms;

    public bool IsKnown => Terms.Length == 0;

    public bool IsOne => IsKnown && Known.IsOne;

    public static UnitForm Of(Unit known) => known.IsOne ? One : new(known, []);

    public static UnitForm Unknown(int number) => new(Unit.One, [new(number, 1)]);

    public static UnitForm operator *(UnitForm a, UnitForm b) =>
        a.IsOne ? b
        : b.IsOne ? a
        : new(b.Known.IsOne ? a.Known : a.Known * b.Known, b.IsKnown ? a.Terms : Merge(a.Terms, b.Terms));

    public static UnitForm operator /(UnitForm a, UnitForm b) => b.IsOne ? a : a * b.ToPower(-1);

    public UnitForm ToPower(double exponent) =>
        exponent == 0 ? One : new(Known.ToPower(exponent), Array.ConvertAll(Terms, t => t with { Power = t.Power * exponent }));

    /// <summary>The unknown's unit, if this product is to be 1: what is left of the product, to the power that undoes its own.</summary>
    public UnitForm SolvedFor(int index)
    {
        var (_, power) = Terms[index];
        return new UnitForm(Known, [.. Terms[..index], .. Terms[(index + 1)..]]).ToPower(-1 / power);
    }

    static UnitTerm[] Merge(UnitTerm[] a, UnitTerm[] b)
    {
        var merged = new List<UnitTerm>(a.Length + b.Length);
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (j == b.Length || (i < a.Length && a[i].Unknown < b[j].Unknown))
                merged.Add(a[i++]);
            else if (i == a.Length || b[j].Unknown < a[i].Unknown)
                merged.Add(b[j++]);
            else if (Math.Abs(a[i].Power + b[j].Power) > 1e-9)
                merged.Add(a[i] with { Power = a[i++].Power + b[j++].Power });
            else
                (i, j) = (i + 1, j + 1);
        }

        return [.. merged];
    }
}

/// <summary>An unknown unit and the power in which a form has it.</summary>
/// <param name="Unknown">The number of the unknown.</param>
/// <param name="Power">Its power.</param>
internal readonly record struct UnitTerm(int Unknown, double Power);
