using System.Collections.Immutable;
using System.Globalization;

namespace LoopSim.Units;

/// <summary>A unit of measure: a product of powers of base units, such as lead/month or lead·month^-1.</summary>
/// <remarks>Powers are real numbers, because a square root halves them. The empty product is the unit 1.</remarks>
internal sealed class Unit : IEquatable<Unit>
{
    /// <summary>The unit of a pure number.</summary>
    public static Unit One { get; } = new(ImmutableSortedDictionary<string, double>.Empty);

    readonly ImmutableSortedDictionary<string, double> powers;

    Unit(ImmutableSortedDictionary<string, double> powers) => this.powers = powers;

    /// <summary>The base units and their powers, none of them 0.</summary>
    public IReadOnlyDictionary<string, double> Powers => powers;

    /// <summary>True for the unit 1.</summary>
    public bool IsOne => powers.IsEmpty;

    /// <summary>A base unit by its name.</summary>
    public static Unit Base(string name) => One.With(name, 1);

    /// <summary>The product of two units.</summary>
    public static Unit operator *(Unit left, Unit right) => right.powers.Aggregate(left, (u, p) => u.With(p.Key, p.Value));

    /// <summary>The quotient of two units.</summary>
    public static Unit operator /(Unit left, Unit right) => left * right.ToPower(-1);

    /// <summary>Named twin of the operator *.</summary>
    public static Unit Multiply(Unit left, Unit right) => left * right;

    /// <summary>Named twin of the operator /.</summary>
    public static Unit Divide(Unit left, Unit right) => left / right;

    /// <summary>The unit raised to a power.</summary>
    public Unit ToPower(double exponent) =>
        exponent == 0 ? One : new(powers.ToImmutableSortedDictionary(p => p.Key, p => p.Value * exponent));

    /// <inheritdoc/>
    public bool Equals(Unit? other) =>
        other is not null && powers.Count == other.powers.Count
        && powers.All(p => other.powers.TryGetValue(p.Key, out var q) && Math.Abs(p.Value - q) < 1e-9);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => powers.Aggregate(0, (hash, p) => hash ^ p.Key.GetHashCode(StringComparison.Ordinal));

    /// <summary>The unit as people write it, time last: <c>lead/person/month</c>, <c>1/month</c>, <c>1</c>.</summary>
    public override string ToString()
    {
        var inOrder = powers.OrderBy(p => TimeUnits.Find(p.Key) is null ? 0 : 1).ToList();
        var above = string.Join('*', inOrder.Where(p => p.Value > 0).Select(p => Factor(p.Key, p.Value)));
        var below = string.Concat(inOrder.Where(p => p.Value < 0).Select(p => "/" + Factor(p.Key, -p.Value)));
        return (above.Length == 0 ? "1" : above) + below;
    }

    static string Factor(string name, double power) =>
        power == 1 ? name : name + "^" + power.ToString("R", CultureInfo.InvariantCulture);

    Unit With(string name, double power)
    {
        var sum = powers.GetValueOrDefault(name) + power;
        return new(Math.Abs(sum) < 1e-12 ? powers.Remove(name) : powers.SetItem(name, sum));
    }
}
