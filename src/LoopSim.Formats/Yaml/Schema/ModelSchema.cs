using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LoopSim.Formats.Yaml.Grammar;

namespace LoopSim.Formats.Yaml.Schema;

/// <summary>Writes the JSON Schema of a model file, from the tables by which the reader reads one.</summary>
internal static class ModelSchema
{
    const string Title = "LoopSim model";

    // Signs such as € and · stay readable; a file of one's own needs no escaping for HTML. Lines end alike on every system.
    static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = Title,
            ["description"] = "Stocks and flows, policies and scenarios, in words of your own.",
        };
        foreach (var (keyword, value) in ShapeSchema.Of(new Group(FileKeys.All)))
            schema[keyword] = value?.DeepClone();
        return schema.ToJsonString(Written) + "\n";
    }

    public static bool IsOne(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject schema && schema["title"] is JsonValue title && title.ToString() == Title;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
