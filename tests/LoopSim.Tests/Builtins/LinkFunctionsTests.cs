using LoopSim.Tests.Support;

namespace LoopSim.Tests.Builtins;

public class LinkFunctionsTests
{
    const double Always = 1e308;

    public static TheoryData<string, double> Values => new()
    {
        { "link effect(0.5, 0.5, 0, 1)", 0 },
        // 2 tanh((ln 4 − 0) / 2)
        { "link effect(0.8, 0.5, 0, 1)", 1.2 },
        { "link effect(0, 0.5, 0, 1)", -2 },
        { "link effect(1, 0.5, 0, 1)", 2 },
        { "link effect(7, 0.5, 0, 1)", 2 },
        { "link effect(80, 50, 0, 100)", 1.2 },
        { "link effect(300, 100)", 1 },
        { "link effect(0, 100)", -2 },
        { "link effect(0, 0)", 0 },
        { "link effect(-1, -2)", 2.0 / 3 },
        { "link effect(5, 3, 2)", 1 },
        { "link effect(1, 3, 2)", -2 },
        { "link effect(6, 4, -1/0, 7)", 1 },
        // At the very end of its range a normal makes a lever.
        { "link effect(0.3, 0, 0, 1)", 0.3 },
        { "link effect(0.3, 1, 0, 1)", -0.7 },
        { "linked value(0.3, 0, 0, 1)", 0.3 },
        { "linked value(0.5, ln(4), 0, 1)", 0.8 },
        { "linked value(50, -ln(4), 0, 100)", 20 },
        { "linked value(0.3, 1e9, 0, 1)", 1 },
        { "linked value(0.3, -1e9, 0, 1)", 0 },
        { "linked value(100, ln(3))", 300 },
        { "linked value(3, ln(3), 2)", 5 },
        { "linked value(4, ln(3), -1/0, 7)", 6 },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_function_of_links_has_its_value_in_closed_form(string equation, double value) =>
        Assert.Equal(value, Evaluating.Value(equation), 12);

    [Theory]
    [InlineData("linked value(1e200, 1e308)")]
    [InlineData("linked value(1e200, -1e308)")]
    [InlineData("linked value(3, 1e308, 2)")]
    [InlineData("linked value(3, -1e308, -1/0, 7)")]
    [InlineData("link effect(1e300, 1e-300)")]
    public void Whatever_acts_on_it_a_value_stays_a_number(string equation) => Assert.InRange(Evaluating.Value(equation), -Always, Always);
}
