using LoopSim.Reports.Comparing;
using LoopSim.Simulation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Comparing;

public class ScenarioComparisonTests
{
    const string Model = """
        model: Two policies
        time: { unit: month, stop: 10, step: 1 }
        parameters: { price: 2 $/month, cost: 3 $/month, limit: 4 month }
        variables:
          income: price * 1
          net income: price - (if time < limit then cost else 0 $/month)
          share: { equation: price / (10 $/month), unit: "%" }
        scenarios:
          plain: {}
          bold: { set: { price: 6 $/month, limit: 0 month } }
        outcomes:
          income at the end: { value: final(income), unit: $/month, better: higher, for: company }
          share at the end: { value: final(share), unit: "%", better: lower, for: customer }
          break-even: { value: payback(net income), better: lower, for: company }
          worth: { value: "npv(net income, 0.1 1/month)", better: higher, for: company }
          twice: final(income) * 2 / (1 $/month)
        """;

    static (RunSet Runs, ScenarioComparison Comparison) Compared(params string[] variables)
    {
        var runs = Running.Run(Model);
        var names = variables.Select(v => new Naming.Name(v)).ToList();
        return (runs, Assert.Single(ScenarioComparison.Of(runs, names)));
    }

    static IReadOnlyList<string> Rows(ComparisonTable table) => [.. table.Rows.Select(r => string.Join(" | ", r.Select(c => c.Trim())))];

    [Fact]
    public void Outcomes_stand_under_whom_they_matter_to_those_of_nobody_last()
    {
        var (runs, comparison) = Compared();
        var table = ComparisonTable.OfOutcomes(comparison, runs.Model);
        Assert.Equal(["outcome", "plain", "bold", "difference", "relative", "verdict", "part\n(month)", "cross\n(month)"], table.Headings);
        Assert.Equal(
            [
                "company |  |  |  |  |  |  | ",
                "income at the end ($/month) | 2 | 6 | +4 | +200.0% | ▲ better | 0 | never",
                // −1 a month for four months, then 2 a month: −4 + 2, 4, 6 … is above 0 after seven months; the other is from the start.
                "break-even (month) | 7 | 0 | -7 | -100.0% | ▲ better | 0 | never",
                $"worth ($) | {Worth(comparison, 0)} | {Worth(comparison, 1)} | +{Worth(comparison, 2)} | {Relative(comparison)} | ▲ better | 0 | never",
                "customer |  |  |  |  |  |  | ",
                "share at the end | 20% | 60% | +40 pp | +200.0% | ▼ worse | 0 | never",
                "other outcomes |  |  |  |  |  |  | ",
                "twice | 4 | 12 | +8 | +200.0% |  | 0 | never",
            ],
            Rows(table));
    }

    // The present value as the language defines it: stream · DT / (1 + rate · DT)^step.
    static string Worth(ScenarioComparison comparison, int which)
    {
        var (plain, bold) = (0.0, 0.0);
        for (var t = 0; t <= 10; t++)
        {
            plain += (2 - (t < 4 ? 3 : 0)) / Math.Pow(1.1, t);
            bold += 6 / Math.Pow(1.1, t);
        }

        var gap = comparison.Outcomes[3];
        Assert.Equal(plain, gap.Reference, 10);
        Assert.Equal(bold, gap.Value, 10);
        return FormattableString.Invariant($"{new[] { plain, bold, bold - plain }[which]:0.00}");
    }

    static string Relative(ScenarioComparison comparison) => FormattableString.Invariant($"+{100 * comparison.Outcomes[3].Relative:#,0}%");

    [Fact]
    public void Who_gains_is_told_in_words() => Assert.Equal(
        ["Gains: company: better in 3 of 3", "Loses: customer: worse in 1 of 1"], ComparisonWords.Of(Compared().Comparison).Select(l => l.Word + l.Text));

    [Fact]
    public void A_variable_has_its_start_end_mean_and_peak_in_both()
    {
        var (runs, comparison) = Compared("share");
        Assert.Equal(
            [
                "share |  |  |  |  | 0 | never",
                "start | 20% | 60% | +40 pp | +200.0% |  | ",
                "end | 20% | 60% | +40 pp | +200.0% |  | ",
                // A mean is summed up over time, and so is rounded.
                "mean | 20.00% | 60.00% | +40.00 pp | +200.0% |  | ",
                "peak | 20% | 60% | +40 pp | +200.0% |  | ",
            ],
            Rows(ComparisonTable.OfVariables(comparison, runs.Model)));
    }

    [Theory]
    [InlineData("better: higher", "better: lower", "Mixed: better in 1 of 2, worse in 1 (b)")]
    [InlineData("better: lower", "better: lower", "Loses: worse in 2 of 2")]
    [InlineData("better: higher", "doc: none", "Gains: better in 1 of 1")]
    [InlineData("doc: none", "doc: none", "No outcome says what is better")]
    public void A_model_that_names_nobody_is_told_as_one(string a, string b, string expected)
    {
        var runs = Running.Run($$"""
            model: m
            time: { stop: 1 }
            parameters: { x: 1 }
            variables: { y: x * 1 }
            scenarios: { plain: {}, more: { set: { x: 2 } } }
            outcomes:
              a: { value: final(y), {{a}} }
              b: { value: max(y), {{b}} }
            """);
        Assert.StartsWith(expected, Assert.Single(ComparisonWords.Of(Assert.Single(ScenarioComparison.Of(runs, []))).Select(l => l.Word + l.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_go_into_a_file_with_all_their_digits()
    {
        var (runs, comparison) = Compared("income");
        var lines = System.Text.Encoding.UTF8.GetString(ComparisonCsv.Bytes([comparison], runs.Model)).TrimEnd('\n').Split('\n');
        Assert.Equal("reference,scenario,for,variable,outcome,unit,better,value in reference,value,difference,relative difference,verdict,they part,they cross", lines[0]);
        Assert.Equal("plain,bold,company,,income at the end,$/month,higher,2,6,4,2,better,0,", lines[1]);
        Assert.Equal("plain,bold,customer,,share at the end,1,lower,0.2,0.6,0.39999999999999997,1.9999999999999998,worse,0,", lines[2]);
        Assert.Equal("plain,bold,,income,mean,$/month,,2,6,4,2,,0,", lines[8]);
        Assert.Equal(1 + 5 + 4, lines.Length);
    }
}
