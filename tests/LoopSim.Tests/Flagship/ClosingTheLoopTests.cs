using System.Text.Json;
using LoopSim.Analysis.Judging;
using LoopSim.Simulation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Flagship;

/// <summary>The lead loop of <c>models/closing-the-loop</c> against an independent implementation of the same equations.</summary>
public class ClosingTheLoopTests
{
    // The reference's symbols and scenarios, and their names in the model.
    static readonly Dictionary<string, string> Symbols = new()
    {
        ["leads_in"] = "service leads",
        ["a_share"] = "follow-up share",
        ["wins"] = "wins",
        ["E"] = "technician engagement",
        ["C"] = "customer trust",
        ["S"] = "sales confidence",
        ["K"] = "lead-giving skill",
        ["L"] = "open leads",
        ["Q"] = "average lead quality",
        ["conv"] = "conversion",
        ["attach"] = "contract attach rate",
        ["O"] = "open opportunities",
        ["Rec"] = "perceived recognition",
        ["Hit"] = "perceived hit rate",
        ["Hab"] = "habituated incentive",
        ["U"] = "installed base",
        ["N"] = "machines under contract",
        ["cum_wins"] = "cumulative wins",
        ["cum_programme_cost"] = "cumulative programme cost",
    };

    static readonly string[] Scenarios =
    [
        "silos", "incentive", "high incentive", "incentive without side effects", "report back only", "follow-up promise only",
        "shared goals and meetings", "closed loop", "closed loop with shared goals", "closed loop with capacity", "everything",
        "loop broken after a year", "loop broken after two years", "incentive for a year", "closed loop with starter incentive",
        "closed loop with permanent incentive", "promise withdrawn after two years", "half-hearted loop",
    ];

    [Fact]
    public void The_file_is_read_and_checked_without_a_word() => Assert.Empty(Flagships.Told("closing-the-loop"));

    [Fact]
    public void The_scenarios_are_those_of_the_page_in_its_order() =>
        Assert.Equal(Scenarios, Flagships.Run("closing-the-loop").Runs.Select(r => r.Scenario.Text));

    [Fact]
    public void Its_own_checks_hold() => Assert.Empty(Flagships.FailedChecks("closing-the-loop"));

    // Both are summed up anew from what was saved of the net contribution, at every DT.
    [Fact]
    public void Payback_and_present_value_are_those_of_the_net_contribution()
    {
        var runs = Flagships.Run("closing-the-loop", new() { Scenarios = [new("silos"), new("closed loop"), new("incentive")], Save = 0.0625 });
        var table = Outcomes.Table(runs);
        double Told(string outcome, int scenario) => table.Values[scenario][table.All.ToList().FindIndex(o => o.Name.Text == outcome)];
        var (silos, loop) = (runs.Runs[0].Series(new("net contribution")), runs.Runs[1].Series(new("net contribution")));
        var worth = loop.Select((v, i) => v * 0.0625 / Math.Pow(1 + (0.1 / 12 * 0.0625), i)).Sum();
        Assert.Equal(worth, Told("net present value", 1), 4);
        var sums = new List<double> { 0 };
        for (var i = 0; i < loop.Length - 1; i++)
            sums.Add(sums[^1] + ((loop[i] - silos[i]) * 0.0625));
        Assert.Equal((sums.FindLastIndex(s => s <= 0) + 1) * 0.0625, Told("payback of the change", 1));
        Assert.Equal(double.NaN, Told("payback of the change", 0));
        Assert.Equal(double.NaN, Told("payback of the change", 2));
    }

