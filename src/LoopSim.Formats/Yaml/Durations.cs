using LoopSim.Checking;
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
        var duration = Duration.Of(tree, timeUnit);
        if (duration.Foreign is { } other)
        {
            var declaration = timeUnit is null ? $"time: {{ unit: {other} }}" : TimeUnits.Declaration(timeUnit, other.ToString());
            context.Faults.Add(StructureFaults.WrongTimeUnit(node.Span, what, other.ToString(), timeUnit, declaration));
        }
        else if (duration.Value is null)
        {
            context.Faults.Add(StructureFaults.NotANumber(node.Span, what, example));
        }

        return duration.Value;
    }
}
