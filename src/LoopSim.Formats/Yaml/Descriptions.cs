using System.Globalization;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads what every variable may have beside its equation: unit, doc, source, range, uncertain.</summary>
internal sealed class Descriptions
{
    readonly ReadContext context;
    readonly Fields fields;
    readonly string? unitText;
    readonly UnitReading? reading;

    public Descriptions(ReadContext context, Fields fields)
    {
        (this.context, this.fields) = (context, fields);
        unitText = fields.Text("unit");
        reading = unitText is null ? null : UnitParser.ReadAll(unitText, context.Units);
        if (unitText is not null && reading is null && fields["unit"] is { } node)
            context.Faults.Add(UnitReadingFaults.NotAUnit(node.Span, unitText));
    }

    public bool SaysUnit => reading is not null;

    bool IsPercent => unitText?.Trim() == "%";

    double Factor => IsPercent ? 1 : reading?.Factor ?? 1;

    /// <summary>A bare number is counted in the declared unit, so it is converted; an equation computes in base units already.</summary>
    public Expression InBaseUnits(Expression equation)
    {
        var number = equation as NumberLiteral ?? (equation as UnaryOperation)?.Operand as NumberLiteral;
        if (IsPercent && number is { Unit: null, Value: > 1 } && !equation.Span.Text.EndsWith('%'))
            context.Faults.Add(StructureFaults.LargePercentage(equation.Span, number.Value.ToString(CultureInfo.InvariantCulture)));
        if (Factor == 1)
            return equation;
        if (number is { Unit: null })
            return equation.Rewrite(e => e is NumberLiteral n ? n with { Value = n.Value * Factor } : e);
        if (number is null)
            context.Faults.Add(StructureFaults.ConvertedEquation(fields["unit"]?.Span ?? fields.Span, unitText ?? "", reading?.Unit.ToString() ?? "1"));
        return equation;
    }

    public Variable ApplyTo(Variable variable) => variable with
    {
        Unit = reading?.Unit ?? variable.Unit,
        UnitText = reading is null ? variable.UnitText : Factor == 1 ? unitText : reading.Value.Unit.ToString(),
        ConvertedFrom = Factor == 1 ? variable.ConvertedFrom : unitText,
        Doc = fields.Text("doc"),
        Source = fields.Text("source"),
        Range = ReadRange(fields["range"]),
        Uncertain = fields["uncertain"] is { } node ? DistributionReader.Read(node, context, Factor) : null,
    };

    ValueRange? ReadRange(YamlNode? node)
    {
        if (node is null)
            return null;
        if (node is YamlScalar scalar && scalar.Text.Split("..") is [var low, var high] && !(low.Trim().Length == 0 && high.Trim().Length == 0)
            && End(low, double.NegativeInfinity) is { } from && End(high, double.PositiveInfinity) is { } to && from <= to)
            return new(from, to);
        context.Faults.Add(node is YamlScalar { Text: var text } && ValueTraps.IsDecimalComma(text)
            ? StructureFaults.DecimalComma(node.Span, text.Replace(',', '.'))
            : StructureFaults.BadRange(node.Span));
        return null;
    }

    // A bare number is counted in the declared unit; one with a unit is in base units already.
    double? End(string text, double open)
    {
        if (text.Trim().Length == 0)
            return open;
        var ignored = new ReadContext(context.File, context.Words, []);
        var node = new YamlScalar(text.Trim(), IsPlain: true, new(new("", text.Trim()), 0, text.Trim().Length));
        var hasUnit = ignored.Literal(node, "", "")?.Nodes().Any(n => n is NumberLiteral { Unit: not null }) == true;
        return ignored.Number(node, "", "") * (hasUnit ? 1 : Factor);
    }
}
