using System.Text.RegularExpressions;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Formats;

/// <summary>No fault of reading goes untested.</summary>
public class EveryCodeTests
{
    [Fact]
    public void Every_code_of_the_readers_has_a_test()
    {
        var emitted = Codes(Path.Combine(Repository.Sources, "LoopSim.Formats"), "*Faults.cs");
        var tested = Codes(Path.Combine(Repository.Root, "tests", "LoopSim.Tests", "Formats"), "*Tests.cs");
        Assert.NotEmpty(emitted);
        Assert.Empty(emitted.Except(tested));
    }

    static HashSet<string> Codes(string folder, string files) =>
    [
        .. Directory.EnumerateFiles(folder, files, SearchOption.AllDirectories)
            .SelectMany(f => Regex.Matches(File.ReadAllText(f), "\"(LS\\d{3})\"").Select(m => m.Groups[1].Value)),
    ];
}
