using LoopSim.Analysis.Dominance;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Reports.Tables;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis.Dominance;

public class LoopNamesTests
{
    const string Growth = """
        model: Growth with a limit
        time: { stop: 20, step: 0.25 }
        parameters: { room: 100, fertility: 0.5 }
        stocks: { people: { initial: 1, inflows: [births], outflows: [deaths] } }
        flows: { births: fertility * people, deaths: crowding * people }
        variables: { crowding: people / room }
        scenarios: { growing: {}, shrinking: { set: { fertility: 0 } } }
        """;

    // The loops by their variables, each with its name.
    static Dictionary<string, string> Names(LoopModel model, RunSettings settings, params IReadOnlyList<NamedLoop> named)
    {
        var check = Pipeline.Check(model.Source ?? throw new InvalidOperationException(), settings).Model ?? throw new InvalidOperationException();
        var (study, _) = Pipeline.StudyLoops(check, settings, TestContext.Current.CancellationToken);
        return LoopNames.Of(study, check.Source with { Loops = named }).Select((name, loop) => (Variables: LoopWords.Variables(study, loop), name.Text)).ToDictionary(n => n.Variables, n => n.Text);
    }

    [Theory]
    [InlineData("capability-trap")]
    [InlineData("market-growth")]
    [InlineData("inventory-workforce")]
    public void The_number_of_a_loop_is_the_same_in_every_call(string name)
    {
        var model = LoopModel.Read(Path.Combine(Repository.Models, name, name + ".yaml"));
        var all = Names(model, new());
        Assert.True(all.Count > 1);
        Assert.Equal(all.Count, all.Values.Select(Number).Distinct().Count());
        foreach (var settings in model.Scenarios.Select(s => new RunSettings { Scenarios = [s] }).Append(new() { Stop = 5 }))
            Assert.Equal(all.ToDictionary(n => n.Key, n => Number(n.Value)), Names(model, settings).ToDictionary(n => n.Key, n => Number(n.Value)));

        static string Number(string text) => text[1..];
    }

    [Fact]
    public void Short_loops_come_first_and_the_letter_is_what_a_loop_did_or_would_do_by_its_signs()
    {
        var model = LoopModel.ReadText(Growth);
        Assert.Equal(
            new Dictionary<string, string> { ["people → births → people"] = "R1", ["people → deaths → people"] = "B2", ["people → crowding → deaths → people"] = "B3" },
            Names(model, new() { Scenarios = [new("growing")] }));
        Assert.Equal("R1", Names(model, new() { Scenarios = [new("shrinking")] })["people → births → people"]);
    }

    [Fact]
    public void A_number_that_the_author_gave_is_nobody_elses()
    {
        var names = Names(LoopModel.ReadText(Growth), new(), new NamedLoop(new("B1: crowding"), default, [new(new("people"), default), new(new("crowding"), default), new(new("deaths"), default)]));
        Assert.Equal(["B1: crowding", "B3", "R2"], names.Values.Order(StringComparer.Ordinal));
    }
}
