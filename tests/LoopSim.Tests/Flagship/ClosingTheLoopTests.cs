using System.Text.Json;
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
