using System.Globalization;
using System.Text.RegularExpressions;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Models;

/// <summary>models/faulty: for each diagnostic code a file that has the fault, and what the program says of it.</summary>
/// <remarks>Each hundred of codes has a folder, such as LS2xx: <c>models/*/*.yaml</c> are the models of the gallery alone. An expected text
/// begins with the call, such as <c>$ loopsim check LS201-unknown-name.yaml</c>, made in that folder; then comes what the program says,
/// and the exit code.</remarks>
public partial class FaultyModelsTests
{
    const string Ending = ".expected.txt";

    static readonly string Home = Path.Combine(Repository.Models, "faulty");

    public static TheoryData<string> Cases =>
        [.. Files("*" + Ending).Select(f => Path.GetFileName(f)[..^Ending.Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_faulty_file_gets_the_expected_words(string name)
    {
        var home = FolderOf(name);
        var path = Path.Combine(home, name + Ending);
        var call = File.ReadLines(path).First();
        using var elsewhere = new TemporaryFolder();
        var folder = MakeLargeFile(name, elsewhere) ? elsewhere.Path : home;
        var called = CommandLine.Call([.. Arguments(call, folder)]);
        var said = called.Error.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(folder, ".", StringComparison.Ordinal);
        Golden.Matches(path, string.Create(CultureInfo.InvariantCulture, $"{call}\n{said}exit code {called.Code}\n"));
        Assert.Contains($" {name[..5]}: ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_faulty_file_has_its_expected_words() => Assert.All(
        Files("*.yaml"), f => Assert.True(File.Exists(Path.ChangeExtension(f, null) + Ending), f));

    [Fact]
    public void Every_faulty_file_is_in_the_folder_of_its_hundred() => Assert.All(
        Files("*.yaml").Concat(Files("*" + Ending)), f => Assert.Equal(Path.Combine(FolderOf(Path.GetFileName(f)), Path.GetFileName(f)), f));

    [Fact]
    public void Every_diagnostic_code_has_its_file()
    {
        var codes = Repository.CSharpFiles(Repository.Sources).SelectMany(f => Code().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct();
        var shown = Files("*" + Ending).Select(f => Path.GetFileName(f)[..5]).ToHashSet();
        Assert.Empty(codes.Where(c => !shown.Contains(c)).Order());
    }

    static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Home, pattern, SearchOption.AllDirectories);

    static string FolderOf(string name) => Path.Combine(Home, name[..3] + "xx");

    // A file too large to be shipped is made here.
    static bool MakeLargeFile(string name, TemporaryFolder folder)
    {
        if (!name.StartsWith("LS003", StringComparison.Ordinal))
            return false;
        using var stream = File.Create(folder.File(name + ".yaml"));
        stream.SetLength(100_000_000);
        return true;
    }

    static IEnumerable<string> Arguments(string call, string folder)
    {
        Assert.StartsWith("$ loopsim ", call, StringComparison.Ordinal);
        return Word().Matches(call["$ loopsim ".Length..]).Select(m => m.Value.Trim('"'))
            .Select(w => w == "." ? folder : w.EndsWith(".yaml", StringComparison.Ordinal) || w.EndsWith(".txt", StringComparison.Ordinal) ? Path.Combine(folder, w) : w);
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("\"(LS\\d{3})\"")]
    private static partial Regex Code();
}
