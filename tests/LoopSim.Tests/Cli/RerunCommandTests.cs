using System.Globalization;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class RerunCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    const string Luck = """
        model: Luck
        time: { unit: month, stop: 6, step: 1/2 }
        parameters: { mean: 10 lead }
        data: { observed: { file: leads.csv, time: month, column: leads, unit: lead } }
        variables:
          leads: normal(mean, 0.2 * mean) + observed * 0
        scenarios:
          plain: {}
          "bold, and loud": { set: { mean: 20 lead } }
        """;

    string Record(string command = "run", params string[] options)
    {
        folder.Write("leads.csv", "month,leads\n0,18\n6,22\n");
        var called = CommandLine.Call([command, folder.Write("luck.yaml", Luck), "--out", folder.File("r"), "--no-charts", .. options]);
        Assert.Equal((0, ""), (called.Code, called.Error));
        return folder.File("r/run.json");
    }

    void Edit(string name, string old, string replacement)
    {
        var text = File.ReadAllText(folder.File(name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        folder.Write(name, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    Called Rerun(int expected = 0, params string[] options)
    {
        var called = CommandLine.Call(["rerun", folder.File("r/run.json"), .. options]);
        Assert.Equal((expected, ""), (called.Code, called.Error));
        return called;
    }

    [Theory]
    [InlineData("run", new string[] { })]
    [InlineData("run", new[] { "--seed", "7", "--set", "mean=12", "--step", "1/4", "--save", "1", "--stop", "5", "--method", "rk4", "--scenario", "plain" })]
    [InlineData("compare", new[] { "--variable", "leads" })]
    public void A_run_repeated_gives_the_same_bits_and_writes_nothing(string command, string[] options)
    {
        Record(command, options);
        var before = folder.Files().ToDictionary(f => f, f => File.GetLastWriteTimeUtc(folder.File(f)));
        Assert.Contains("All bits agree.", Rerun().Out, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files().ToDictionary(f => f, f => File.GetLastWriteTimeUtc(folder.File(f))));
    }

    [Fact]
    public void Into_a_folder_it_writes_the_same_files_again()
    {
        Record("compare");
        Rerun(0, "--out", folder.File("again"));
        foreach (var name in new[] { "results.csv", "compare.csv", "run.json" })
            Assert.Equal(File.ReadAllText(folder.File("r/" + name)), File.ReadAllText(folder.File("again/" + name)));
    }

    [Fact]
    public void A_folder_that_was_moved_with_its_model_still_repeats()
    {
        Record();
        Directory.CreateDirectory(folder.File("elsewhere"));
        foreach (var name in new[] { "luck.yaml", "leads.csv", "r" })
            Directory.Move(folder.File(name), folder.File("elsewhere/" + name));
        Assert.Equal(0, CommandLine.Call("rerun", folder.File("elsewhere/r")).Code);
    }

    [Fact]
    public void Another_seed_is_told_with_where_the_results_part()
    {
        Record();
        Edit("r/run.json", "\"seed\": null", "\"seed\": 2");
        var told = Rerun(1).Out;
        Assert.Contains("DIFFERS  plain: first at month 0: 'leads' was ", told, StringComparison.Ordinal);
        Assert.Contains("DIFFERS  bold, and loud: first at month 0: 'leads' was ", told, StringComparison.Ordinal);
        Assert.Contains("The bits differ in 2 of 2.", told, StringComparison.Ordinal);
        Assert.Contains("seed: was 1, is 2", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_changed_model_those_scenarios_differ_that_it_changes()
    {
        Record();
        Edit("luck.yaml", "mean: 20 lead", "mean: 21 lead");
        var told = Rerun(1).Out;
        Assert.Contains("agrees   plain", told, StringComparison.Ordinal);
        Assert.Contains("DIFFERS  bold, and loud: first at month 0: 'mean' was 20, is 21 (and 1 more)", told, StringComparison.Ordinal);
        Assert.Contains("the model file '../luck.yaml'", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_changes_nothing_is_told_as_such()
    {
        Record();
        Edit("luck.yaml", "model: Luck", "# A comment\nmodel: Luck");
        Edit("leads.csv", "6,22", "6,23");
        // The data do not enter into the leads, but they are in the results.
        var told = Rerun(1).Out;
        Assert.Contains("'observed' was ", told, StringComparison.Ordinal);
        Assert.Contains("the file '../leads.csv'", told, StringComparison.Ordinal);
        Edit("leads.csv", "6,23", "6,22");
        Assert.Contains("Changed since the run, without changing a bit of it:\n  the model file", Rerun().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_that_came_or_went_differ()
    {
        Record();
        Edit("luck.yaml", "\"bold, and loud\"", "timid");
        var told = Rerun(1).Out;
        Assert.Contains("DIFFERS  bold, and loud: no longer run", told, StringComparison.Ordinal);
        Assert.Contains("DIFFERS  timid: not run then", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_in_another_order_are_other_results()
    {
        Record("run", "--scenario", "plain", "--scenario", "bold, and loud");
        Edit("r/run.json", "\"scenarios\": [\n      \"plain\",\n      \"bold, and loud\"\n    ]", "\"scenarios\": [\n      \"bold, and loud\",\n      \"plain\"\n    ]");
        Assert.Contains("DIFFERS  the results as a whole", Rerun(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_that_were_edited_are_told_though_the_bits_agree()
    {
        Record();
        File.AppendAllText(folder.File("r/results.csv"), "x");
        Assert.Contains("results.csv' is no longer what the run wrote.", Rerun().Out, StringComparison.Ordinal);
        File.Delete(folder.File("r/results.csv"));
        Assert.Contains("results.csv' is no longer there, or cannot be read.", Rerun().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_results_are_gone_a_difference_is_told_without_its_place()
    {
        Record();
        Edit("luck.yaml", "mean: 20 lead", "mean: 21 lead");
        File.Delete(folder.File("r/results.csv"));
        Assert.Contains("DIFFERS  bold, and loud: where cannot be told without the results of the run", Rerun(1).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_points_at_something_endless_does_not_hang()
    {
        Record();
        Edit("r/run.json", "\"file\": \"results.csv\"", "\"file\": \"/dev/zero\"");
        Assert.Contains("Note: '/dev/zero' is no longer", Rerun().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_number_written_otherwise_is_the_same()
    {
        Record("run", "--method", "rk45");
        Edit("r/run.json", "\"tolerance\": 1E-06", "\"tolerance\": 0.000001");
        Edit("r/run.json", "\"stop\": 6,", "\"stop\": 6.0,");
        var told = Rerun().Out;
        Assert.DoesNotContain("tolerance", told, StringComparison.Ordinal);
        Assert.DoesNotContain("stop", told, StringComparison.Ordinal);
        Edit("r/run.json", "\"tolerance\": 0.000001", "\"tolerance\": 1e-5");
        Assert.Contains("tolerance: was 1E-05, is 1E-06", Rerun().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stop", "-1", "r/run.json: settings.stop:1:1: error LS315: The stop must lie after the start.")]
    [InlineData("step", "\"half\"", "r/run.json': settings.step: 'half' is not a number.")]
    [InlineData("seed", "\"x\"", "r/run.json': settings.seed: 'x' is not a whole number, 0 or more.")]
    [InlineData("style", "\"nowhere.yaml\"", "correct settings.style in '")]
    [InlineData("set", "[\"mien=3\"]", "r/run.json: settings.set:1:1: error LS501: ")]
    [InlineData("set", "[\"mean\"]", "r/run.json': settings.set: 'mean' is no setting. Write it like \"share")]
    [InlineData("set", "[\"mean=1 visit\"]", "r/run.json: settings.set:1:6: error LS")]
    public void A_wrong_setting_is_blamed_on_the_record_that_says_it(string key, string value, string message)
    {
        Record();
        Edit("r/run.json", $"\"{key}\": {(key == "set" ? "[]" : "null")}", $"\"{key}\": {value}");
        var called = CommandLine.Call("rerun", folder.File("r/run.json"));
        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.Contains(message, called.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_the_model_reads_is_not_written_over()
    {
        Record();
        Edit("luck.yaml", "leads.csv", "results.csv");
        File.Move(folder.File("leads.csv"), folder.File("results.csv"));
        var before = File.ReadAllText(folder.File("results.csv"));
        var called = CommandLine.Call("run", folder.File("luck.yaml"), "--no-charts", "--out", folder.File("r/.."));
        Assert.Equal((2, before), (called.Code, File.ReadAllText(folder.File("results.csv"))));
        Assert.Contains("results.csv' is a file that the model reads.", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_culture_repeats_the_same_bits()
    {
        Record();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Contains("All bits agree.", Rerun().Out, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_model_that_has_become_wrong_shows_its_faults()
    {
        Record();
        Edit("luck.yaml", "normal(mean", "normal(meen");
        var called = CommandLine.Call("rerun", folder.File("r/run.json"));
        Assert.Equal(1, called.Code);
        Assert.Contains("LS201", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_output_and_failed_runs_leave_no_record()
    {
        Record();
        File.Delete(folder.File("r/run.json"));
        CommandLine.Call("run", folder.File("luck.yaml"), "--out", folder.File("r"), "--csv", "-");
        Directory.CreateDirectory(folder.File("s/results.csv"));
        Assert.Equal(2, CommandLine.Call("run", folder.File("luck.yaml"), "--out", folder.File("s"), "--no-charts").Code);
        Assert.DoesNotContain(folder.Files(), f => f.EndsWith("run.json", StringComparison.Ordinal));
    }
}
