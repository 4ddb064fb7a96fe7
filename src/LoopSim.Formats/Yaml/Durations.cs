using System.Globalization;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads times and durations: numbers in the model's time unit, or with a time unit of their own that the model declares.</summary>
/// <param name="context">Where faults are noted.</param>
/// <param name="timeUnit">The model's time unit, or null where the file names none.</param>
internal sealed class Durations(ReadContext context, string? timeUnit)
{
    /// <summary>The time in the model's time unit; null where it is none, which is noted.</summary>
    public double? Read(YamlNode? node, string what, string example)
    {
        if (node is null || context.Literal(node, what, example) is not { } tree)
            return null;
        var units = tree.Nodes().OfType<NumberLiteral>().Select(n => n.Unit).OfType<Unit>().ToList();
        if (units.Find(u => timeUnit is null || u.ToString() != timeUnit) is { } other)
        {
            var declaration = timeUnit is null ? $"time: {{ unit: {other} }}" : TimeUnits.Declaration(timeUnit, other.ToString());
            context.Faults.Add(StructureFaults.WrongTimeUnit(node.Span, what, other.ToString(), timeUnit, declaration));
            return null;
        }

        if (!DividesByConverted(tree) && new ConstantValues([]).Of(tree) is { } value && double.IsFinite(value))
            return value;
        context.Faults.Add(StructureFaults.NotANumber(node.Span, what, example));
        return null;
    }

    // 1/8 month means an eighth of a month, but of 1/8 year the conversion would be turned upside down.
    static bool DividesByConverted(Expression tree) =>
        tree is BinaryOperation { Operator: BinaryOperator.Divide, Right: NumberLiteral { Unit: not null } right }
        && !right.Span.Text.StartsWith(right.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
