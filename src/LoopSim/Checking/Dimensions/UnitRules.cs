using LoopSim.Builtins;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Checking.Dimensions;

/// <summary>The rules of units in one equation: gives the unit of an expression and notes what must agree inside it.</summary>
internal sealed class UnitRules(UnitNames names, Subject subject, ConstraintRank rank, ICollection<UnitConstraint> constraints)
{
    int order;

    /// <summary>Notes that two units must agree.</summary>
    public void Require(SourceSpan at, UnitForm left, UnitForm right, Func<UnitMismatch, Diagnostic> fault, ConstraintRank? special = null, Name? flow = null) =>
        constraints.Add(new(subject, order++, special ?? rank, at, left, right, fault) { Flow = flow });

    /// <summary>The unit of an expression. Parts are visited first, so that the innermost fault is the one that is told.</summary>
    public UnitForm UnitOf(Expression expression) => expression switch
    {
        NumberLiteral number => UnitOf(number),
        Reference reference => names.Of(reference.Name),
        UnaryOperation { Operator: UnaryOperator.Not } not => Logical(not.Operand),
        UnaryOperation sign => UnitOf(sign.Operand),
        BinaryOperation binary => UnitOf(binary),
        Conditional conditional => UnitOf(conditional),
        FunctionCall call => UnitOf(call),
        InScenario scenario => UnitOf(scenario.Operand),
        ByScenario cases => UnitOf(cases),
        _ => names.Fresh(),
    };

    /// <summary>Notes that an expression must be a pure number, as conditions are.</summary>
    public UnitForm Logical(Expression condition)
    {
        var unit = UnitOf(condition);
        Require(condition.Span, unit, UnitForm.One, m => UnitFaults.Condition(subject, condition, m));
        return UnitForm.One;
    }

    UnitForm UnitOf(NumberLiteral number) =>
        number.Unit is { } unit ? UnitForm.Of(unit)
        : BareNumbers.HasAnyUnit(number.Value) ? names.Fresh()
        : UnitForm.One;

    UnitForm UnitOf(BinaryOperation binary)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.Multiply:
                return UnitOf(binary.Left) * UnitOf(binary.Right);
            case BinaryOperator.Divide:
                return UnitOf(binary.Left) / UnitOf(binary.Right);
            case BinaryOperator.Power:
                return Power(binary, binary.Left, binary.Right);
            case BinaryOperator.And or BinaryOperator.Or:
                Logical(binary.Left);
                return Logical(binary.Right);
            default:
                var (left, right) = (UnitOf(binary.Left), UnitOf(binary.Right));
                Require(binary.Span, left, right, m => UnitFaults.Operands(subject, binary, m));
                return OperatorRow.Of(binary.Operator).IsComparison ? UnitForm.One : left;
        }
    }

    // A constant exponent multiplies the powers of the base; any other exponent needs a base that has none.
    UnitForm Power(Expression whole, Expression radix, Expression exponent)
    {
        var unit = UnitOf(radix);
        if (BareNumbers.FixedValueOf(exponent) is { } power && double.IsFinite(power))
            return unit.ToPower(power);
        Require(exponent.Span, UnitOf(exponent), UnitForm.One, m => UnitFaults.Exponent(subject, exponent, m));
        Require(whole.Span, unit, UnitForm.One, m => UnitFaults.PowerBase(subject, radix, exponent, m));
        return UnitForm.One;
    }

    UnitForm UnitOf(Conditional conditional)
    {
        Logical(conditional.Condition);
        var (then, otherwise) = (UnitOf(conditional.Then), UnitOf(conditional.Else));
        Require(conditional.Span, then, otherwise, m => UnitFaults.Branches(subject, conditional, m));
        return then;
    }

    UnitForm UnitOf(ByScenario cases)
    {
        var unit = UnitOf(cases.Otherwise);
        foreach (var (scenario, value) in cases.Cases)
            Require(value.Span, UnitOf(value), unit, m => UnitFaults.Case(subject, scenario, value, m));
        return unit;
    }

    UnitForm UnitOf(FunctionCall call)
    {
        if (BuiltinFunctions.Find(call.Function) is { } builtin)
            return builtin.Name.Key == "power" && call.Arguments is [var radix, var exponent] ? Power(call, radix, exponent) : UnitOf(call, builtin);
        var arguments = call.Arguments.Select(UnitOf).ToList();
        if (names.Lookup(call.Function) is not { } lookup)
            return names.Fresh();
        if (arguments.Count > 0)
            Require(call.Arguments[0].Span, arguments[0], lookup.Argument, m => UnitFaults.LookupArgument(subject, call, m));
        return lookup.Result;
    }

    UnitForm UnitOf(FunctionCall call, Builtin builtin)
    {
        var pattern = new UnitPattern(names.Time, names.Fresh);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var (argument, unit) = (call.Arguments[i], UnitOf(call.Arguments[i]));
            if (builtin.Parameters.Count == 0)
                continue;
            var parameter = builtin.ParameterOf(i);
            if (pattern.Expect(parameter.Unit, unit) is { } expected)
                Require(argument.Span, unit, expected, m => parameter.Name == "condition" ? UnitFaults.Condition(subject, argument, m) : UnitFaults.Argument(subject, call, argument, parameter, m));
        }

        return pattern.Result(builtin.ResultUnit);
    }
}
