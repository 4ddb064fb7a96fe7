using System.Globalization;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Models;

/// <summary>models/faulty: for each diagnostic code a file that has the fault, and what the program says of it.</summary>
/// <remarks>Each hundred of codes has a folder, such as LS2xx: <c>models/*/*.yaml</c> are the models of the gallery alone. An expected text
/// begins with the call, such as <c>$ loopsim check LS201-unknown-name.yaml</c>, made in that folder; then comes what the program says,
/// and the exit code.</remarks>
public class FaultyModelsTests
{
    const string Ending = FaultyFolder.Ending;

    public static TheoryData<string> Cases =>
        [.. FaultyFolder.Files("*" + Ending).Select(f => Path.GetFileName(f)[..^Ending.Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_faulty_file_gets_the_expected_words(string name)
    {
        var home = FaultyFolder.Of(name);
        var path = Path.Combine(home, name + Ending);
        var call = File.ReadLines(path).First();
        using var elsewhere = new TemporaryFolder();
        var folder = MakeLargeFile(name, elsewhere) ? elsewhere.Path : home;
        var called = CommandLine.Call(FaultyFolder.Arguments(call, folder));
        var said = called.Error.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(folder, ".", StringComparison.Ordinal);
        Golden.Matches(path, string.Create(CultureInfo.InvariantCulture, $"{call}\n{said}exit code {called.Code}\n"));
        Assert.Contains($" {name[..5]}: ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_faulty_file_has_its_expected_words() => Assert.All(
        FaultyFolder.Files("*.yaml"), f => Assert.True(File.Exists(Path.ChangeExtension(f, null) + Ending), f));

    [Fact]
    public void Every_file_is_in_the_folder_of_its_hundred() => Assert.All(
        FaultyFolder.Files("LS*"), f => Assert.Equal(Path.Combine(FaultyFolder.Of(Path.GetFileName(f)), Path.GetFileName(f)), f));

    [Fact]
    public void Every_diagnostic_code_has_its_file()
    {
        var shown = FaultyFolder.Files("*" + Ending).Select(f => Path.GetFileName(f)[..5]);
        Assert.Empty(FaultyFolder.Codes.Except(shown));
    }

    // A file too large to be shipped is made here.
    static bool MakeLargeFile(string name, TemporaryFolder folder)
    {
        if (!name.StartsWith("LS003", StringComparison.Ordinal))
            return false;
        using var stream = File.Create(folder.File(name + ".yaml"));
        stream.SetLength(100_000_000);
        return true;
    }
}
