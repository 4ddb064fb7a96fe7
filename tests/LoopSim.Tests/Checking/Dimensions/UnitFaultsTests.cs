namespace LoopSim.Tests.Checking.Dimensions;

/// <summary>What each unit fault tells its reader to do.</summary>
public class UnitFaultsTests
{
    const string Mend = "Correct a unit, or multiply by what converts one into the other.";

    const string Base = """
        constant price [$/lead] = 20
        constant delay [month] = 3
        constant share [%] = 0.3
        stock leads [lead] = 100 | in: visits | out: wins
        flow visits [lead/month] = 12
        flow wins [lead/month] = leads / delay

        """;

    [Theory]
    [InlineData("LS401", "aux x = leads + 5", "Give the number its unit: 5 lead.")]
    [InlineData("LS401", "aux x = -5 + leads", "Give the number its unit: -5 lead.")]
    [InlineData("LS401", "aux x = leads + price", "Correct a unit, or multiply the second by a conversion in lead^2/$.")]
    [InlineData("LS401", "aux x = if share > 0 then 5 else leads", "Give the number its unit: 5 lead.")]
    [InlineData("LS401", "aux x = if share > 0 then leads else 5", "Give the number its unit: 5 lead.")]
    [InlineData("LS401", "aux x = if share > 0 then leads else price", "Correct a unit, or multiply the second by a conversion in lead^2/$.")]
    [InlineData("LS401", "aux x = leads + share", "Correct a unit, or multiply the second by a conversion in lead.")]
    [InlineData("LS401", "aux x = share + leads", "Correct a unit, or multiply the second by a conversion in 1/lead.")]
    [InlineData("LS402", "aux x [$] = leads", "Correct the declared unit or the equation.")]
    [InlineData("LS402", "constant c [month] = 2 * delay * delay", "Correct the declared unit or the value.")]
    [InlineData("LS402", "stock c [month] = 2 * delay * delay", "Correct the declared unit or the initial value.")]
    [InlineData("LS403", "aux x = smooth(leads, 3)", "Give the number its unit: 3 month.")]
    [InlineData("LS403", "aux x = smooth(leads, leads)", Mend)]
    [InlineData("LS403", "aux x = exp(leads)", "Divide it by a reference value of the same unit.")]
    [InlineData("LS404", "aux x = 2 ^ leads", "Divide it by a reference value of the same unit.")]
    [InlineData("LS404", "aux x = leads ^ share", "Divide the base by a reference value of the same unit.")]
    [InlineData("LS405", "flow f [lead] = 2 * leads\nstock s [lead] = 1 | in: f", "A flow is in the unit of its stock per unit of time.")]
    [InlineData("LS410", "aux x = if leads then share else 0", "Compare it with something, such as leads > 0.")]
    [InlineData("LS411", "lookup effect\naux a = effect(leads)\naux b = effect(delay)", "Every call of a lookup must give it the same unit.")]
    public void A_hint_says_what_to_do(string code, string lines, string hint)
    {
        var fault = Assert.Single(SketchedModel.Check(Base + lines).Faults);
        Assert.Equal((code, hint), (fault.Code, fault.Hint));
    }

    [Theory]
    [InlineData("aux x = leads - price", "In 'x': 'leads' is in lead, but 'price' is in $/lead; one is subtracted from the other.")]
    [InlineData("aux x = leads >= price", "In 'x': 'leads' is in lead, but 'price' is in $/lead; they are compared.")]
    [InlineData("flow f [$/month] = 2\nstock s [lead] = 1 | out: f", "'f' flows out of 's', so it must be in lead/month, but it is in $/month.")]
    [InlineData("lookup effect\naux a = effect(leads)\naux b = effect(delay)", "In 'b': 'effect' is given 'delay' in month, but elsewhere lead.")]
    [InlineData("outcome o = final(leads + price)", "In the outcome 'o': 'leads' is in lead, but 'price' is in $/lead; they are added.")]
    public void A_message_names_both_sides(string lines, string message) =>
        Assert.Equal(message, Assert.Single(SketchedModel.Check(Base + lines).Faults).Message);

    [Theory]
    [InlineData("aux x [lead^2] = leads ^ (1 + 1)")]
    [InlineData("aux x [lead^2] = leads ^ (4 - 2)")]
    [InlineData("aux x [lead^3] = leads ^ (1.5 * 2)")]
    [InlineData("aux x [1/lead^2] = leads ^ (2 * -1)")]
    [InlineData("aux x [1/lead^2] = leads ^ -(1 + 1)")]
    [InlineData("aux x = exp(-5)")]
    public void The_arithmetic_of_an_exponent_is_done(string line) => Assert.Empty(SketchedModel.Check(Base + line).Faults);

    [Fact]
    public void A_long_expression_is_cut_and_a_short_one_is_not()
    {
        var sum = string.Join(" * ", Enumerable.Repeat("share", 12));
        Assert.Contains($"'{sum[..57]}…'", Assert.Single(SketchedModel.Check(Base + $"aux x = leads + {sum}").Faults).Message);
        var sixty = "share * share * share * share * share * share * share * (11)";
        Assert.Contains($"'{sixty}'", Assert.Single(SketchedModel.Check(Base + $"aux x = leads + {sixty}").Faults).Message);
        Assert.Equal(60, sixty.Length);
    }

    [Fact]
    public void A_word_that_is_meant_can_be_declared() =>
        Assert.Contains("write `contarct: {}` under `units`", Assert.Single(SketchedModel.Check("""
            constant a [contract] = 1
            constant b [contract] = 1
            constant c [contarct] = 1
            """).Faults).Hint);

    // The same rules reach settings, times and costs of scenarios and of policies changed in them.
    [Theory]
    [InlineData("set: { price: 3 lead }", "LS412", "In the scenario 'a': 'price' is in $/lead, but is set to '3 lead', which is in lead.")]
    [InlineData("set: { leads: 3 $ }", "LS412", "In the scenario 'a': 'leads' is in lead, but is set to '3 $', which is in $.")]
    [InlineData("set: { price: 3 $/lead }, from: 3 $", "LS413", "In the scenario 'a': `from` must be in month, but '3 $' is in $.")]
    [InlineData("set: { price: 3 $/lead }, until: 3 $", "LS413", "In the scenario 'a': `until` must be in month, but '3 $' is in $.")]
    [InlineData("set: { price: 3 $/lead }, ramp: 3 $", "LS413", "In the scenario 'a': `ramp` must be in month, but '3 $' is in $.")]
    [InlineData("policies: [p: { set: { price: 3 lead } }]", "LS412", "In the scenario 'a': 'price' is in $/lead, but is set to '3 lead', which is in lead.")]
    [InlineData("policies: [p], cost: 3 lead", "LS414", "In the scenario 'a': the cost '3 lead' is in lead, but another policy's is in $; they are added up.")]
    public void Scenarios_are_held_to_units(string scenario, string code, string message)
    {
        var yaml = $"model: Units\ntime: {{ unit: month, stop: 12 }}\nparameters: {{ price: 20 $/lead }}\nstocks: {{ leads: 5 lead }}\npolicies: {{ p: {{ set: {{ price: 4 $/lead }}, cost: 3 $ }} }}\nscenarios: {{ a: {{ {scenario} }} }}";
        var fault = Assert.Single(Support.Running.Check(yaml));
        Assert.Equal((code, message), (fault.Code, fault.Message));
        Assert.Equal(Mend, fault.Hint);
    }
}