    // Leads at month 12, 24, 36 and 60, wins a month at 60, cumulative wins, programme cost and net contribution in $k; to the digits given.
    [Theory]
    [InlineData("silos", 17.5, 17.5, 17.5, 17.5, 0.57, 34, 0, 1156)]
    [InlineData("incentive", 29.0, 24.3, 23.8, 23.7, 0.40, 27.5, 137, 963)]
    [InlineData("incentive without side effects", 34.1, 34.1, 34.0, 34.0, 0.57, 35, 184, 961)]
    [InlineData("report back only", 17.8, 18.5, 19.4, 22.6, 1.62, 61, 111, 1129)]
    [InlineData("follow-up promise only", 17.9, 18.1, 18.2, 18.3, 1.54, 84, 0, 1336)]
    [InlineData("closed loop", 21.7, 38.8, 74.3, 103.7, 8.21, 280, 154, 1798)]
    [InlineData("closed loop with shared goals", 21.7, 42.9, 85.0, 108.2, 10.48, 370, 433, 1846)]
    [InlineData("loop broken after a year", 21.7, 20.9, 18.3, 18.3, 1.54, 102, 27, 1401)]
    [InlineData("incentive for a year", 29.0, 15.4, 17.0, 17.5, 0.57, 31, 36, 1092)]
    [InlineData("closed loop with starter incentive", 40.8, 62.7, 91.9, 105.3, 8.30, 328, 218, 1936)]
    public void The_table_of_the_page_is_met(
        string scenario, double at12, double at24, double at36, double at60, double wins, double allWins, double cost, double net)
    {
        var run = Flagships.Run("closing-the-loop", new() { Scenarios = [new(scenario)] }).Runs[0];
        Assert.Equal(at12, Flagships.At(run, "service leads", 12), 0.051);
        Assert.Equal(at24, Flagships.At(run, "service leads", 24), 0.051);
        Assert.Equal(at36, Flagships.At(run, "service leads", 36), 0.051);
        Assert.Equal(at60, Flagships.At(run, "service leads", 60), 0.051);
        Assert.Equal(wins, Flagships.Final(run, "wins"), 0.0051);
        Assert.Equal(allWins, Flagships.Final(run, "cumulative wins"), 0.51);
        Assert.Equal(cost, Flagships.Final(run, "cumulative programme cost") / 1000, 0.51);
        Assert.Equal(net, Flagships.Final(run, "cumulative net contribution") / 1000, 0.51);
    }

    // The best incentive of all up to $2000 a lead is the highest one; the lever's own range ends at $500.
    [Theory]
    [InlineData("silos", 38)]
    [InlineData("follow-up promise only", 138)]
    public void No_incentive_however_high_comes_near_the_closed_loop(string scenario, double mostWins)
    {
        double[] wins = [.. new[] { 250, 500, 1000, 1500, 2000 }.Select(WinsAt)];
        Assert.Equal(wins.Order(), wins);
        Assert.Equal(mostWins, wins[^1], 0.51);

        double WinsAt(int incentive)
        {
            var set = Flagships.Setting("closing-the-loop", $"incentive per lead = {incentive} $/lead");
            return Flagships.Final(Flagships.Run("closing-the-loop", new() { Scenarios = [new(scenario)], Set = [set] }).Runs[0], "cumulative wins");
        }
    }

    [Theory]
    [InlineData("euler", 0.25, 103.80)]
    [InlineData("euler", 0.125, 103.76)]
    [InlineData("euler", 0.0625, 103.75)]
    [InlineData("rk4", 0.03125, 103.73)]
    public void Step_and_method_hardly_matter(string method, double step, double leads)
    {
        var settings = new RunSettings { Scenarios = [new("closed loop")], Method = method, Step = step };
        Assert.Equal(leads, Flagships.Final(Flagships.Run("closing-the-loop", settings).Runs[0], "service leads"), 0.0051);
    }

    [Fact]
    public void Every_number_of_the_reference_is_met()
    {
        using var reference = JsonDocument.Parse(File.ReadAllText(Repository.SharedFile("models", "closing-the-loop.expected.json")));
        var root = reference.RootElement;
        var runs = Flagships.Run("closing-the-loop").Runs;
        double[] months = [.. root.GetProperty("report_months").EnumerateArray().Select(m => m.GetDouble())];
        var compared = 0;

        foreach (var start in root.GetProperty("initial").EnumerateObject())
            Compare(runs[0], start.Name, 0, start.Value.GetDouble());
        foreach (var scenario in root.GetProperty("scenarios").EnumerateObject())
        {
            // "S11 S7 broken after 12 mo" is the scenario 11.
            var run = runs[int.Parse(scenario.Name[1..scenario.Name.IndexOf(' ', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture)];
            foreach (var symbol in scenario.Value.EnumerateObject().Where(s => s.Name != "levers"))
            {
                if (symbol.Value.ValueKind == JsonValueKind.Number)
                {
                    Compare(run, symbol.Name, run.Times[^1], symbol.Value.GetDouble());
                    continue;
                }

                Assert.Equal(months.Length, symbol.Value.GetArrayLength());
                for (var i = 0; i < months.Length; i++)
                    Compare(run, symbol.Name, months[i], symbol.Value[i].GetDouble());
            }
        }

        Assert.Equal(12 + (10 * ((11 * 9) + 2)), compared);

        void Compare(Run run, string symbol, double month, double expected)
        {
            compared++;
            var found = Flagships.At(run, Symbols[symbol], month);
            Assert.True(Math.Abs(found - expected) <= 1e-6 * Math.Max(Math.Abs(expected), 1e-3), $"{run.Scenario}: {symbol} at {month} is {found:R}, and should be {expected:R}.");
        }
    }
}
