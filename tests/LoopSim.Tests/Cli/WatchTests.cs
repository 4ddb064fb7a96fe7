using LoopSim.Cli;
using LoopSim.Cli.Terminal;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

/// <summary><c>loopsim run --watch</c> on real files.</summary>
public sealed class WatchTests : IAsyncDisposable
{
    // Far above what anything here takes: beyond it, it hangs.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Minutes of work, unless it is stopped.
    const string Endless = """
        model: Endless
        time: { stop: 1000000, step: 1, save: 1000 }
        stocks: { level: { initial: 1, inflows: [filling] } }
        flows: { filling: "sin(smoothn(level, 500, 90)) + cos(smoothn(level, 700, 90))" }
        """;

    const string WithData = """
        model: With data
        time: { unit: month, stop: 2, step: 1 }
        data: { seen: { file: seen.csv, time: month, column: seen } }
        variables: { half: seen / 2 }
        outcomes: { at the end: final(seen) }
        """;

    readonly TemporaryFolder folder = new();
    readonly CancellationTokenSource ctrlC = new();
    readonly SharedText output = new();
    readonly SharedText error = new();
    Task<int> watching = Task.FromResult(0);

    public async ValueTask DisposeAsync()
    {
        await ctrlC.CancelAsync();
        await watching.WaitAsync(Patience);
        folder.Dispose();
        ctrlC.Dispose();
    }

