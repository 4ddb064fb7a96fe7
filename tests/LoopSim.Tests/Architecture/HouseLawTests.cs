using System.Text.RegularExpressions;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Architecture;

/// <summary>The laws of the house, held against every file's usings and sizes.</summary>
public partial class HouseLawTests
{
    // Each project and those it may use; in their own order of the subject, rooms inside LoopSim.
    static readonly Dictionary<string, string[]> Below = new()
    {
        ["LoopSim.Numerics"] = [],
        ["LoopSim"] = ["LoopSim.Numerics"],
        ["LoopSim.Formats"] = ["LoopSim"],
        ["LoopSim.Reports"] = ["LoopSim"],
        ["LoopSim.Cli"] = ["LoopSim", "LoopSim.Formats", "LoopSim.Reports"],
    };

    static readonly string[] Rooms = ["Diagnostics", "Naming", "Units", "Languages", "Equations", "Models", "Builtins", "Checking", "Causality", "Compilation", "Simulation", "Analysis"];

    // Combs: features that multiply and must never know one another.
    static readonly (string Project, string Folder)[] Combs = [("LoopSim", "Analysis"), ("LoopSim.Formats", ""), ("LoopSim.Cli", "Commands")];

    // What lies beside a comb for all its teeth to stand on: every format may name data files, and every drawing is a sketch.
    static readonly (string Project, string Folder)[] Ground = [("LoopSim.Formats", "Data"), ("LoopSim.Formats", "Sketches")];

    static readonly Dictionary<string, string[]> Doors = new()
    {
        ["MathNet"] = ["LoopSim.Numerics"],
        ["YamlDotNet"] = ["LoopSim.Formats"],
        ["Spectre"] = ["LoopSim.Cli"],
        ["System.CommandLine"] = ["LoopSim.Cli"],
    };

    public static TheoryData<string> Projects => [.. Below.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_arrow_runs_up_between_projects(string project) => AssertNone(
        from file in FilesOf(project)
        from used in UsingsOf(file)
        let home = Below.Keys.Where(p => used == p || used.StartsWith(p + ".", StringComparison.Ordinal)).MaxBy(p => p.Length)
        where home is not null && home != project && !Below[project].Contains(home)
        select $"{file} uses {used}");

    [Fact]
    public void No_arrow_runs_up_between_rooms() => AssertNone(
        from file in FilesOf("LoopSim")
        let room = Array.IndexOf(Rooms, FolderOf("LoopSim", file))
        where room >= 0
        from used in UsingsOf(file)
        let other = Array.FindIndex(Rooms, r => used == $"LoopSim.{r}" || used.StartsWith($"LoopSim.{r}.", StringComparison.Ordinal))
        where other > room || used == "LoopSim"
        select $"{file} uses {used}");

    [Fact]
    public void Every_folder_of_the_library_is_a_room() =>
        Assert.All(FilesOf("LoopSim"), f => Assert.True(FolderOf("LoopSim", f) is "" || Rooms.Contains(FolderOf("LoopSim", f)), f));

    [Fact]
    public void A_tooth_of_a_comb_imports_no_other_tooth() => AssertNone(
        from comb in Combs
        let home = comb.Folder.Length == 0 ? comb.Project : $"{comb.Project}.{comb.Folder}"
        from file in FilesOf(comb.Project)
        let tooth = ToothOf(file, comb)
        where tooth.Length > 0
        from used in UsingsOf(file)
        where used.StartsWith(home + ".", StringComparison.Ordinal)
        let other = used[(home.Length + 1)..].Split('.')[0]
        where other != tooth && !Ground.Contains((comb.Project, other))
        select $"{file} ({tooth}) uses {used}");

    [Fact]
    public void A_package_comes_in_by_its_own_door_only() => AssertNone(
        from project in Below.Keys
        from file in FilesOf(project)
        from used in UsingsOf(file)
        from door in Doors
        where (used == door.Key || used.StartsWith(door.Key + ".", StringComparison.Ordinal)) && !door.Value.Contains(project)
        select $"{file} uses {used}");

    [Fact]
    public void A_files_usings_are_its_arrows_so_none_of_ours_is_global() => AssertNone(
        from file in Repository.CSharpFiles(Repository.Sources)
        from line in File.ReadLines(file)
        where line.StartsWith("global using LoopSim", StringComparison.Ordinal)
        select file);

    [Fact]
    public void Names_are_not_written_out_to_get_round_the_usings() => AssertNone(
        from file in FilesOf("LoopSim")
        let room = Array.IndexOf(Rooms, FolderOf("LoopSim", file))
        where room >= 0
        from line in File.ReadLines(file)
        where !line.StartsWith("using ", StringComparison.Ordinal) && !line.StartsWith("namespace ", StringComparison.Ordinal)
        from Match match in QualifiedRoom().Matches(line)
        where Array.IndexOf(Rooms, match.Groups[1].Value) > room
        select $"{file}: {line.Trim()}");

    [Fact]
    public void No_file_is_longer_than_250_lines() => AssertNone(
        from file in Repository.CSharpFiles(Repository.Root)
        let lines = File.ReadLines(file).Count()
        where lines > 250
        select $"{file}: {lines}");

    [Fact]
    public void A_namespace_follows_its_folder() => AssertNone(
        from project in Below.Keys
        from file in FilesOf(project)
        let folder = Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(Repository.Sources, project), file))
        let expected = string.IsNullOrEmpty(folder) ? project : $"{project}.{folder.Replace(Path.DirectorySeparatorChar, '.')}"
        where !File.ReadLines(file).Contains($"namespace {expected};")
        select $"{file} should be in {expected}");

    static IEnumerable<string> FilesOf(string project) => Repository.CSharpFiles(Path.Combine(Repository.Sources, project));

    static string FolderOf(string project, string file) =>
        Path.GetRelativePath(Path.Combine(Repository.Sources, project), file).Split(Path.DirectorySeparatorChar) is [var first, _, ..] ? first : "";

    static string ToothOf(string file, (string Project, string Folder) comb)
    {
        var home = Path.Combine(Repository.Sources, comb.Project, comb.Folder);
        var parts = Path.GetRelativePath(home, file).Split(Path.DirectorySeparatorChar);
        return parts is [var tooth, _, ..] && tooth != ".." ? tooth : "";
    }

    static IEnumerable<string> UsingsOf(string file) =>
        from line in File.ReadLines(file)
        let match = Using().Match(line)
        where match.Success
        select match.Groups[1].Value;

    static void AssertNone(IEnumerable<string> offences) => Assert.Empty(offences);

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?([\w.]+);")]
    private static partial Regex Using();

    [GeneratedRegex(@"\bLoopSim\.(\w+)\.\w")]
    private static partial Regex QualifiedRoom();
}
