using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LoopSim.Cli.Records;

/// <summary>Reads a record, which anybody may have edited or sent: every field is checked, and nothing in it is carried out but the run.</summary>
internal static class RunRecordReader
{
    const int MostBytes = 4_000_000;

    static readonly JsonDocumentOptions Options = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Reads a record.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CallException">It is missing or cannot be read, or it is no record, or one that is damaged.</exception>
    public static RunRecord Read(string path)
    {
        using var document = Parse(path);
        try
        {
            return Read(document, path);
        }
        catch (InvalidOperationException)
        {
            throw new CallException($"'{path}' holds text that is none: half of a character.");
        }
    }

    static RunRecord Read(JsonDocument document, string path)
    {
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || format.GetString() != RunRecordJson.Format)
            throw new CallException($"'{path}' is no record of a run. 'loopsim run' writes one beside its results: run.json.");
        var root = new RecordObject(document.RootElement, path);
        if (root.Count("formatVersion") is > RunRecordJson.FormatVersion and var version)
            throw new CallException(string.Create(CultureInfo.InvariantCulture, $"'{path}' was written by a newer LoopSim (format {version}; this one reads {RunRecordJson.FormatVersion}). Repeat it with that one."));
        root.AllowOnly("format", "formatVersion", "loopsimVersion", "command", "commandLine", "model", "files", "settings", "inForce", "results", "machine");
        var (model, results) = (root.Object("model"), root.Object("results"));
        model.AllowOnly("file", "sha256");
        results.AllowOnly("file", "sha256", "scenarios", "comparisonSha256");
        var call = CallOf(root, model.Text("file"));
        return new()
        {
            Version = root.Text("loopsimVersion"),
            Call = call,
            ModelSha256 = model.Sha256("sha256"),
            Files = root.Digests("files", "file"),
            InForce = root.Facts("inForce"),
            Results = results.Text("file"),
            ResultsSha256 = results.Sha256("sha256"),
            Scenarios = results.Digests("scenarios", "name"),
            ComparisonSha256 = call.Compares ? results.Sha256("comparisonSha256") : results.Word("comparisonSha256"),
            Machine = root.Facts("machine"),
        };
    }

    static StudyCall CallOf(RecordObject root, string model)
    {
        var settings = root.Object("settings");
        settings.AllowOnly("scenarios", "variables", "set", "stop", "step", "save", "method", "seed", "charts", "style");
        var command = root.Text("command");
        return new()
        {
            Command = command is StudyCall.Run or StudyCall.Compare ? command : throw root.Fault("command", $"must be {StudyCall.Run} or {StudyCall.Compare}"),
            CommandLine = root.Texts("commandLine"),
            Model = model,
            Variables = settings.Texts("variables"),
            Charts = settings.Flag("charts"),
            Style = settings.Word("style"),
            Words = new()
            {
                Scenarios = settings.Texts("scenarios"),
                Set = settings.Texts("set"),
                Stop = settings.Word("stop"),
                Step = settings.Word("step"),
                Save = settings.Word("save"),
                Method = settings.Word("method"),
                Seed = settings.Word("seed"),
            },
        };
    }

    static JsonDocument Parse(string path)
    {
        var bytes = BytesOf(path);
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            return JsonDocument.Parse(bytes, Options);
        }
        catch (JsonException fault)
        {
            // A column counts characters, as in every other message.
            var line = (int)(fault.LineNumber ?? 0);
            var text = Encoding.UTF8.GetString(bytes).Split('\n').ElementAtOrDefault(line) ?? "";
            var before = Encoding.UTF8.GetBytes(text).AsSpan(0, (int)Math.Min(fault.BytePositionInLine ?? 0, Encoding.UTF8.GetByteCount(text)));
            throw new CallException(string.Create(CultureInfo.InvariantCulture, $"'{path}' is broken at line {line + 1}, column {Encoding.UTF8.GetCharCount(before) + 1}: that is no JSON. Name the run.json that LoopSim wrote."));
        }
    }

    static byte[] BytesOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var bytes = new MemoryStream();
            var piece = new byte[1 << 16];
            while (bytes.Length <= MostBytes && stream.Read(piece) is > 0 and var count)
                bytes.Write(piece, 0, count);
            return bytes.Length <= MostBytes ? bytes.ToArray() : throw new CallException($"'{path}' is too large to be a record of a run.");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CallException($"there is no file '{path}'. 'loopsim run' writes run.json beside its results.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CallException($"'{path}' cannot be read: {(Directory.Exists(path) ? "it is a folder" : "access is denied, or the system refuses it")}.");
        }
    }
}
