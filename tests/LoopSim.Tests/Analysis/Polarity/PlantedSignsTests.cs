using LoopSim.Analysis.Polarity;
using LoopSim.Causality;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis.Polarity;

/// <summary>A wrong sign in any link that the equations of any model of the gallery make is found, whether the model draws it or not.</summary>
public class PlantedSignsTests
{
    // Each planted alone too, but of long lists every so manyth only: a verdict does not know of the other links.
    const int MostAlone = 12;

    public static TheoryData<string> ModelFiles =>
        [.. Directory.EnumerateFiles(Repository.Models, "*.yaml", SearchOption.AllDirectories).Where(IsModel).Select(f => Path.GetRelativePath(Repository.Models, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(ModelFiles))]
    public void Every_wrong_sign_is_found(string file)
    {
        var cancel = TestContext.Current.CancellationToken;
        var read = LoopModel.Read(Path.Combine(Repository.Models, file));
        Assert.NotNull(read.Checked);
        var model = read.Checked;
        var verdicts = Pipeline.SignLinks(model, new(), cancel);
        var linked = LinkVerdicts.LinkedNames(model.Source);
        var onto = verdicts.OfEdges.Concat(verdicts.ThroughFlows)
            .Where(v => v.Sign != LinkSign.Never && v.Edge.From != v.Edge.To && !linked.Contains(NameOf(v.Edge.To)) && model.Source.Variables.Any(s => s is not Constant && s.Name.Equals(NameOf(v.Edge.To)))).ToList();
        if (onto.Count == 0)
            return;
        Assert.DoesNotContain(LinkContract.Of(model.With(onto.Select(v => DrawnLinks.Link(model, verdicts.Graph, v))), 1, cancel).Faults, f => f.IsError);
        var wrong = onto.Select(v => DrawnLinks.Link(model, verdicts.Graph, v, isWrong: true)).ToList();
        var found = LinkContract.Of(model.With(wrong), 1, cancel).Faults.Where(f => f.IsError).ToList();
        Assert.All(wrong, l => Assert.Contains(found, f => f.Message.StartsWith($"The link '{l.From.Name} -> {LinkVerdicts.SignOf(l.Polarity).Text()} {l.To.Name}'", StringComparison.Ordinal)));
        Assert.All(wrong.Where((_, i) => i % Math.Max(1, wrong.Count / MostAlone) == 0), l =>
            Assert.Single(LinkContract.Of(model.With([l]), 1, cancel).Faults, f => f.IsError));

        LoopSim.Naming.Name NameOf(int node) => verdicts.Graph.Nodes[node].Name;
    }

    // House styles are no models, and faulty ones have no verdict.
    static bool IsModel(string file) =>
        !file.Contains("faulty", StringComparison.Ordinal) && File.ReadLines(file).Any(l => l.StartsWith("model:", StringComparison.Ordinal));
}
