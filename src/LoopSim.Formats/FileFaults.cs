using LoopSim.Diagnostics;

namespace LoopSim.Formats;

/// <summary>Every fault of a file that is met before its contents: one factory each.</summary>
internal static class FileFaults
{
    public static Diagnostic NotFound(SourceFile file, string? didYouMean) => new(
        "LS001", Severity.Error, new(file, 0, 0), $"There is no file '{file.Path}'.", didYouMean ?? "Check the path and the spelling.");

    public static Diagnostic Unreadable(SourceFile file, string why) => new(
        "LS002", Severity.Error, new(file, 0, 0), $"'{file.Path}' cannot be read: {why}.", "Name a file that you may read.");

    public static Diagnostic IsFolder(SourceFile file) => new(
        "LS002", Severity.Error, new(file, 0, 0), $"'{file.Path}' cannot be read: it is a folder.", "Name a file inside it.");

    public static Diagnostic TooLarge(SourceFile file, long bytes, long limit) => new(
        "LS003", Severity.Error, new(file, 0, 0),
        $"This file has {bytes / 1_000_000} MB; a model may have at most {limit / 1_000_000} MB.",
        "Put long series into CSV files and name them under data.");

    public static Diagnostic NotText(SourceSpan at) => new(
        "LS004", Severity.Error, at,
        "This file is not a text in UTF-8 (or UTF-16 with a byte order mark).",
        "Save it as UTF-8: editors offer that under 'save as' or 'encoding'.");

    public static Diagnostic UnknownKind(SourceFile file) => new(
        "LS005", Severity.Error, new(file, 0, 0),
        $"The ending of '{Path.GetFileName(file.Path)}' is not that of a model.",
        "Models end in .yaml or .yml.");

    public static Diagnostic More(SourceFile file, int count) => new(
        "LS006", Severity.Note, new(file, file.Text.Length, 0),
        count > 0 ? $"There is more to mend than is listed here: at least {count} further faults." : "There may be more to mend than is listed here: not all was read.",
        "Mend these first; many of the others may follow from them.");
}
