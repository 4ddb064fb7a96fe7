using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class RunRecordTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly string record;

    public RunRecordTests()
    {
        var model = folder.Write("word of mouth.yaml", Samples.WordOfMouth);
        CommandLine.Call("run", model, "--out", folder.File("r"), "--no-charts", "--seed", "3");
        record = File.ReadAllText(folder.File("r/run.json"));
    }

    public void Dispose() => folder.Dispose();

    static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    [Fact]
    public void A_record_says_all_that_a_run_hangs_on()
    {
        using var json = JsonDocument.Parse(record);
        var root = json.RootElement;
        Assert.Equal(
            ["format", "formatVersion", "loopsimVersion", "command", "commandLine", "model", "files", "settings", "inForce", "results", "machine"],
            root.EnumerateObject().Select(p => p.Name));
        Assert.Equal("../word of mouth.yaml", root.GetProperty("model").GetProperty("file").GetString());
        Assert.Equal(Sha256(File.ReadAllBytes(folder.File("word of mouth.yaml"))), root.GetProperty("model").GetProperty("sha256").GetString());
        Assert.Equal("3", root.GetProperty("settings").GetProperty("seed").GetString());
        Assert.Equal(
            [("start", "0"), ("stop", "12"), ("step", "0.125"), ("save", "1"), ("method", "\"euler\""), ("tolerance", "1E-06"), ("seed", "3")],
            root.GetProperty("inForce").EnumerateObject().Select(p => (p.Name, p.Value.GetRawText())));
        Assert.Equal("results.csv", root.GetProperty("results").GetProperty("file").GetString());
        Assert.Equal(Sha256(File.ReadAllBytes(folder.File("r/results.csv"))), root.GetProperty("results").GetProperty("sha256").GetString());
    }

    [Fact]
    public void The_digest_of_a_scenario_is_that_of_its_results_alone()
    {
        using var json = JsonDocument.Parse(record);
        foreach (var scenario in json.RootElement.GetProperty("results").GetProperty("scenarios").EnumerateArray())
        {
            var alone = CommandLine.Call("run", folder.File("word of mouth.yaml"), "--csv", "-", "--scenario", scenario.GetProperty("name").GetString() ?? "");
            Assert.Equal(Sha256(Encoding.UTF8.GetBytes(alone.Out)), scenario.GetProperty("sha256").GetString());
        }
    }

    [Fact]
    public void The_same_run_writes_the_same_record_with_line_feeds()
    {
        CommandLine.Call("run", folder.File("word of mouth.yaml"), "--out", folder.File("r"), "--no-charts", "--seed", "3");
        Assert.Equal(record, File.ReadAllText(folder.File("r/run.json")));
        Assert.DoesNotContain('\r', record);
        Assert.EndsWith("}\n", record, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Edits => new()
    {
        { "\"format\": \"loopsim run\"", "\"format\": \"other\"", "is no record of a run." },
        { "\"formatVersion\": 1", "\"formatVersion\": 2", "was written by a newer LoopSim (format 2; this one reads 1)." },
        { "\"formatVersion\": 1", "\"formatVersion\": 0", "formatVersion must be a whole number, 1 or more." },
        { "\"formatVersion\": 1", "\"formatVersion\": \"1\"", "formatVersion must be a whole number." },
        { "\"command\": \"run\"", "\"command\": \"delete\"", "command must be run or compare." },
        { "\"command\": \"run\",", "", "command is missing." },
        { "\"command\": \"run\"", "\"command\": \"run\", \"more\": 1", "more is unknown." },
        { "\"seed\": \"3\"", "\"sead\": \"3\"", "settings.sead is unknown. Did you mean 'seed'?" },
        { "\"seed\": \"3\"", "\"seed\": [3]", "settings.seed must be a text, a number or null." },
        { "\"seed\": \"3\"", "\"seed\": -3", "settings.seed: '-3' is not a whole number, 0 or more." },
        { "\"seed\": \"3\"", "\"seed\": 1e3", "settings.seed: '1e3' is not a whole number, 0 or more." },
        { "\"stop\": null", "\"stop\": \"soon\"", "settings.stop: 'soon' is not a number." },
        { "\"method\": null", "\"method\": \"rk5\"", "there is no method 'rk5'." },
        { "\"charts\": false", "\"charts\": \"no\"", "settings.charts must be true or false." },
        { "\"set\": []", "\"set\": [1]", "settings.set must be a list of texts." },
        { "\"set\": []", "\"set\": [\"contacts\"]", "settings.set: 'contacts' is no setting." },
        { "\"set\": []", "\"set\": [\"x\\u001b[2J=1\"]", "settings.set holds control characters, or is too long." },
        { "\"set\": []", "\"set\": [], \"set\": []", "that is no JSON." },
        { "\"variables\": []", "\"variables\": {}", "settings.variables must be a list of texts." },
        { "\"scenarios\": [],", "\"scenarios\": [\"todey\"],", "there is no scenario 'todey'. Did you mean 'today'?" },
        { "\"file\": \"../word of mouth.yaml\"", "\"file\": \"../gone.yaml\"", "gone.yaml'. Put it there again, or correct model.file in" },
        { "\"file\": \"../word of mouth.yaml\"", "\"file\": \"..\"", "the model of this run is missing" },
        { "\"file\": \"../word of mouth.yaml\"", "\"file\": \"a\\u0000b\"", "model.file holds control characters" },
        { "\"files\": []", "\"files\": [1]", "files must be a list of objects." },
        { "\"files\": []", "\"files\": [{}]", "files[0].file is missing." },
        { "\"files\": []", "\"files\": [{\"file\": \"x\", \"sha256\": \"12\"}]", "files[0].sha256 must be a SHA-256: 64 hexadecimal digits." },
        { "\"start\": 0", "\"start\": true", "inForce.start must be a text, a number or null." },
        { "\"file\": \"results.csv\"", "\"file\": null", "results.file must be a text." },
        { "\"set\": []", "\"set\": [\"\\ud800\"]", "holds text that is none: half of a character." },
        { "\"name\": \"closed loop\"", "\"name\": \"Today\"", "results.scenarios has 'today' twice." },
        { "\"file\": \"results.csv\"", "\"file\": \"results.csv\", \"x\": 1", "results.x is unknown. There are file, sha256, scenarios, comparisonSha256." },
        { "{\n", "[\n", "is broken at line 2, column 11: that is no JSON." },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void What_was_edited_into_nonsense_is_told_with_its_place(string old, string replacement, string expected)
    {
        var at = record.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        var path = folder.Write("r/run.json", record.Remove(at, old.Length).Insert(at, replacement));
        var called = CommandLine.Call("rerun", path);
        Assert.Contains(expected, called.Error, StringComparison.Ordinal);
        Assert.Contains(path, called.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (called.Code, called.Out));
    }

    [Theory]
    [InlineData("", "is broken at line 1, column 1")]
    [InlineData("null", "is no record of a run.")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[", "is broken at line 1, column 9")]
    [InlineData("{\n \"ä\": x", "is broken at line 2, column 7")]
    public void What_is_no_record_is_told(string text, string expected)
    {
        var called = CommandLine.Call("rerun", folder.Write("x.json", text));
        Assert.Contains(expected, called.Error, StringComparison.Ordinal);
        Assert.Equal(2, called.Code);
    }

    [Fact]
    public void What_is_not_there_or_too_large_is_told()
    {
        Assert.Contains("there is no file '", CommandLine.Call("rerun", folder.File("nowhere/run.json")).Error, StringComparison.Ordinal);
        Assert.Contains("run.json'", CommandLine.Call("rerun", folder.Path).Error, StringComparison.Ordinal);
        Assert.Contains("is too large to be a record of a run.", CommandLine.Call("rerun", folder.Write("big.json", new string(' ', 4_100_000))).Error, StringComparison.Ordinal);
        Assert.Contains("name the record of a run", CommandLine.Call("rerun").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_before_the_text_does_no_harm() =>
        Assert.Equal(0, CommandLine.Call("rerun", folder.Write("r/run.json", "\uFEFF" + record)).Code);
}
