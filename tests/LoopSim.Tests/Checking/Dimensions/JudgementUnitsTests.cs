using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking.Dimensions;

/// <summary>Units in outcomes, checks, policies and scenarios; what they get wrong is told of them, not of the model.</summary>
public class JudgementUnitsTests
{
    const string Model = """
        model: Judged
        time: { unit: month, stop: 12 }
        units:
          EUR: { alias: [€, euro] }
          day: { in: month, factor: 0.0329 }
        parameters:
          price: 200 EUR/lead
          report back: { value: 20%, range: 0..1 }
          delay: 3 month
          people: 5 person
          rate: 0.01 1/month
        variables:
          income: price * wins
        flows:
          wins: leads / delay
        stocks:
          leads: { initial: 100 lead, outflows: [wins] }

        """;

    [Theory]
    [InlineData("outcomes: { o: { value: [final(income)], unit: EUR } }", "LS402", "'o' is declared in EUR, but its value gives EUR/month.")]
    [InlineData("outcomes: { o: { value: '[integral(income)]', unit: €/month } }", "LS402", "'o' is declared in €/month, but its value gives EUR.")]
    [InlineData("outcomes: { o: { value: '[npv(income, rate)]', unit: lead } }", "LS402", "'o' is declared in lead, but its value gives EUR.")]
    [InlineData("outcomes: { o: { value: 'npv(income, [delay])' } }", "LS403", "In the outcome 'o': the rate of npv must be in 1/month here, but 'delay' is in month.")]
    [InlineData("outcomes: { o: { value: 'at(leads, [12])' } }", "LS403", "In the outcome 'o': the moment of at must be in month here, but '12' is in 1.")]
    [InlineData("outcomes: { o: { value: [time of max(leads)], unit: lead } }", "LS402", "'o' is declared in lead, but its value gives month.")]
    [InlineData("outcomes: { o: { value: [payback(income)], unit: EUR } }", "LS402", "'o' is declared in EUR, but its value gives month.")]
    [InlineData("outcomes: { o: { value: [max(slope(leads))], unit: lead } }", "LS402", "'o' is declared in lead, but its value gives lead/month.")]
    [InlineData("outcomes: { o: { value: [final(leads) - 1 lead], unit: '%' } }", "LS402", "'o' is declared in %, but its value gives lead.")]
    [InlineData("outcomes: { o: time when([leads]) }", "LS410", "In the outcome 'o': 'leads' is used as a condition, but it is in lead.")]
    [InlineData("checks: { c: '[final(leads @ base) > final(income @ base)]' }", "LS401", "In the check 'c': 'final(leads @ base)' is in lead, but 'final(income @ base)' is in EUR/month; they are compared.")]
    [InlineData("checks: { c: '[time when(leads < 30 lead) < 12]' }", "LS401", "In the check 'c': 'time when(leads < 30 lead)' is in month, but '12' is in 1; they are compared.")]
    [InlineData("checks: { c: eventually([income > 3 lead]) }", "LS401", "In the check 'c': 'income' is in EUR/month, but '3 lead' is in lead; they are compared.")]
    [InlineData("checks: { c: '[payback(income) < 1 year]' }", "LS409", "In the check 'c': 'payback(income)' is in month, but '1 year' is in year; they are compared.")]
    [InlineData("policies: { p: { set: { delay: [people] } } }", "LS412", "In the policy 'p': 'delay' is in month, but is set to 'people', which is in person.")]
    [InlineData("policies: { p: { set: { delay: 2 }, until: [people] } }", "LS413", "In the policy 'p': `until` must be in month, but 'people' is in person.")]
    [InlineData("policies: { p: { set: { delay: 2 }, ramp: [report back] } }", "LS413", "In the policy 'p': `ramp` must be in month, but 'report back' is in 1.")]
    [InlineData("policies: { p: { cost: 3 EUR/month }, q: { cost: [3 EUR] } }", "LS414", "In the policy 'q': the cost '3 EUR' is in EUR, but another policy's is in EUR/month; they are added up.")]
    [InlineData("scenarios: { s: { set: { leads: [2 person] } } }", "LS412", "In the scenario 's': 'leads' is in lead, but is set to '2 person', which is in person.")]
    [InlineData("scenarios: { s: { set: { delay: 2 }, from: [6 lead] } }", "LS413", "In the scenario 's': `from` must be in month, but '6 lead' is in lead.")]
    [InlineData("policies: { p: { set: { delay: 2 } } }\nscenarios: { s: { policies: [p: { set: { delay: «2 lead» } }] } }", "LS412", "In the scenario 's': 'delay' is in month, but is set to '2 lead', which is in lead.")]
    public void What_a_judgement_or_a_policy_gets_wrong_is_told_of_it(string section, string code, string message)
    {
        var (open, close) = section.Contains('«', StringComparison.Ordinal) ? ('«', '»') : ('[', ']');
        var start = section.IndexOf(open, StringComparison.Ordinal);
        var end = section.IndexOf(close, StringComparison.Ordinal);
        var fault = Assert.Single(Running.Check(Model + section.Remove(end, 1).Remove(start, 1)));
        Assert.Equal((code, message, Model.Length + start, end - start - 1), (fault.Code, fault.Message, fault.At.Start, fault.At.Length));
    }

    [Theory]
    [InlineData("outcomes: { o: { value: payback(income - 3 EUR/month), unit: month } }")]
    [InlineData("outcomes: { o: { value: 'npv(income, rate)', unit: € } }")]
    [InlineData("outcomes: { o: { value: 'at(leads, 36 day)', unit: lead } }")]
    [InlineData("outcomes: { o: { value: final(leads) / initial(leads) - 1, unit: '%' } }")]
    [InlineData("outcomes: { o: { value: min(slope(leads)), unit: lead/month } }")]
    [InlineData("checks: { c: always(leads >= 0) and final(leads @ base) > 3 lead }")]
    [InlineData("checks: { c: time when(leads < 30 lead) < 12 month }")]
    [InlineData("policies: { p: { set: { delay: 2 * delay }, from: 2, until: delay, ramp: 3 day, cost: leads * price / 5 month }, q: { cost: 3 €/day } }")]
    [InlineData("scenarios: { s: { set: { delay: 40, leads: 20, report back: 50% }, from: 0 month } }")]
    public void What_fits_is_left_in_peace(string section) =>
        Assert.DoesNotContain(Running.Check(Model + section), d => d.Code.StartsWith("LS4", StringComparison.Ordinal));
}
