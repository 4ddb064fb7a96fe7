using System.CommandLine;
using System.Globalization;
using System.Text;
using LoopSim.Analysis.Judging;
using LoopSim.Cli.Completion;
using LoopSim.Cli.Terminal;
using LoopSim.Reports.Gallery;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim gallery</c>: a page of all models of a folder, with pictures of each, made from the models themselves.</summary>
internal static class GalleryCommand
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    static readonly Argument<string> Folder = new("DIR")
    {
        HelpName = "DIR",
        Description = "The folder of the models: each in it, or in a folder of its own.",
        CompletionSources = { _ => [PathCompletions.Folders] },
    };

    static readonly Option<bool> Check = new("--check") { Description = "Write nothing; say what is not as the models are today." };

    public static Command Create(Screen screen, CancellationToken cancel)
    {
        var command = new Command("gallery", "Make a page (README.md) of all models of a folder, with a chart, the causal loop diagram and the loops of each.") { Folder, Check };
        command.SetAction(call => Run(call, screen, cancel));
        return command;
    }

    static int Run(ParseResult call, Screen screen, CancellationToken cancel)
    {
        var folder = new GalleryFolder(call.GetRequiredValue(Folder));
        foreach (var path in folder.LeftOut)
            screen.Error.WriteLine($"{path}: no line begins with 'model:', so it is no model; it is left out.");
        var page = PageOf(folder.Page);
        var (shown, code) = Models(folder, page, screen, cancel);
        if (code != ExitCode.Done)
            return code;
        var made = GalleryPage.With(page.ReplaceLineEndings("\n"), [.. shown.Select(s => s.Entry)]) ?? throw new CallException(
            $"'{folder.Page}' needs one line <!-- gallery -->, and one <!-- end of gallery --> below it; what stands between them is made anew.");
        List<(string Path, string Text)> files = [.. shown.SelectMany(s => s.Pictures), (folder.Page, made)];
        // A copy that another system gave other line endings is as good.
        List<(string Path, string Text)> changed = [.. files.Where(f => !File.Exists(f.Path) || File.ReadAllText(f.Path).ReplaceLineEndings("\n") != f.Text.ReplaceLineEndings("\n"))];
        if (page.Contains("\r\n", StringComparison.Ordinal))
            changed = [.. changed.Select(f => f.Path == folder.Page ? (f.Path, f.Text.ReplaceLineEndings("\r\n")) : f)];
        return call.GetValue(Check) ? Tell(changed, call.GetRequiredValue(Folder), screen) : Write(changed, folder, shown.Count, screen, cancel);
    }

    static string PageOf(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : "# Models\n";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"'{path}' cannot be read: {e.Message}");
        }
    }

    // All models are run before anything is written: a page of half of them would be worse than the old one.
    static (IReadOnlyList<(GalleryEntry Entry, IReadOnlyList<(string Path, string Svg)> Pictures)> Shown, int Code) Models(
        GalleryFolder folder, string page, Screen screen, CancellationToken cancel)
    {
        var shown = new List<(GalleryEntry, IReadOnlyList<(string, string)>)>();
        var (code, prefix) = (ExitCode.Done, folder.CallPrefix(page));
        foreach (var path in folder.Models(GalleryPage.First(page)))
        {
            var file = ModelFile.Read(path);
            file.PrintDiagnostics(screen);
            code = Math.Max(code, file.ExitCode);
            if (file.Checked is not { } model)
                continue;
            var judged = Verdicts.Of(Pipeline.Run(model, file.Settings, Needs.OfChecks(model.Source), cancel));
            var failed = judged.Where(v => !v.Holds).Select(v => v.Check).Distinct().Count();
            var runs = Pipeline.Run(model, file.Settings, cancel: cancel);
            DiagnosticPrinter.Print(runs.Diagnostics, screen);
            if (failed > 0)
                screen.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {failed} of its {model.Source.Checks.Count} checks fail{(failed == 1 ? "s" : "")}. See: loopsim test \"{path}\""));
            if (failed > 0 || runs.Diagnostics.Any(d => d.IsError))
                code = Math.Max(code, ExitCode.ModelIsWrong);
            else
                shown.Add(folder.Show(path, prefix, model.Source, GalleryPicture.Of(model, file.Settings, runs, cancel)));
        }

        return (shown, code);
    }

    static int Tell(IReadOnlyList<(string Path, string Text)> changed, string folder, Screen screen)
    {
        foreach (var (path, _) in changed)
            screen.Out.WriteLine($"{path} {(File.Exists(path) ? "is not as the models are today" : "is missing")}.");
        screen.Out.WriteLine(changed.Count == 0 ? "The gallery is as the models are today." : $"Make it anew: loopsim gallery \"{folder}\"");
        return changed.Count == 0 ? ExitCode.Done : ExitCode.ModelIsWrong;
    }

    static int Write(IReadOnlyList<(string Path, string Text)> changed, GalleryFolder folder, int models, Screen screen, CancellationToken cancel)
    {
        foreach (var (path, text) in changed)
        {
            if (File.Exists(path))
                screen.Out.WriteLine($"Made anew: {path}");
            SafeFile.Write(path, stream => stream.Write(Utf8.GetBytes(text)), cancel);
        }

        screen.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder.Page}: {models} model{(models == 1 ? "" : "s")}; {changed.Count} file{(changed.Count == 1 ? "" : "s")} written, the others are as they were."));
        return ExitCode.Done;
    }
}
