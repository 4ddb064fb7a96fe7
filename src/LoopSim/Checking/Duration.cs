using LoopSim.Equations;
using LoopSim.Units;

namespace LoopSim.Checking;

/// <summary>A time or duration that somebody wrote: a number in the model's time unit, or with a time unit of its own that the model declares.</summary>
/// <param name="Value">The time in the model's time unit; null where it is none.</param>
/// <param name="Foreign">The unit that it is given in, where that is not the model's time unit, else null.</param>
internal readonly record struct Duration(double? Value, Unit? Foreign)
{
    /// <summary>Reads a literal, such as <c>2 year</c> or <c>1/8</c>.</summary>
    /// <param name="tree">The literal.</param>
    /// <param name="timeUnit">The model's time unit, or null where it names none.</param>
    public static Duration Of(Expression tree, string? timeUnit)
    {
        var units = tree.Nodes().OfType<NumberLiteral>().Select(n => n.Unit).OfType<Unit>().ToList();
        if (units.Find(u => timeUnit is null || u.ToString() != timeUnit) is { } other)
            return new(null, other);
        var value = DividesByConverted(tree) ? null : new ConstantValues([]).Of(tree);
        return new(value is { } v && double.IsFinite(v) ? v : null, null);
    }

    // 1/8 month means an eighth of a month, but of 1/8 year the conversion would be turned upside down.
    static bool DividesByConverted(Expression tree) =>
        tree is BinaryOperation { Operator: BinaryOperator.Divide, Right: NumberLiteral { ConvertedFrom: not null } };
}
