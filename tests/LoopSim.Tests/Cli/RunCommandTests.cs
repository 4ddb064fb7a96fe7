using System.Globalization;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class RunCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly string model;

    public RunCommandTests() => model = folder.Write("word of mouth.yaml", Samples.WordOfMouth);

    public void Dispose() => folder.Dispose();

    string[][] Csv(params string[] options)
    {
        var called = CommandLine.Call(["run", model, "--csv", "-", .. options]);
        Assert.Equal((0, ""), (called.Code, called.Error));
        return [.. called.Out.TrimEnd('\n').Split('\n').Select(l => l.Split(','))];
    }

    [Theory]
    [InlineData("--scenario today", "--scenario today", false)]
    [InlineData("", "--no-charts", false)]
    [InlineData("", "--scenario today", true)]
    [InlineData("--scenario today", "", true)]
    [InlineData("--scenario today", "--scenario today --set contacts=0.3", true)]
    [InlineData("--stop 10", "--stop 11", true)]
    public void Results_that_take_the_place_of_those_of_another_call_say_so(string first, string second, bool isOther)
    {
        string[] Call(string options) => ["run", model, "--out", folder.File("r"), .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Assert.DoesNotContain("Before:", CommandLine.Call(Call(first)).Out, StringComparison.Ordinal);
        var called = CommandLine.Within(1000, Call(second));
        var before = $"Before:  the results of loopsim {string.Join(' ', Call(first).Select(w => w.Contains(' ', StringComparison.Ordinal) ? $"\"{w}\"" : w))}, which these replace; another --out keeps both.";
        Assert.Equal((0, "", isOther), (called.Code, called.Error, called.Out.Contains(before, StringComparison.Ordinal)));
        Assert.Equal(isOther, called.Out.Contains("Before:", StringComparison.Ordinal));
        // Whoever edits the model and runs it again asks for the same.
        File.AppendAllText(model, "\n# edited\n");
        Assert.DoesNotContain("Before:", CommandLine.Call(Call(second)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_record_is_replaced_in_silence()
    {
        Directory.CreateDirectory(folder.File("r"));
        folder.Write("r/run.json", "{");
        var called = CommandLine.Call("run", model, "--out", folder.File("r"), "--no-charts");
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.DoesNotContain("Before:", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_and_charts_go_into_the_folder_and_the_table_says_where()
    {
        var called = CommandLine.Call("run", model, "--out", folder.File("results"));
        Assert.Equal(0, called.Code);
        Assert.Equal(["results/believers.png", "results/believers.svg", "results/results.csv", "results/run.json", "word of mouth.yaml"], folder.Files().Select(f => f.Replace('\\', '/')));
        Assert.Contains("closed loop", called.Out, StringComparison.Ordinal);
        Assert.Contains(folder.File("results"), called.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden one", called.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', called.Out);
    }

    [Fact]
    public void Without_charts_only_the_results_are_written()
    {
        CommandLine.Call("run", model, "--out", folder.File("r"), "--no-charts");
        Assert.Equal(["r/results.csv", "r/run.json", "word of mouth.yaml"], folder.Files().Select(f => f.Replace('\\', '/')));
    }

    [Fact]
    public void The_results_may_have_a_place_of_their_own()
    {
        CommandLine.Call("run", model, "--out", folder.File("r"), "--no-charts", "--csv", folder.File("numbers.csv"));
        Assert.Equal(["numbers.csv", "numbers.run.json", "word of mouth.yaml"], folder.Files());
        Assert.Equal(CommandLine.Call("run", model, "--csv", "-").Out, File.ReadAllText(folder.File("numbers.csv")));
    }

    [Fact]
    public void To_standard_output_the_results_stand_alone_and_nothing_is_written()
    {
        var rows = Csv();
        Assert.Equal(["word of mouth.yaml"], folder.Files());
        Assert.Equal(["scenario", "time", "technicians", "contacts", "believers", "winning over"], rows[0]);
        Assert.Equal(1 + (2 * 13), rows.Length);
        Assert.Equal(["today", "0", "100", "0.25", "5", "1.1875"], rows[1]);
        Assert.Equal(["closed loop", "0"], rows[14][..2]);
    }

    [Fact]
    public void Numbers_are_written_alike_in_every_culture()
    {
        var here = CommandLine.Call("run", model, "--csv", "-").Out;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(here, CommandLine.Call("run", model, "--csv", "-").Out);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Numbers_read_back_are_the_same_bits()
    {
        var values = Csv().Skip(1).Select(r => double.Parse(r[4], CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(Running.Series(Samples.WordOfMouth, "believers"), values[..13]);
    }

    [Fact]
    public void Named_scenarios_run_alone_hidden_ones_and_base_too() => Assert.Equal(
        ["hidden one", "base"], Csv("--scenario", "hidden one", "--scenario", "base").Skip(1).Select(r => r[0]).Distinct());

    [Fact]
    public void Base_is_the_file_as_it_stands() => Assert.Equal(
        Csv("--scenario", "today").Skip(1).Select(r => string.Join(',', r[1..])), Csv("--scenario", "base").Skip(1).Select(r => string.Join(',', r[1..])));

    [Fact]
    public void A_setting_holds_where_the_scenario_does_not_set_it_itself()
    {
        var rows = Csv("--set", "contacts=0.125", "--set", "technicians = 2 * 100 person");
        Assert.Equal("0.125", rows[1][3]);
        Assert.Equal("200", rows[1][2]);
        Assert.Equal("0.25", rows[14][3]);
    }

    [Fact]
    public void Stop_step_save_and_method_take_the_place_of_the_models()
    {
        var rows = Csv("--stop", "4", "--step", "1/4", "--save", "2", "--method", "rk4");
        Assert.Equal(["0", "2", "4"], rows.Skip(1).Take(3).Select(r => r[1]));
        Assert.NotEqual(Csv("--stop", "4", "--step", "1/4", "--save", "2")[3][4], rows[3][4]);
    }

    [Fact]
    public void A_run_that_stops_being_finite_is_written_and_told()
    {
        var path = folder.Write("explodes.yaml", """
            model: Explodes
            time: { stop: 4, step: 1 }
            variables:
              share: 1 / (2 - time)
            """);
        var called = CommandLine.Call("run", path, "--out", folder.File("x"), "--no-charts");
        Assert.Equal(1, called.Code);
        Assert.Contains("LS701", called.Error, StringComparison.Ordinal);
        Assert.Contains("'share' stopped being a finite number at time 2", called.Error, StringComparison.Ordinal);
        Assert.Contains(",2,∞".Replace("∞", "Infinity", StringComparison.Ordinal), File.ReadAllText(folder.File("x/results.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_is_drawn_as_points_beside_the_lines()
    {
        folder.Write("leads.csv", "month,leads\n0,18\n6,22\n12,35\n40,99\n");
        var path = folder.Write("data.yaml", """
            model: Data
            time: { unit: month, stop: 12 }
            data: { observed leads: { file: leads.csv, time: month, column: leads, unit: lead } }
            variables: { leads: 18 lead + 1.2 lead/month * time }
            charts: { leads and data: { plot: leads, data: observed leads } }
            """);
        var called = CommandLine.Call("run", path, "--out", folder.File("d"));
        Assert.Equal((0, ""), (called.Code, called.Error));
        var picture = File.ReadAllText(folder.File("d/leads-and-data.svg"));
        Assert.Contains("observed leads", picture, StringComparison.Ordinal);
        // Three points within the run and the one of the legend, each with its rim.
        Assert.Equal(2 * 4, picture.Split("<circle").Length - 1);
    }

    [Fact]
    public void Other_luck_draws_other_numbers()
    {
        var path = folder.Write("luck.yaml", "model: Luck\nvariables:\n  x: uniform(0, 1)\n");
        string Drawn(params string[] options) => CommandLine.Call(["run", path, "--csv", "-", "--stop", "1", .. options]).Out;
        Assert.Equal(Drawn(), Drawn("--seed", "1"));
        Assert.NotEqual(Drawn(), Drawn("--seed", "2"));
    }

    [Fact]
    public void Outcomes_may_look_into_scenarios_that_are_not_shown()
    {
        var path = folder.Write("compare.yaml", Samples.WordOfMouth.Replace("half way: time when(believers >= 50 person)", "times today: final(believers) / final(believers @ today)", StringComparison.Ordinal));
        var called = CommandLine.Call("run", path, "--scenario", "closed loop", "--no-charts", "--out", folder.File("c"));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.DoesNotContain("today   ", called.Out, StringComparison.Ordinal);
    }
}
