using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads parameters, stocks, flows and variables.</summary>
/// <param name="context">Where faults are noted.</param>
/// <param name="drawn">The names that links mention: such a variable needs no equation.</param>
internal sealed class VariableSection(ReadContext context, IReadOnlySet<Name> drawn)
{
    const string AVariable = "variable";

    // What only a variable without an equation has.
    static readonly string[] OfLinked = ["spread", "stock", "adjust"];

    public Variable? Read(string section, YamlEntry entry) => section switch
    {
        "parameters" => ReadEquation(entry, "parameter", (name, span, value) => new Constant(name, span, value)),
        "flows" => ReadEquation(entry, "flow", (name, span, equation) => new Flow(name, span, equation)),
        "variables" => ReadEquation(entry, AVariable, (name, span, equation) => new Auxiliary(name, span, equation)),
        _ => ReadStock(entry),
    };

    Variable? ReadEquation(YamlEntry entry, string kind, Func<Name, SourceSpan, Expression, Variable> make)
    {
        var name = new Name(entry.Key.Text.Trim());
        var what = $"The {kind} '{name}'";
        var example = kind == "parameter" ? $"{name}: 0.2  or  {name}: {{ value: 0.2, unit: 1/month }}" : $"{name}: a * b  or  {name}: {{ equation: a * b, unit: lead/month }}";
        if (entry.Value.IsEmpty && kind == AVariable && drawn.Contains(name))
            return new LinkedVariable(name, entry.Key.Span);
        if (entry.Value is not YamlMapping mapping)
            return entry.Value is YamlScalar { IsEmpty: false } && context.Equation(entry.Value, what) is { } plain
                ? WithOwnUnit(make(name, entry.Key.Span, plain), plain)
                : MissingOrWrong(entry, what, example);
        var fields = new Fields(context, mapping, what, kind == AVariable ? VariableKeys.Variable : VariableKeys.Equations);
        if (fields["value"] is not null && fields["equation"] is { } second)
            context.Faults.Add(StructureFaults.SaidTwice(second.Span, what));
        if ((fields["value"] ?? fields["equation"]) is { } node)
            return context.Equation(node, what) is { } equation ? Described(fields, equation, e => WithNormal(fields, make(name, entry.Key.Span, e))) : null;
        if (kind == AVariable)
        {
            if (!drawn.Contains(name) && OfLinked.Append("normal").All(k => fields[k] is null))
                context.Faults.Add(LinkReadingFaults.NeitherEquationNorLinks(entry.Key.Span, name.Text));
            return ReadLinked(fields, name, entry.Key.Span);
        }

        context.Faults.Add(StructureFaults.Missing(entry.Key.Span, what, kind == "parameter" ? "value" : "equation", example));
        return null;
    }

    Variable WithNormal(Fields fields, Variable variable)
    {
        if (variable is not Auxiliary auxiliary)
            return variable;
        foreach (var key in OfLinked)
        {
            if (fields[key] is { } node)
                context.Faults.Add(LinkReadingFaults.SaysNothing(node.Span, key, variable.Name.Text));
        }

        return auxiliary with { Normal = fields["normal"] is { } normal && context.Equation(normal, $"'normal' of '{variable.Name}'") is { } value ? new Descriptions(context, fields).InBaseUnits(value) : null };
    }

    Variable ReadLinked(Fields fields, Name name, SourceSpan at)
    {
        Expression? Equation(string key) => fields[key] is { } node ? context.Equation(node, $"'{key}' of '{name}'") : null;
        var descriptions = new Descriptions(context, fields);
        Expression? InBaseUnits(string key) => Equation(key) is { } value ? descriptions.InBaseUnits(value) : null;
        var (normal, adjust) = (InBaseUnits("normal"), Equation("adjust"));
        var variable = new LinkedVariable(name, at)
        {
            Normal = normal,
            Spread = InBaseUnits("spread"),
            Adjust = adjust,
            IsStock = fields["stock"] is null ? adjust is not null : fields.Flag("stock"),
        };
        return descriptions.ApplyTo(descriptions.SaysUnit || normal is null ? variable : WithOwnUnit(variable, normal));
    }

    Variable? ReadStock(YamlEntry entry)
    {
        var name = new Name(entry.Key.Text.Trim());
        var what = $"The stock '{name}'";
        var example = $"{name}: {{ initial: 100 lead, inflows: [gaining], outflows: [losing] }}";
        if (entry.Value is not YamlMapping mapping)
            return entry.Value is YamlScalar { IsEmpty: false } && context.Equation(entry.Value, what) is { } plain
                ? WithOwnUnit(new Stock(name, entry.Key.Span, plain), plain)
                : MissingOrWrong(entry, what, example);
        var fields = new Fields(context, mapping, what, VariableKeys.Stock);
        if (fields["initial"] is not { } node)
        {
            context.Faults.Add(StructureFaults.Missing(entry.Key.Span, what, "initial", example));
            return null;
        }

        return context.Equation(node, what) is not { } initial ? null : Described(fields, initial, e => new Stock(name, entry.Key.Span, e)
        {
            Inflows = Uses(fields.Names("inflows")),
            Outflows = Uses(fields.Names("outflows")),
            NonNegative = fields.Flag("non-negative"),
        });
    }

    static IReadOnlyList<FlowUse> Uses(IReadOnlyList<YamlScalar> names) =>
        [.. names.Select(n => new FlowUse(new(n.Text.Trim()), n.Span))];

    Variable? MissingOrWrong(YamlEntry entry, string what, string example)
    {
        if (entry.Value.IsEmpty)
            context.Faults.Add(StructureFaults.Missing(entry.Key.Span, what, "value", example));
        else if (entry.Value is YamlSequence)
            context.Faults.Add(StructureFaults.WrongKind(entry.Value.Span, what, "an equation or a group of keys", entry.Value.Kind, example));
        return null;
    }

    // A number with a unit, and nothing else, says the unit of what it defines.
    static Variable WithOwnUnit(Variable variable, Expression equation) => NumberOf(equation) is { Unit: { } unit } number
        ? variable with { Unit = unit, UnitText = unit.ToString(), ConvertedFrom = number.ConvertedFrom }
        : equation is NumberLiteral { Span.Text: var text } && text.EndsWith('%') ? variable with { UnitText = "%", Unit = Unit.One } : variable;

    static NumberLiteral? NumberOf(Expression equation) => equation switch
    {
        NumberLiteral n => n,
        UnaryOperation { Operator: UnaryOperator.Negate, Operand: NumberLiteral n } => n,
        _ => null,
    };

    Variable Described(Fields fields, Expression equation, Func<Expression, Variable> make)
    {
        var descriptions = new Descriptions(context, fields);
        var scaled = descriptions.InBaseUnits(equation);
        return descriptions.ApplyTo(descriptions.SaysUnit ? make(scaled) : WithOwnUnit(make(scaled), scaled));
    }
}
