namespace LoopSim.Units;

/// <summary>A unit as read from a text.</summary>
/// <param name="Unit">The unit in base units.</param>
/// <param name="Factor">What a number in the written unit is multiplied with to be in base units.</param>
/// <param name="Length">How many characters were read; 0 where there is no unit.</param>
internal readonly record struct UnitReading(Unit Unit, double Factor, int Length);

/// <summary>A multiple of a unit: what a written unit amounts to in base units.</summary>
/// <param name="Unit">The unit in base units.</param>
/// <param name="Factor">How much of that one of it is.</param>
internal readonly record struct ScaledUnit(Unit Unit, double Factor)
{
    public static ScaledUnit One { get; } = new(Unit.One, 1);

    // A percentage is a pure number, a hundredth of 1.
    public static ScaledUnit Percent { get; } = new(Unit.One, 0.01);

    public static ScaledUnit operator *(ScaledUnit left, ScaledUnit right) =>
        new(left.Unit * right.Unit, left.Factor * right.Factor);

    public static ScaledUnit operator /(ScaledUnit left, ScaledUnit right) =>
        new(left.Unit / right.Unit, left.Factor / right.Factor);

    public ScaledUnit ToPower(double exponent) => new(Unit.ToPower(exponent), Math.Pow(Factor, exponent));

    // Absurd powers of a conversion leave the range of numbers; such a text is no unit.
    public bool IsSound => double.IsFinite(Factor) && Factor > 0;
}
