using LoopSim.Analysis.Polarity;
using LoopSim.Causality;
using LoopSim.Checking;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Flagship;

/// <summary>What the models draw is true: the loops that they name are theirs, and a slip of the pen in any link is found.</summary>
public class DrawnDiagramTests
{
    [Theory]
    [InlineData("closing-the-loop/closing-the-loop", "R1 R2 R3 R4 R5 R6 R7 R8 R9 B1 B2 B3 B4 B5")]
    [InlineData("closing-the-loop/sketch", "R1 R2 R3 R4 R5")]
    [InlineData("dark-side/dark-side", "R1 R2 R3 R4 B1")]
    public void Every_named_loop_is_a_loop_of_the_model_and_turns_the_way_that_its_name_says(string file, string claims)
    {
        var model = Read(file);
        var verdicts = Pipeline.SignLinks(model, new(), TestContext.Current.CancellationToken);
        var loops = FeedbackLoops.Of(verdicts.Graph).All;
        Assert.Equal(claims.Split(' '), model.Source.Loops.Select(l => l.Name.Text.Split(' ')[0]));
        Assert.All(model.Source.Loops, named =>
        {
            var nodes = new LoopMatcher(verdicts.Graph).Find(named).Nodes;
            Assert.Single(loops, l => nodes.ToHashSet().SetEquals(l.Nodes) && Turned(nodes).Any(l.Nodes.SequenceEqual));
            var signs = nodes.Zip(nodes.Skip(1).Append(nodes[0]), (from, to) => verdicts.OfEdges[verdicts.Graph.EdgeOf(from, to)].Sign);
            Assert.Equal((named.Name, named.Name.Text[0] == 'R' ? LinkSign.Positive : LinkSign.Negative), (named.Name, signs.Aggregate(LinkSign.Positive, (all, sign) => all.Then(sign))));
        });
    }

    // The article tells three stories; its diagram has five elementary loops.
    [Fact]
    public void The_loops_of_the_sketch_are_the_five_that_it_names()
    {
        var model = Read("closing-the-loop/sketch");
        var graph = new CausalGraph(model);
        var named = model.Source.Loops.Select(l => new LoopMatcher(graph).Find(l).Nodes).ToList();
        Assert.Equal([5, 6, 6, 8, 9], named.Select(n => n.Count).Order());
        Assert.Equal(Sets(FeedbackLoops.Of(graph).All.Select(l => l.Nodes)), Sets(named));
        Assert.All(ModelFormats.Read(model.Source.File.Path).Model?.Variables ?? [], v => Assert.True(v is Constant or LinkedVariable, v.Name.Text));

        static IEnumerable<string> Sets(IEnumerable<IReadOnlyList<int>> loops) => loops.Select(l => string.Join(' ', l.Order())).Order(StringComparer.Ordinal);
    }

    // As it happens to a modeller: all other links are right. These scenarios show all that the equations leave open.
    [Fact]
    public void A_wrong_sign_in_any_one_link_of_the_flagship_is_found()
    {
        var cancel = TestContext.Current.CancellationToken;
        var all = Read("closing-the-loop/closing-the-loop");
        var model = all with { Scenarios = [.. all.Scenarios.Where(s => s.Name.Text is "silos" or "incentive" or "closed loop with capacity")] };
        var links = model.Source.Links;
        Assert.True(links.Count > 140);
        Assert.Empty(LinkContract.Of(model, 1, cancel).Faults);
        for (var i = 0; i < links.Count; i++)
        {
            var wrong = links[i] with { Polarity = links[i].Polarity == LinkPolarity.Positive ? LinkPolarity.Negative : LinkPolarity.Positive };
            var fault = Assert.Single(LinkContract.Of(model.With(links.Select((l, at) => at == i ? wrong : l)), 1, cancel).Faults);
            Assert.True(fault.IsError);
            Assert.StartsWith($"The link '{wrong.From.Name} -> {LinkVerdicts.SignOf(wrong.Polarity).Text()} {wrong.To.Name}'", fault.Message, StringComparison.Ordinal);
        }
    }

    static IEnumerable<int[]> Turned(IReadOnlyList<int> nodes) => nodes.Select((_, by) => nodes.Skip(by).Concat(nodes.Take(by)).ToArray());

    static CheckedModel Read(string file) =>
        LoopModel.Read(Path.Combine(Repository.Models, file + ".yaml")).Checked ?? throw new InvalidOperationException(file);
}
