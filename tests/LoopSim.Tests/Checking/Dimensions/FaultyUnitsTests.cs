using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking.Dimensions;

/// <summary>Each diagnostic about units has a faulty model in models/faulty/LS4xx, with this one fault, here in its exact words and place.</summary>
public class FaultyUnitsTests
{
    [Theory]
    [InlineData("LS401-added-in-two-units", "open leads + technicians", "In 'workload': 'open leads' is in lead, but 'technicians' is in person; they are added.")]
    [InlineData("LS402-declared-in-another-unit", "price * wins", "'revenue' is declared in €, but its equation gives €/month.")]
    [InlineData("LS403-argument-in-another-unit", "3", "In 'usual visits': the averaging time of smooth must be in month here, but '3' is in 1.")]
    [InlineData("LS404-exponent-with-a-unit", "age of the contract", "In 'chance of renewal': an exponent must be a pure number, but 'age of the contract' is in month.")]
    [InlineData("LS405-flow-without-its-time", "new leads", "'new leads' flows into 'open leads', so it must be in lead/month, but it is in lead.")]
    [InlineData("LS406-not-a-unit", "visits per month", "'visits per month' is not a unit.")]
    [InlineData("LS407-units-in-a-circle", "quarter", "The conversion of 'quarter' leads back to itself.")]
    [InlineData("LS408-mistyped-unit", "4 contarct/month", "The unit 'contarct' is used only here. Did you mean 'contract'?")]
    [InlineData("LS409-time-unit-without-conversion", "quitting", "'quitting' flows out of 'technicians', so it must be in person/month, but it is in person/year.")]
    [InlineData("LS410-condition-with-a-unit", "open leads", "In 'sales is busy': 'open leads' is used as a condition, but it is in lead.")]
    [InlineData("LS411-lookup-given-two-units", "open leads", "In 'interest by load': 'interest left' is given 'open leads' in lead, but elsewhere month.")]
    [InlineData("LS412-set-in-another-unit", "2 lead", "In the scenario 'faster': 'time to act' is in month, but is set to '2 lead', which is in lead.")]
    [InlineData("LS413-from-that-is-no-time", "6 lead", "In the policy 'close the loop': `from` must be in month, but '6 lead' is in lead.")]
    [InlineData("LS414-costs-in-two-units", "3_500 EUR/month", "In the policy 'close the loop': the cost '3_500 EUR/month' is in EUR/month, but another policy's is in person; they are added up.")]
    public void Each_code_has_its_words_and_its_place(string file, string place, string message)
    {
        var yaml = File.ReadAllText(Path.Combine(Repository.Models, "faulty", "LS4xx", file + ".yaml"));
        var fault = Assert.Single(Running.Check(yaml));
        Assert.Equal((file[..5], message, place), (fault.Code, fault.Message, fault.At.Text));
        Assert.NotNull(fault.Hint);
    }
}
