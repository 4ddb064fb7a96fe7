using LoopSim.Builtins;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;
using LoopSim.Tests.Support;
using LoopSim.Units;

namespace LoopSim.Tests.Equations;

/// <summary>A number before a word that is a unit and a variable too.</summary>
public class NumbersWithUnitsTests
{
    static readonly Vocabulary Words = new(
        new(new[] { "lead", "leads", "service visits", "euros", "pack", "lead/month", "customer" }.Select(n => new Name(n)).Concat(Vocabulary.Reserved)),
        new(BuiltinFunctions.Names),
        new([]),
        new UnitSystem([new("lead", [], null, 1), new("service visit", ["site visit"], null, 1), new("EUR", ["€", "euro"], null, 1)]));

    static (Expression? Tree, List<Diagnostic> Faults) Parse(string text)
    {
        var faults = new List<Diagnostic>();
        return (EquationParser.Parse(new EquationText(new SourceFile("test.yaml", text), text, 0), Words, faults), faults);
    }

    [Theory]
    [InlineData("3 lead", "3 lead")]
    [InlineData("3 Leads", "3 lead")]
    [InlineData("3 LEAD + lead", "(3 lead + lead)")]
    [InlineData("3 leads/month", "3 lead/month")]
    [InlineData("2 service visits", "2 service visit")]
    [InlineData("2 Service  Visits / service visits", "(2 service visit / service_visits)")]
    [InlineData("2 service_visit/month", "2 service visit/month")]
    [InlineData("2 site visits", "2 service visit")]
    [InlineData("5 euros", "5 EUR")]
    [InlineData("5 Euro/lead", "5 EUR/lead")]
    [InlineData("5 €", "5 EUR")]
    [InlineData("7 customer/month", "7 customer/month")]
    public void A_declared_unit_behind_a_number_is_its_unit_however_it_is_written(string text, string shape)
    {
        var (tree, faults) = Parse(text);
        Assert.Empty(faults);
        Assert.Equal(shape, Parsing.Shape(tree));
    }

    [Theory]
    [InlineData("3 pack")]
    [InlineData("3 customer")]
    public void A_variable_behind_a_number_that_is_no_declared_unit_lacks_its_operator(string text) =>
        Assert.Equal("LS205", Assert.Single(Parse(text).Faults).Code);
}
