using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LoopSim.Diagnostics;

namespace LoopSim.Cli.Terminal;

/// <summary>The forms in which diagnostics are given to machines.</summary>
internal static class DiagnosticFormats
{
    /// <summary>The names of the forms; the first one is for people.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json", "sarif"];

    /// <summary>What turns diagnostics into a form; null for the one for people.</summary>
    /// <exception cref="CallException">There is no such form.</exception>
    public static Func<IReadOnlyList<Diagnostic>, string>? Find(string name) => name.ToLowerInvariant() switch
    {
        "text" => null,
        "json" => d => Text(Json(d)),
        "sarif" => d => Text(Sarif(d)),
        _ => throw new CallException($"there is no format '{name}'. {Spelling.DidYouMean(name, Names) ?? $"There are {string.Join(", ", Names)}."}"),
    };

    /// <summary>JSON as it is printed: indented, with letters of every language as they are.</summary>
    public static string Text(JsonNode json) => json.ToJsonString(Indented());

    static JsonSerializerOptions Indented() => new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Lines and columns count from 1; an end is the place just behind the last character.
    static JsonArray Json(IReadOnlyList<Diagnostic> diagnostics) => [.. diagnostics.Select(d => new JsonObject
    {
        ["code"] = d.Code,
        ["severity"] = DiagnosticPrinter.Word(d.Severity),
        ["file"] = d.At.File.Path,
        ["line"] = d.At.Position.Line,
        ["column"] = d.At.Position.Column,
        ["endLine"] = EndOf(d.At).Line,
        ["endColumn"] = EndOf(d.At).Column,
        ["message"] = d.Message,
        ["hint"] = d.Hint,
        ["related"] = new JsonArray([.. d.Related.Select(r => new JsonObject
        {
            ["file"] = r.At.File.Path,
            ["line"] = r.At.Position.Line,
            ["column"] = r.At.Position.Column,
            ["message"] = r.Message,
        })]),
    })];

    // Static Analysis Results Interchange Format 2.1.0, as editors and code hosts read it.
    static JsonObject Sarif(IReadOnlyList<Diagnostic> diagnostics) => new()
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "LoopSim",
                    ["rules"] = new JsonArray([.. diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).Select(Rule)]),
                },
            },
            ["columnKind"] = "unicodeCodePoints",
            ["results"] = new JsonArray([.. diagnostics.Select(Result)]),
        }),
    };

    static JsonObject Rule(string code) => Explanations.Find(code) is not { } explanation ? new() { ["id"] = code } : new()
    {
        ["id"] = code,
        ["shortDescription"] = new JsonObject { ["text"] = explanation.Title },
        ["fullDescription"] = new JsonObject { ["text"] = explanation.Paragraph },
        ["help"] = new JsonObject { ["text"] = explanation.Paragraph, ["markdown"] = explanation.Markdown },
        ["defaultConfiguration"] = new JsonObject { ["level"] = DiagnosticPrinter.Word(explanation.Severity) },
    };

    static JsonObject Result(Diagnostic diagnostic) => new()
    {
        ["ruleId"] = diagnostic.Code,
        ["level"] = DiagnosticPrinter.Word(diagnostic.Severity),
        ["message"] = new JsonObject { ["text"] = diagnostic.Hint is { } hint ? $"{diagnostic.Message} {hint}" : diagnostic.Message },
        ["locations"] = new JsonArray(Location(diagnostic.At, null)),
        ["relatedLocations"] = new JsonArray([.. diagnostic.Related.Select(r => Location(r.At, r.Message))]),
    };

    static JsonObject Location(SourceSpan at, string? message)
    {
        var location = new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(at.File.Path) },
                ["region"] = new JsonObject
                {
                    ["startLine"] = at.Position.Line,
                    ["startColumn"] = at.Position.Column,
                    ["endLine"] = EndOf(at).Line,
                    ["endColumn"] = EndOf(at).Column,
                },
            },
        };
        if (message is not null)
            location["message"] = new JsonObject { ["text"] = message };
        return location;
    }

    static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split(Path.DirectorySeparatorChar, '/').Select(Uri.EscapeDataString));

    static (int Line, int Column) EndOf(SourceSpan at) => at.File.PositionOf(at.End);
}
