using LoopSim.Checking;
using LoopSim.Cli.Terminal;
using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Reports.Rendering;

namespace LoopSim.Cli;

/// <summary>A model file, read and checked, with all that was noticed about it.</summary>
/// <param name="Path">The path as the caller wrote it.</param>
/// <param name="Checked">The model; null where it has an error.</param>
/// <param name="Settings">The caller's settings, in the model's words.</param>
/// <param name="Diagnostics">What was noticed, in the order of the file.</param>
internal sealed record ModelFile(string Path, CheckedModel? Checked, RunSettings Settings, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The files that it was read from, those of its data too, as far as it says which they are.</summary>
    public IReadOnlyList<string> Files { get; private init; } = [Path];

    // Faults of finding and opening the file: the caller named it wrongly.
    static readonly string[] PathFaults = ["LS001", "LS002", "LS005"];

    /// <summary>Reads and checks a file; faults of the text do not hide those of its meaning.</summary>
    /// <param name="path">The path.</param>
    /// <param name="settings">What the caller asks for, once the model's words and units are known; it adds its own faults.</param>
    /// <param name="stylePath">A style file that takes the place of the model's own style, or null.</param>
    public static ModelFile Read(string path, Func<Model, List<Diagnostic>, RunSettings>? settings = null, string? stylePath = null)
    {
        var model = LoopModel.Read(path, settings);
        var style = stylePath is null ? null : ModelFormats.ReadStyle(stylePath);
        List<Diagnostic> all = [.. style?.Diagnostics ?? [], .. model.Diagnostics, .. HouseStyleCheck.Of(style?.Style ?? model.Source?.Style ?? HouseStyle.Default)];
        var drawn = style is null || model.Checked is not { } sound ? model.Checked : sound with { Source = sound.Source with { Style = style.Style } };
        IReadOnlyList<string> named = style is null || stylePath is null ? [] : [stylePath, .. style.Files];
        return new(path, all.Exists(d => d.IsError) ? null : drawn, model.Settings, all) { Files = [.. model.Source?.Files ?? [path], .. named] };
    }

    /// <summary>The same with what was noticed later.</summary>
    public ModelFile With(IReadOnlyList<Diagnostic> more) => more.Count == 0 ? this : this with
    {
        Checked = more.Any(d => d.IsError) ? null : Checked,
        Diagnostics = [.. Diagnostics.Concat(more).OrderBy(d => d.At.Start)],
    };

    /// <summary>The exit code that the diagnostics ask for.</summary>
    public int ExitCode => !Diagnostics.Any(d => d.IsError) ? Cli.ExitCode.Done
        : Diagnostics.Where(d => d.IsError).Any(IsOfTheCall) ? Cli.ExitCode.CallIsWrong : Cli.ExitCode.ModelIsWrong;

    /// <summary>A time that the caller gives for an option, or null where the option is not given.</summary>
    /// <exception cref="CallException">It is none.</exception>
    public static double? Time(Model model, string option, string? text)
    {
        var (time, fault) = text is null ? default : CallerText.ReadTime(model, text);
        return fault is null ? time : throw new CallException($"{option}: {fault}. Write it like 60, 0.25 or 1/8.");
    }

    /// <summary>Refuses to write over a file that the model is read from.</summary>
    /// <param name="option">The option that names the file.</param>
    /// <param name="path">The file to be written, or null.</param>
    /// <exception cref="CallException">It is one of the model's own.</exception>
    public void Spare(string option, string? path)
    {
        if (path is { Length: > 0 } && Files.Select(System.IO.Path.GetFullPath).ToList().IndexOf(System.IO.Path.GetFullPath(path)) is >= 0 and var own)
            throw new CallException($"{option} names {(own == 0 ? "the model itself" : "a file that the model reads")}: '{path}'. Name another file for the results.");
    }

    /// <summary>Shows what was noticed.</summary>
    public void PrintDiagnostics(Screen screen) => DiagnosticPrinter.Print(Diagnostics, screen);

    /// <summary>True where a file could not be found or opened.</summary>
    public static bool IsOfThePath(Diagnostic fault) => PathFaults.Contains(fault.Code);

    bool IsOfTheCall(Diagnostic fault) => IsOfThePath(fault) || fault.At.File.Path.StartsWith(Settings.Origin, StringComparison.Ordinal);
}
