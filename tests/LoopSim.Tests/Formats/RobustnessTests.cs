using System.Diagnostics;
using LoopSim.Formats;
using LoopSim.Models;

namespace LoopSim.Tests.Formats;

/// <summary>Files that nobody wrote by hand: each is read in bounded time, and what is wrong with it is said.</summary>
[Collection(nameof(RobustnessTests))]
public class RobustnessTests
{
    // Alone each takes less than a second or two; on a busy machine, or measured for coverage, many times that. What a
    // quadratic trap takes is minutes.
    const int MostMilliseconds = 30_000;

    static readonly Dictionary<string, Func<string>> Monsters = new()
    {
        ["lists in lists"] = () => "a: " + Repeat("[", 1_000_000),
        ["groups in groups"] = () => "a: " + Repeat("{a: ", 1_000_000),
        ["lists below lists"] = () => "a:\n  " + Repeat("- ", 1_000_000),
        ["groups below groups"] = () => string.Concat(Enumerable.Range(0, 3_000).Select(i => new string(' ', i) + "a:\n")),
        ["keys that are keys"] = () => Repeat("? ", 1_000_000),
        ["brackets that close nothing"] = () => "a: " + Repeat("]", 1_000_000),
        ["a long name in an equation"] = () => "variables:\n  a: " + new string('a', 5_000_000),
        ["a long number"] = () => "variables:\n  a: " + new string('1', 5_000_000),
        ["a long quoted equation"] = () => "variables:\n  a: \"" + Repeat("a \\\n ", 1_000_000) + "\"",
        ["a long key"] = () => "variables:\n  " + new string('a', 5_000_000) + ": 1",
        ["a long indentation"] = () => new string(' ', 5_000_000) + "a: 1",
        ["unknown keys"] = () => Lines(200_000, i => $"v{i}: {i}"),
        ["one name again and again"] = () => "variables:\n" + Repeat("  a: 1\n", 200_000),
        ["one section again and again"] = () => Repeat("model: x\n", 200_000),
        ["one name again and again in a line"] = () => "variables: {" + Repeat("a: 1, ", 200_000) + "}",
        ["split values in a line"] = () => "variables: {" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"v{i}: min(a, b{i}), ")) + "}",
        ["names without values in a line"] = () => "variables: {" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"v{i}, ")) + "}",
        ["unknown names"] = () => "variables:\n" + Lines(20_000, i => $"  some long name {i}: some long nome {i} + 1"),
        ["unknown names in an equation"] = () => "variables: { a: \"" + string.Concat(Enumerable.Range(0, 15_000).Select(i => $"w{i}+")) + "1\" }",
        ["brackets in an equation"] = () => "variables:\n  a: " + Repeat("(", 100_000) + "1" + Repeat(")", 100_000),
        ["a long sum"] = () => "variables:\n  a: 1" + Repeat(" + 1", 100_000),
        ["signs"] = () => "variables:\n  a: 1 + " + Repeat("-", 100_000) + "1",
        ["scenarios of scenarios"] = () => "checks:\n  a: 1 " + Repeat("@ base ", 100_000),
        ["brackets in a unit"] = () => "variables:\n  a: { value: 1, unit: \"" + Repeat("(", 100_000) + "lead" + Repeat(")", 100_000) + "\" }",
        ["numbers beyond all numbers"] = () => "time: { stop: 1e999 }\nvariables:\n  a: 1e999\n  b: { value: 1, range: 0..1e999 }",
        ["names beyond all names"] = () => "variables:\n" + Lines(100, i => $"  {new string('a', 10_000)}{i}: 1 + {new string('a', 10_000)}{i / 2}"),
        ["unknown names beyond all names"] = () => "variables:\n" + Lines(1_000, i => $"  {new string('a', 1_000)}{i}: 1 + {new string('a', 10_000)}b"),
        ["lookups without numbers"] = () => "lookups:\n" + Lines(100_000, i => $"  f{i}: [[0, a]]"),
        ["double quotes"] = () => "a: " + new string('"', 1_000_001),
        ["single quotes"] = () => "a: " + new string('\'', 1_000_001),
        ["a quote left open"] = () => "a: \"" + Repeat("b: 1\n", 300_000),
        ["colons"] = () => "a: " + Repeat(": ", 500_000),
        ["tabs"] = () => Repeat("\ta\n", 500_000),
        ["zero bytes"] = () => "a: \0\n\0: b",
        ["units of units"] = () => "units:\n" + Lines(20_000, i => $"  u{i}: {{ in: u{i + 1}, factor: 2 }}") + "variables: { a: b }",
        ["correlations of nothing"] = () => "correlate:\n" + Lines(20_000, i => $"  - {{ between: [p{i}, q{i}], rank: 0.1 }}"),
    };

    static readonly Dictionary<string, Func<string>> Giants = new()
    {
        ["many names"] = () => "variables:\n" + Lines(100_000, i => $"  v{i}: {i}"),
        ["many names that begin alike"] = () => "variables:\n" + Lines(50_000, i => $"  some {i}: some {i / 2} * 2"),
        ["many names in a line"] = () => "variables: {" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"v{i}: {i}, ")) + "}",
        ["a long unit"] = () => "variables:\n  a: 1 " + Repeat("lead/", 100_000) + "lead",
        ["a long curve"] = () => "lookups:\n  f: [" + string.Join(", ", Enumerable.Range(0, 100_000).Select(i => $"[{i}, 1]")) + "]",
        ["a long text"] = () => "description: >\n" + Repeat("  words and words\n", 300_000),
        ["a long comment"] = () => "#" + new string('a', 5_000_000),
        ["blank lines"] = () => Repeat("\n", 3_000_000),
        ["lines that end the old way"] = () => Repeat("\r", 3_000_000),
        ["many scenarios"] = () => "scenarios:\n" + Lines(5_000, i => $"  s {i}: {{ }}") + "checks:\n" + Lines(5_000, i => $"  c {i}: final(time @ s {i}) > 1"),
    };

    public static TheoryData<string> MonsterNames => [.. Monsters.Keys];

    public static TheoryData<string> GiantNames => [.. Giants.Keys];

    [Theory]
    [MemberData(nameof(MonsterNames))]
    public void A_monstrous_file_is_refused_soon_and_in_words(string name)
    {
        var read = InTime(Monsters[name]);
        Assert.Contains(read.Diagnostics, d => d.IsError);
        Assert.InRange(read.Diagnostics.Count, 1, 401);
        Assert.All(read.Diagnostics, d => Assert.InRange(d.Message.Length + (d.Hint?.Length ?? 0), 1, 1_300));
    }

    [Theory]
    [MemberData(nameof(GiantNames))]
    public void A_giant_file_is_read_soon(string name) => Assert.Empty(InTime(Giants[name]).Diagnostics);

    [Fact]
    public void Five_thousand_variables_are_read_at_once()
    {
        static string Model() => "variables:\n  some long name 0: 1\n" + Lines(5_000, i => $"  some long name {i + 1}: some long name {i} + some long name {i / 2} * 2");
        InTime(Model);
        Assert.Empty(InTime(Model, 3_000).Diagnostics);
    }

    [Fact]
    public void Faults_beyond_the_limit_are_counted_in_a_last_line()
    {
        var read = ModelFormats.ReadText("m.yaml", "model: x\n" + Lines(500, i => $"v{i}: {i}"));
        Assert.Equal(201, read.Diagnostics.Count);
        Assert.Equal("LS006", read.Diagnostics[^1].Code);
    }

    static ReadResult InTime(Func<string> make, int most = MostMilliseconds)
    {
        var text = "model: x\n" + make();
        var watch = Stopwatch.StartNew();
        var read = ModelFormats.ReadText("m.yaml", text);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms");
        Assert.InRange(watch.ElapsedMilliseconds, 0, most);
        return read;
    }

    static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}

/// <summary>What measures time runs alone.</summary>
[CollectionDefinition(nameof(RobustnessTests), DisableParallelization = true)]
public class RobustnessTestsAlone;