    [Fact]
    public async Task Saving_the_file_runs_it_again_and_Ctrl_C_ends_in_good_order()
    {
        var model = Watch(folder.Write("m.yaml", Samples.WordOfMouth));
        await Runs(1);
        Assert.Equal("", error.ToString());
        Save(model, Samples.WordOfMouth.Replace("model: Word of mouth", "model: Word of many mouths", StringComparison.Ordinal));
        await Runs(2);
        Assert.Contains("Word of many mouths", output.ToString(), StringComparison.Ordinal);
        await ctrlC.CancelAsync();
        Assert.Equal(0, await watching.WaitAsync(Patience, TestContext.Current.CancellationToken));
        Assert.EndsWith("Stopped watching; no file was left half written.\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_take_the_place_of_results_and_the_old_files_stay()
    {
        var model = Watch(folder.Write("m.yaml", Samples.WordOfMouth));
        await Runs(1);
        var before = await File.ReadAllTextAsync(folder.File("r/results.csv"), TestContext.Current.CancellationToken);
        Save(model, Samples.WordOfMouth.Replace("contacts * believers", "contact * believers", StringComparison.Ordinal));
        await Until(() => error.ToString().Contains("'contact' is not defined", StringComparison.Ordinal));
        await Until(() => output.ToString().Contains("Not done", StringComparison.Ordinal));
        Assert.Equal(before, await File.ReadAllTextAsync(folder.File("r/results.csv"), TestContext.Current.CancellationToken));
        Save(model, Samples.WordOfMouth);
        await Runs(2);
    }

    [Fact]
    public async Task A_file_that_is_deleted_and_made_anew_or_renamed_into_place_runs_again()
    {
        var model = Watch(folder.Write("m.yaml", Samples.WordOfMouth));
        await Runs(1);
        File.Delete(model);
        await Until(() => error.ToString().Contains("There is no file", StringComparison.Ordinal));
        Save(model, Samples.WordOfMouth);
        await Runs(2);
        File.Move(folder.Write("m.yaml~", Samples.WordOfMouth + "\n"), model, overwrite: true);
        await Runs(3);
    }

    [Fact]
    public async Task A_data_file_is_watched_too_also_one_that_was_missing()
    {
        Watch(folder.Write("m.yaml", WithData));
        await Until(() => output.ToString().Contains("Not done", StringComparison.Ordinal));
        Save(folder.File("seen.csv"), "month,seen\n0,1\n2,25\n");
        await Runs(1);
        Save(folder.File("seen.csv"), "month,seen\n0,1\n2,4711\n");
        await Until(() => output.ToString().Contains("4,711", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_run_in_progress_is_given_up_when_the_file_is_saved()
    {
        var model = Watch(folder.Write("m.yaml", Endless));
        await Until(() => output.ToString().Contains("m.yaml", StringComparison.Ordinal));
        Save(model, Samples.WordOfMouth);
        await Runs(1);
        Assert.DoesNotContain("Endless", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_in_progress_ends_at_Ctrl_C_with_nothing_written()
    {
        Watch(folder.Write("m.yaml", Endless));
        await Until(() => output.ToString().Contains("m.yaml", StringComparison.Ordinal));
        await ctrlC.CancelAsync();
        Assert.Equal(0, await watching.WaitAsync(Patience, TestContext.Current.CancellationToken));
        Assert.Equal(["m.yaml"], folder.Files());
    }

    [Theory]
    [InlineData("--csv -", "--watch draws the screen anew each time, so the results cannot go there as well: give --csv a file.")]
    [InlineData("--scenario nowhere", "there is no scenario 'nowhere'.")]
    [InlineData("--set nothing=1", "'nothing' to set")]
    [InlineData("--step 0", "The step must be above 0.")]
    [InlineData("--csv M", "--csv names the model itself")]
    public void A_call_that_is_wrong_from_the_start_is_not_watched(string options, string expected)
    {
        var model = folder.Write("m.yaml", Samples.WordOfMouth);
        var called = CommandLine.Call(["run", model, "--watch", .. options.Replace("M", model, StringComparison.Ordinal).Split(' ')]);
        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.Contains(expected, called.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.yaml", "There is no file")]
    [InlineData("", "it is a folder")]
    public void Without_the_file_there_is_nothing_to_watch(string path, string expected)
    {
        var called = CommandLine.Call("run", folder.File(path), "--watch");
        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.Contains(expected, called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_ends_the_watch_without_saying_that_it_goes_on()
    {
        var called = CommandLine.Call("run", folder.Write("m.yaml", Samples.WordOfMouth), "--watch", "--csv", folder.Path);
        Assert.Equal(2, called.Code);
        Assert.DoesNotContain("Watching", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_never_take_the_place_of_the_models_data()
    {
        folder.Write("seen.csv", "month,seen\n0,1\n2,25\n");
        var called = CommandLine.Call("run", folder.Write("m.yaml", WithData), "--csv", folder.File("seen.csv"));
        Assert.Equal(2, called.Code);
        Assert.Contains("--csv names a file that the model reads", called.Error, StringComparison.Ordinal);
    }

    string Watch(string model)
    {
        watching = Task.Run(() =>
        {
            using var screen = new Screen(output, error);
            return Application.Run(["run", model, "--watch", "--no-charts", "--out", folder.File("r")], screen, ctrlC.Token);
        });
        return model;
    }

    // A burst, as editors make them: emptied, half written, written.
    static void Save(string path, string text)
    {
        File.WriteAllText(path, "");
        File.WriteAllText(path, text[..(text.Length / 2)]);
        File.WriteAllText(path, text);
    }

    Task Runs(int count) => Until(() => output.ToString().Split("Done in ").Length > count);

    async Task Until(Func<bool> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (!holds())
        {
            Assert.False(watching.IsCompleted, $"It stopped by itself: {output}{error}");
            Assert.False(patience.IsCancellationRequested, $"It never came: {output}{error}");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    // Written by the watch, read by the test.
    sealed class SharedText : StringWriter
    {
        readonly Lock access = new();

        public override void Write(char value)
        {
            lock (access)
                base.Write(value);
        }

        public override void Write(string? value)
        {
            lock (access)
                base.Write(value);
        }

        public override void Write(ReadOnlySpan<char> buffer)
        {
            lock (access)
                base.Write(buffer);
        }

        public override string ToString()
        {
            lock (access)
                return base.ToString();
        }
    }
}
