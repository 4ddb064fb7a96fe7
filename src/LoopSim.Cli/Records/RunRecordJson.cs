using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LoopSim.Cli.Records;

/// <summary>A record as JSON: the same record gives the same bytes.</summary>
internal static class RunRecordJson
{
    /// <summary>What tells a record from other JSON.</summary>
    public const string Format = "loopsim run";

    /// <summary>The version of the format; it rises where an older LoopSim would misread it.</summary>
    public const int FormatVersion = 1;

    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a record in UTF-8, indented, with line feeds.</summary>
    public static void Write(RunRecord record, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteNumber("formatVersion", FormatVersion);
            json.WriteString("loopsimVersion", record.Version);
            json.WriteString("command", record.Call.Command);
            WriteTexts(json, "commandLine", record.Call.CommandLine);
            WriteFile(json, "model", record.Call.Model, record.ModelSha256);
            WritePairs(json, "files", "file", record.Files);
            WriteSettings(json, record.Call);
            WriteFacts(json, "inForce", record.InForce);
            json.WriteStartObject("results");
            json.WriteString("file", record.Results);
            json.WriteString("sha256", record.ResultsSha256);
            WritePairs(json, "scenarios", "name", record.Scenarios);
            json.WriteString("comparisonSha256", record.ComparisonSha256);
            json.WriteEndObject();
            WriteFacts(json, "machine", record.Machine);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    static IReadOnlyList<(string Key, string? Word)> WordsOf(RunWords words) =>
        [("stop", words.Stop), ("step", words.Step), ("save", words.Save), ("method", words.Method), ("seed", words.Seed)];

    static void WriteSettings(Utf8JsonWriter json, StudyCall call)
    {
        json.WriteStartObject("settings");
        WriteTexts(json, "scenarios", call.Words.Scenarios);
        WriteTexts(json, "variables", call.Variables);
        WriteTexts(json, "set", call.Words.Set);
        foreach (var (key, word) in WordsOf(call.Words))
            json.WriteString(key, word);
        json.WriteBoolean("charts", call.Charts);
        json.WriteString("style", call.Style);
        json.WriteEndObject();
    }

    static void WriteFile(Utf8JsonWriter json, string key, string file, string sha256)
    {
        json.WriteStartObject(key);
        json.WriteString("file", file);
        json.WriteString("sha256", sha256);
        json.WriteEndObject();
    }

    static void WritePairs(Utf8JsonWriter json, string key, string what, IReadOnlyList<(string Key, string Value)> pairs)
    {
        json.WriteStartArray(key);
        foreach (var (name, sha256) in pairs)
        {
            json.WriteStartObject();
            json.WriteString(what, name);
            json.WriteString("sha256", sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteFacts(Utf8JsonWriter json, string key, IReadOnlyList<(string Key, string Value)> facts)
    {
        json.WriteStartObject(key);
        foreach (var (name, value) in facts)
        {
            json.WritePropertyName(name);
            if (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
                json.WriteRawValue(value);
            else
                json.WriteStringValue(value);
        }

        json.WriteEndObject();
    }

    static void WriteTexts(Utf8JsonWriter json, string key, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
