using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class CallFaultsTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> Calls => new()
    {
        { "rn M", "there is no command 'rn'. Did you mean 'run'?" },
        { "", "name a command: new, run, " },
        { "run", "name a model file: loopsim run my-model.yaml." },
        { "run M --scenaro today", "there is no option '--scenaro' of 'run'. Did you mean '--scenario'?" },
        { "check M --formt json", "there is no option '--formt' of 'check'. Did you mean '--format'?" },
        { "check M --format jsn", "there is no format 'jsn'. Did you mean 'json'?" },
        { "run M --scenario todey", "there is no scenario 'todey'. Did you mean 'today'?" },
        { "run M --method rk5", "there is no method 'rk5'. Did you mean 'rk" },
        { "run M --stop 2year", "--stop: '2year' is given in year, but the model's time unit is month." },
        { "run M --seed x", "--seed: 'x' is not a whole number, 0 or more." },
        { "run M --stop soon", "--stop: 'soon' is not a number. Write it like 60, 0.25 or 1/8." },
        { "run M --stop", "--stop needs a time: --stop T." },
        { "run M --scenario --out o", "--scenario needs a name: --scenario NAME." },
        { "run M --scenario today --set --no-charts", "--set needs a name and a value: --set NAME=VALUE." },
        { "run M --scenario today --scenario", "--scenario needs a name: --scenario NAME." },
        { "run M --stop --stop 2", "--stop needs a time: --stop T." },
        { "run M --csv --nonsense", "--csv needs a file: --csv FILE." },
        { "run M --out -h", "--out needs a folder: --out DIR." },
        { "run --out -- M", "--out needs a folder: --out DIR." },
        { "run M --stop 1 --stop 2", "--stop can be given once only." },
        { "run M --set contacts", "--set: 'contacts' is no setting." },
        { "run M --set contcts=1", "'contcts' to set." },
        { "run M --set contacts=1+", "--set:1:" },
        { "run M --step 0", "The step must be above 0." },
        { "run M --step 50", "The step must not be longer than the run." },
        { "run M --save 0.3", "The save step must be a multiple of the step." },
        { "run M --stop -5", "The stop must lie after the start." },
        { "run M E", "one of the words is empty" },
        { "run M --csv E", "--csv is empty: name a file." },
        { "run M --csv M", "--csv names the model itself" },
        { "run @M", "There is no file '@" },
        { "--no-charts run M", "--no-charts stands behind its command" },
        { "run M --stop 0.01", "--stop:1:1: error LS315: The step must not be longer than the run." },
        { "run M --stop 0.3", "--stop:1:1: error LS315: The save step must not be longer than the run." },
        { "run M --step 0.3", "--step:1:1: error LS315: The save step must be a multiple of the step." },
        { "run M --save 1 --step 1e-9", "--step:1:1: error LS316: " },
        { "compare M --step 50", "This run has start 0, stop 12, step 50, save 1: choose values that fit together." },
        { "run M --save 20 --stop 10", "The save step must not be longer than the run." },
        { "run M M", "is one file too many of 'run': it takes one. Call it again for each other." },
        { "run M more.yaml", "'more.yaml' is one file too many of 'run'" },
        { "new one two", "'two' is one word too many of 'new'. Names of several words stand in quotes.\n" },
        { "new .yaml", "'.yaml' is no name for a model." },
        { "new -", "'-' is no name for a model." },
        { "new ..", "'..' is a folder. Name the file to make in it" },
        { "run M --set contacts=0.3 --set Contacts=0.4", "--set: 'contacts' is set twice. Say one value." },
        { "run M other", "'other' is one word too many of 'run'." },
        { "run nowhere.yaml", "There is no file 'nowhere.yaml'." },
        { "gallery", "name the folder of the models: loopsim gallery models." },
        { "gallery nowhere", "there is no folder 'nowhere'." },
        { "test nowhere.yaml", "There is no file 'nowhere.yaml'." },
        { "run M --out M --no-charts", "cannot be written" },
        { "schema M", "ends like a model. Name a file of its own for the schema, such as loopsim.schema.json." },
        { "schema F", "cannot be written: it is a folder" },
        { "schema E", "the name of the file is empty." },
        { "schema M/schema.json", "cannot be written" },
        { "schema --out F", "there is no option '--out' of 'schema'." },
        { "run M --csv F --no-charts", "cannot be written: it is a folder" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_wrong_call_gets_a_sentence_and_code_2(string call, string expected)
    {
        var model = folder.Write("m.yaml", Samples.WordOfMouth);
        var called = CommandLine.Call([.. call.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w == "M" ? model : w == "M/schema.json" ? Path.Combine(model, "schema.json") : w == "F" ? folder.Path : w == "E" ? "" : w == "@M" ? "@" + model : w)]);
        Assert.Contains(expected, called.Error, StringComparison.Ordinal);
        Assert.Equal(2, called.Code);
        Assert.Equal("", called.Out);
        Assert.Equal(["m.yaml"], folder.Files());
    }

    [Fact]
    public void Help_keeps_within_the_screen_and_tells_each_command_in_a_sentence()
    {
        foreach (var command in Words("").Prepend(""))
        {
            var help = CommandLine.Within(80, [.. new[] { command, "--help" }.Where(w => w.Length > 0)]);
            Assert.Equal((0, ""), (help.Code, help.Error));
            var lines = help.Out.Split('\n');
            // The paragraph that a command's page begins with is broken by its author.
            Assert.DoesNotContain(lines.SkipWhile(l => command.Length > 0 && !l.StartsWith("Usage", StringComparison.Ordinal)), l => l.TrimEnd().Length > 80);
            Assert.Equal(command.Length > 0, help.Out.Contains("Usage:", StringComparison.Ordinal));
        }
    }

    /// <summary>Every command and each of its options that has a value, from what completion offers.</summary>
    public static TheoryData<string, string> OptionsWithAValue() =>
        [.. from command in Words("")
            from option in Words(command + " -")
            where CommandLine.Call(command, option).Error.Contains($"{option} needs", StringComparison.Ordinal)
            select (command, option)];

    static IEnumerable<string> Words(string line) =>
        CommandLine.Call("complete", "bash", "loopsim " + line).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split('\t')[0]);

    [Theory]
    [MemberData(nameof(OptionsWithAValue))]
    public void No_option_takes_another_one_for_its_value(string command, string option)
    {
        var called = CommandLine.Call(command, option, "--help");
        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.Contains($"loopsim: {option} needs a", called.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("needs a value", called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_below_zero_and_standard_output_are_values() =>
        Assert.Equal((0, ""), CommandLine.Call("run", folder.Write("m.yaml", "model: Past\ntime: { start: -5, stop: 0, step: 1 }\nvariables: { x: time }"), "--stop", "-1", "--csv", "-") is var called ? (called.Code, called.Error) : default);

    [Fact]
    public void A_stopped_run_leaves_nothing_half_written()
    {
        var model = folder.Write("m.yaml", Samples.WordOfMouth);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        using var error = new StringWriter();
        using var screen = new LoopSim.Cli.Terminal.Screen(new StringWriter(), error);
        var code = LoopSim.Cli.Application.Run(["run", model, "--out", folder.File("r")], screen, stopped.Token);
        Assert.Equal(LoopSim.Cli.ExitCode.Stopped, code);
        Assert.Equal(["m.yaml"], folder.Files());
        Assert.Contains("stopped", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "run <MODEL>")]
    [InlineData("run --help", "--scenario <NAME>")]
    [InlineData("--help", "new [<FILE>] ")]
    [InlineData("--help", "explain [<CODE>...] ")]
    [InlineData("--help", "check <MODEL>... ")]
    [InlineData("--help", "completion <SHELL> ")]
    [InlineData("--version", "0.")]
    public void Help_is_there_for_those_who_ask(string call, string expected)
    {
        var called = CommandLine.Call(call.Split(' '));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Contains(expected, called.Out, StringComparison.Ordinal);
    }
}
