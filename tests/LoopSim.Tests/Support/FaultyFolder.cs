using System.Text.RegularExpressions;

namespace LoopSim.Tests.Support;

/// <summary>models/faulty, where each hundred of codes has a folder, such as LS2xx, with its models, their expected texts and explanations.</summary>
internal static partial class FaultyFolder
{
    public const string Ending = ".expected.txt";

    // Of models, of what is mistaken for one, and of drawings.
    static readonly string[] Endings = [".yaml", ".txt", ".csv", ".json", ".mmd"];

    const string Prompt = "$ loopsim ";

    static readonly string Home = Path.Combine(Repository.Models, "faulty");

    /// <summary>Every code that the sources name.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        .. Repository.CSharpFiles(Repository.Sources).SelectMany(f => Code().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal),
    ];

    public static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Home, pattern, SearchOption.AllDirectories);

    /// <summary>The folder of a code, or of a file whose name begins with one.</summary>
    public static string Of(string name) => Path.Combine(Home, name[..3] + "xx");

    /// <summary>The words of a call such as <c>$ loopsim check LS309-circle.yaml</c>, with its files in a folder.</summary>
    public static string[] Arguments(string call, string folder)
    {
        Assert.StartsWith(Prompt, call, StringComparison.Ordinal);
        return [.. Word().Matches(call[Prompt.Length..]).Select(m => m.Value.Trim('"'))
            .Select(w => w == "." ? folder : Endings.Contains(Path.GetExtension(w)) ? Path.Combine(folder, w) : w)];
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("\"(LS\\d{3})\"")]
    private static partial Regex Code();
}
