using System.Globalization;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class CompareCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly string model;

    public CompareCommandTests() => model = folder.Write("m.yaml", Samples.WordOfMouth);

    public void Dispose() => folder.Dispose();

    Called Compare(params string[] options) => CommandLine.Call(["compare", model, "--out", folder.File("c"), .. options]);

    [Fact]
    public void The_two_scenarios_of_a_model_are_compared_unless_others_are_named()
    {
        var called = Compare();
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Contains("closed loop against today", called.Out, StringComparison.Ordinal);
        Assert.Contains("half way (month)", called.Out, StringComparison.Ordinal);
        Assert.Equal(
            ["c/believers.png", "c/believers.svg", "c/compare.csv", "c/loops.json", "c/loops.png", "c/loops.svg", "c/results.csv", "c/run.json", "m.yaml"],
            folder.Files().Select(f => f.Replace('\\', '/')));
    }

    [Fact]
    public void The_first_one_named_is_what_each_other_is_compared_with()
    {
        var called = Compare("--scenario", "closed loop", "--scenario", "hidden one", "--scenario", "today", "--no-charts");
        Assert.Contains("hidden one against closed loop", called.Out, StringComparison.Ordinal);
        Assert.Contains("today against closed loop", called.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("against today", called.Out, StringComparison.Ordinal);
        Assert.Equal(["closed loop", "hidden one", "today"], File.ReadLines(folder.File("c/results.csv")).Skip(1).Select(l => l.Split(',')[0]).Distinct());
    }

    [Fact]
    public void One_alone_is_compared_with_the_models_first() =>
        Assert.Contains("hidden one against today", Compare("--scenario", "hidden one", "--no-charts").Out, StringComparison.Ordinal);

    [Fact]
    public void Variables_asked_for_have_a_table_and_are_drawn()
    {
        var called = Compare("--variable", "Winning_over", "--variable", "winning over");
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Contains("winning over (person/month)", called.Out, StringComparison.Ordinal);
        Assert.Contains("peak", called.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("c/winning-over.svg")));
        Assert.False(File.Exists(folder.File("c/believers.svg")));
        Assert.Contains("they part", File.ReadAllText(folder.File("c/winning-over.svg")), StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_are_compared_as_variables_are_and_outcomes_may_look_at_nothing_else()
    {
        var path = folder.Write("p.yaml", "model: P\nparameters: { p: 1, q: 3 }\nvariables: { x: p * time }\nscenarios: { a: {}, b: { set: { p: 2 } } }\noutcomes: { o: { value: p, better: higher } }\n");
        var called = CommandLine.Call("compare", path, "--out", folder.File("p"));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Contains("Gains: better in 1 of 1", called.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("p/x.svg")));
        var asked = CommandLine.Call("compare", path, "--out", folder.File("p"), "--variable", "p", "--variable", "q");
        Assert.Equal((0, ""), (asked.Code, asked.Error));
        Assert.True(File.Exists(folder.File("p/q.svg")));
    }

    [Fact]
    public void Settings_are_those_of_a_run() =>
        Assert.Contains("month 0 to 6, rk4, DT 0.25", Compare("--stop", "6", "--step", "1/4", "--method", "rk4", "--no-charts").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("compare", "--scenario", "silos", "--scenario", "closed loop")]
    [InlineData("loops", "--scenario", "closed loop")]
    [InlineData("run", "--scenario", "silos", "--scenario", "closed loop")]
    public void No_line_is_wider_than_the_terminal_but_a_path_or_a_call(string command, params string[] options)
    {
        var called = CommandLine.Within(80, [command, Path.Combine(Repository.Models, "closing-the-loop", "closing-the-loop.yaml"), .. options, "--out", folder.File("r")]);
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.DoesNotContain(called.Out.ReplaceLineEndings("\n").Split('\n'), line => line.Length > 80 && !line.Contains(folder.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_of_advice_is_wrapped_too()
    {
        var model = folder.Write("m.yaml", Samples.WordOfMouth);
        Assert.Contains("No outcome says what is better, so nobody is said to gain. Write 'better:\n", CommandLine.Within(80, "compare", model, "--no-charts", "--out", folder.File("r")).Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    public static TheoryData<string[], string> WrongCalls => new()
    {
        { ["--scenario", "today", "--scenario", " Today"], "the scenario 'today' is named twice: a comparison needs different ones. There are closed loop." },
        { ["--scenario", "today"], "'today' is what others are compared with: name one more. There are closed loop." },
        { ["--scenario", "today", "--scenario", "closd loop"], "there is no scenario 'closd loop'. Did you mean 'closed loop'?" },
        { ["--variable", "belivers"], "there is no variable 'belivers'. Did you mean 'believers'?" },
        { ["--variable", "zzz"], "there is no variable 'zzz'." },
        { ["--out", ""], "--out" },
        { ["--csv", "x"], "there is no option '--csv' of 'compare'." },
    };

    [Theory]
    [MemberData(nameof(WrongCalls))]
    public void A_wrong_call_gets_a_sentence_and_nothing_is_written(string[] options, string expected)
    {
        var called = CommandLine.Call(["compare", model, .. options]);
        Assert.Contains(expected, called.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.Equal(["m.yaml"], folder.Files());
    }

    [Fact]
    public void A_model_with_one_scenario_has_nothing_to_compare()
    {
        var path = folder.Write("one.yaml", "model: One\nvariables: { x: time }\n");
        Assert.Contains("the model has one scenario only", CommandLine.Call("compare", path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_scenarios_the_message_names_them_all()
    {
        var path = folder.Write("many.yaml", "model: Many\nparameters: { p: 1 }\nvariables: { x: p * 1 }\nscenarios: { a: {}, b: { set: { p: 2 } }, c: { set: { p: 3 } } }\n");
        var called = CommandLine.Call("compare", path);
        Assert.Equal(2, called.Code);
        Assert.Contains("name the scenarios to compare: --scenario \"a\" --scenario \"b\". There are a, b, c.", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_culture_gets_the_same_words_and_files()
    {
        var here = Compare("--variable", "believers", "--no-charts").Out;
        var (table, record) = (File.ReadAllText(folder.File("c/compare.csv")), File.ReadAllText(folder.File("c/run.json")));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(here, Compare("--variable", "believers", "--no-charts").Out);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal((table, record), (File.ReadAllText(folder.File("c/compare.csv")), File.ReadAllText(folder.File("c/run.json"))));
    }
}
