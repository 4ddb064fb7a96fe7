using System.Globalization;
using System.Text;

namespace LoopSim.Units;

/// <summary>A unit of measure: a product of powers of base units, such as lead/month or lead·month^-1.</summary>
/// <remarks>Powers are real numbers, because a square root halves them. The empty product is the unit 1.</remarks>
internal sealed class Unit : IEquatable<Unit>
{
    /// <summary>The unit of a pure number.</summary>
    public static Unit One { get; } = new([]);

    // In the order of their names; units have few factors, and arrays of them start and compare faster than dictionaries.
    readonly UnitPower[] powers;

    Unit(UnitPower[] powers) => this.powers = powers;

    /// <summary>The base units and their powers, none of them 0, in the order of their names.</summary>
    public ReadOnlySpan<UnitPower> Powers => powers;

    /// <summary>True for the unit 1.</summary>
    public bool IsOne => powers.Length == 0;

    /// <summary>A base unit by its name.</summary>
    public static Unit Base(string name) => new([new(name, 1)]);

    /// <summary>The product of two units.</summary>
    public static Unit operator *(Unit left, Unit right) => left.IsOne ? right : right.IsOne ? left : new(Merged(left.powers, right.powers));

    /// <summary>The quotient of two units.</summary>
    public static Unit operator /(Unit left, Unit right) => left * right.ToPower(-1);

    /// <summary>Named twin of the operator *.</summary>
    public static Unit Multiply(Unit left, Unit right) => left * right;

    /// <summary>Named twin of the operator /.</summary>
    public static Unit Divide(Unit left, Unit right) => left / right;

    /// <summary>The unit raised to a power.</summary>
    public Unit ToPower(double exponent)
    {
        if (exponent == 0)
            return One;
        var raised = new UnitPower[powers.Length];
        for (var i = 0; i < raised.Length; i++)
            raised[i] = powers[i] with { Power = powers[i].Power * exponent };
        return new(raised);
    }

    /// <inheritdoc/>
    public bool Equals(Unit? other)
    {
        if (other is null || powers.Length != other.powers.Length)
            return false;
        for (var i = 0; i < powers.Length; i++)
        {
            if (powers[i].Base != other.powers[i].Base || !(Math.Abs(powers[i].Power - other.powers[i].Power) < 1e-9))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var power in powers)
            hash ^= power.Base.GetHashCode(StringComparison.Ordinal);
        return hash;
    }

    /// <summary>The unit as people write it, time last: <c>lead/person/month</c>, <c>1/month</c>, <c>1</c>.</summary>
    public override string ToString()
    {
        var (above, below) = (new StringBuilder(), new StringBuilder());
        foreach (var isTime in (bool[])[false, true])
        {
            foreach (var (name, power) in powers)
            {
                if (TimeUnits.Find(name) is not null != isTime)
                    continue;
                if (power < 0)
                    below.Append('/').Append(Factor(name, -power));
                else
                    above.Append(above.Length == 0 ? "" : "*").Append(Factor(name, power));
            }
        }

        return $"{(above.Length == 0 ? "1" : above)}{below}";
    }

    static string Factor(string name, double power) =>
        power == 1 ? name : name + "^" + power.ToString("R", CultureInfo.InvariantCulture);

    static UnitPower[] Merged(UnitPower[] left, UnitPower[] right)
    {
        var merged = new List<UnitPower>(left.Length + right.Length);
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            var order = i == left.Length ? 1 : j == right.Length ? -1 : string.CompareOrdinal(left[i].Base, right[j].Base);
            var next = order <= 0 ? left[i++] : right[j++];
            if (order == 0)
                next = next with { Power = next.Power + right[j++].Power };
            if (Math.Abs(next.Power) >= 1e-12)
                merged.Add(next);
        }

        return [.. merged];
    }
}

/// <summary>A base unit and the power in which a unit has it.</summary>
/// <param name="Base">The base unit's name.</param>
/// <param name="Power">Its power.</param>
internal readonly record struct UnitPower(string Base, double Power);
