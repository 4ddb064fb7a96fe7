using LoopSim.Checking.Dimensions;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Tests.Checking.Dimensions;

public class PolicyUnitsTests
{
    static readonly SourceFile File = new("policies.yaml", "value");
    static readonly SourceSpan At = new(File, 0, 5);

    static NumberLiteral Number(double value, params string[] product) =>
        new(value, product.Length == 0 ? null : product.Aggregate(Unit.One, (u, p) => u * Unit.Base(p)), At);

    static Setting Set(Expression value) => new(new("leads"), At, value);

    static List<Diagnostic> Check(params Intervention[] policies)
    {
        var faults = new List<Diagnostic>();
        var model = SketchedModel.Read("constant leads [lead] = 3\naux cost [EUR] = 2 * policy cost") with
        {
            Policies = [.. policies.Select((p, i) => new Policy(new($"p{i}"), At, p))],
        };
        UnitChecker.Check(model, faults);
        return faults;
    }

    [Fact]
    public void A_setting_is_in_the_unit_of_its_target()
    {
        Assert.Equal(
            "In the policy 'p0': 'leads' is in lead, but is set to 'value', which is in EUR.",
            Assert.Single(Check(new Intervention { Settings = [Set(Number(2, "EUR"))] }), f => f.Code == "LS412").Message);
        Assert.Empty(Check(new Intervention { Settings = [Set(Number(2)), Set(Number(2, "lead"))] }));
    }

    [Fact]
    public void Moments_of_a_policy_are_times()
    {
        Assert.Equal(
            ["`from` must be in month", "`until` must be in month"],
            Check(new Intervention { From = Number(2, "lead") }, new Intervention { Until = Number(2, "EUR"), Ramp = Number(3, "month") })
                .Where(f => f.Code == "LS413").Select(f => f.Message.Split(": ")[1].Split(", but")[0]));
        Assert.Empty(Check(new Intervention { From = Number(6), Until = Number(8, "month"), Ramp = Number(2) }));
    }

    [Fact]
    public void Costs_of_policies_are_in_one_unit()
    {
        var fault = Assert.Single(Check(new Intervention { Cost = Number(2, "EUR") }, new Intervention { Cost = Number(2, "lead") }));
        Assert.Equal("LS414", fault.Code);
        Assert.Empty(Check(new Intervention { Cost = Number(2, "EUR") }, new Intervention { Cost = Number(0) }));
    }

    [Fact]
    public void What_differs_by_scenario_has_one_unit_in_all()
    {
        var byScenario = new ByScenario(Number(2, "lead"), new Dictionary<Name, Expression> { [new("base")] = Number(1, "EUR") }, At);
        var model = SketchedModel.Read("constant x [lead] = 1") with { Variables = [new Constant(new("x"), At, byScenario)] };
        var faults = new List<Diagnostic>();
        UnitChecker.Check(model, faults);
        Assert.Equal("In 'x': the scenario 'base' gives a value in EUR, but elsewhere it is in lead.", Assert.Single(faults).Message);
    }
}
