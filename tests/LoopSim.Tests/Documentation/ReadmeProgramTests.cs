using System.Diagnostics;
using System.Globalization;
using LoopSim.Formats;
using LoopSim.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LoopSim.Tests.Documentation;

/// <summary>The C# program of the README compiles against what is public, and prints what the model gives.</summary>
public class ReadmeProgramTests
{
    // What a new console program has without asking.
    const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    [Fact]
    public void It_has_about_ten_lines() => Assert.InRange(ProgramOfTheReadme().Split('\n').Count(l => l.Trim().Length > 0), 5, 11);

    [Fact]
    public async Task It_compiles_runs_and_prints_the_wins_of_both_scenarios()
    {
        using var folder = new TemporaryFolder();
        Compile(ProgramOfTheReadme(), folder);

        var (code, printed) = await Run(folder.File("Readme.dll"));

        var runs = LoopModel.Read(Path.Combine(Repository.Models, "closing-the-loop", "closing-the-loop.yaml")).Set("share of leads reported back = 60%").Run("silos", "closed loop");
        var wins = runs.Runs.Select(r => r.Series("cumulative wins")[^1].ToString("F0", CultureInfo.InvariantCulture)).ToList();
        Assert.Equal((0, $"After 60 months: {wins[0]} wins, and {wins[1]} with the loop closed.\n"), (code, printed.ReplaceLineEndings("\n")));
    }

    static string ProgramOfTheReadme()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    static void Compile(string program, TemporaryFolder folder)
    {
        string[] packages = ["LoopSim", "LoopSim.Formats", "LoopSim.Reports", "LoopSim.Numerics", "YamlDotNet", "MathNet.Numerics"];
        var ours = packages.Select(p => Path.Combine(AppContext.BaseDirectory, p + ".dll")).ToList();
        var platform = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f).StartsWith("System.", StringComparison.Ordinal));
        var result = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(program)],
            ours.Concat(platform).Select(f => MetadataReference.CreateFromFile(f)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication)).Emit(folder.File("Readme.dll"));
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        foreach (var file in ours)
            File.Copy(file, folder.File(Path.GetFileName(file)));
        folder.Write("Readme.runtimeconfig.json", """{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""");
    }

    static async Task<(int Code, string Printed)> Run(string program)
    {
        var start = new ProcessStartInfo("dotnet", [program]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
        var printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, printed);
    }
}
