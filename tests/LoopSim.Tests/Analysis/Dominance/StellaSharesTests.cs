using System.Globalization;
using System.Text.Json;
using LoopSim.Causality;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis.Dominance;

/// <summary>The shares of loops are those that Stella computes.</summary>
public class StellaSharesTests
{
    // Percentage points. Stella's step begins strictly after its time, and is written so; the rest of Maibab is agreed on to 1e-5.
    [Theory]
    [InlineData("bassDiffusion", 1e-6)]
    [InlineData("armsRace", 1e-6)]
    [InlineData("inventoryWorkforce", 1e-6)]
    [InlineData("maibab", 0.1)]
    public void Shares_agree_with_Stellas(string model, double tolerance)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.SharedFile("conformance", "loops-that-matter", model + ".json")));
        var found = LoopStudying.Of(StellaModel.ToYaml(json.RootElement.GetProperty("model"), model is "inventoryWorkforce" or "maibab" ? "rk4" : "euler"));
        var theirs = json.RootElement.GetProperty("feedback").GetProperty("feedbackLoops").EnumerateArray().ToList();
        // Stella does not tell of loops that never act.
        Assert.Equal(theirs.Count, found.Shares.PartitionOf.Count(p => p > 0));
        Assert.All(theirs, loop => AssertAgrees(loop, found, tolerance));
    }

    static void AssertAgrees(JsonElement theirs, StudiedLoops found, double tolerance)
    {
        var links = theirs.GetProperty("links").EnumerateArray().Select(l => (From: KeyOf(l, "from"), To: KeyOf(l, "to"))).ToHashSet();
        var ours = found.Loops.All.ToList().FindIndex(l => links.SetEquals(LinksOf(found.Graph, l)));
        Assert.True(ours >= 0, string.Join(", ", links));
        var polarity = theirs.GetProperty("polarity").GetString();
        var (times, shares) = (found.Shares.Times.ToList(), found.Shares.Shares[ours]);
        var worst = 0.0;
        foreach (var point in theirs.EnumerateObject().First(p => p.Name.StartsWith("Percent", StringComparison.Ordinal)).Value.EnumerateArray())
        {
            var at = times.FindIndex(t => Math.Abs(t - point.GetProperty("time").GetDouble()) < 1e-9);
            Assert.True(at >= 0, point.ToString());
            worst = Math.Max(worst, Math.Abs(Math.Abs(shares[at]) - Math.Abs(point.GetProperty("value").GetDouble())));
            Assert.True(polarity != "+" || shares[at] >= 0, string.Create(CultureInfo.InvariantCulture, $"{times[at]}: {shares[at]}"));
            Assert.True(polarity != "-" || shares[at] <= 0, string.Create(CultureInfo.InvariantCulture, $"{times[at]}: {shares[at]}"));
        }

        Assert.InRange(worst, 0, tolerance);
    }

    static string KeyOf(JsonElement link, string end) => Naming.Name.KeyOf(link.GetProperty(end).GetString() ?? "");

    static IEnumerable<(string, string)> LinksOf(CausalGraph graph, FeedbackLoop loop) =>
        loop.Edges.Select(e => (graph.Nodes[graph.Edges[e].From].Name.Key, graph.Nodes[graph.Edges[e].To].Name.Key));
}
