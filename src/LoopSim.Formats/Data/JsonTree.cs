using System.Globalization;
using System.Text;
using System.Text.Json;
using LoopSim.Diagnostics;
using LoopSim.Naming;

namespace LoopSim.Formats.Data;

/// <summary>A value in a JSON file, and where it stands.</summary>
/// <param name="At">Where it stands; of a list or an object where it begins.</param>
internal sealed record JsonItem(SourceSpan At)
{
    /// <summary>A text, a number or a word (true, false) as it is written; null for lists, objects and null itself.</summary>
    public string? Text { get; init; }

    /// <summary>What a list holds.</summary>
    public IReadOnlyList<JsonItem> Items { get; init; } = [];

    /// <summary>What an object holds; of a key that stands twice, the last.</summary>
    public IReadOnlyDictionary<string, JsonItem> Fields { get; init; } = new Dictionary<string, JsonItem>();

    /// <summary>A number, or null.</summary>
    public double? Number => double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>What stands under a key, in any case; null where there is none.</summary>
    public JsonItem? this[string key] => Fields.GetValueOrDefault(key);
}

/// <summary>Reads JSON with the place of each value, so that faults can say where they are.</summary>
internal static class JsonTree
{
    /// <summary>The tree; null where the text is broken, and then where.</summary>
    public static (JsonItem? Root, SourceSpan BrokenAt) Read(SourceFile file)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        var reader = new Utf8JsonReader(bytes, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var places = new Places(file, bytes);
        try
        {
            reader.Read();
            var root = Item(ref reader, places);
            return reader.Read() ? (null, places.At(reader.TokenStartIndex)) : (root, default);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A text with half a character pair is no text.
            return (null, places.At(reader.BytesConsumed));
        }
    }

    static JsonItem Item(ref Utf8JsonReader reader, Places places)
    {
        var item = new JsonItem(places.At(reader.TokenStartIndex));
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = new List<JsonItem>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Item(ref reader, places));
                return item with { Items = items };
            case JsonTokenType.StartObject:
                var fields = new Dictionary<string, JsonItem>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = Name.KeyOf(reader.GetString() ?? "");
                    reader.Read();
                    fields[key] = Item(ref reader, places);
                }

                return item with { Fields = fields };
            case JsonTokenType.String:
                return item with { Text = reader.GetString() };
            case JsonTokenType.Null:
                return item;
            default:
                return item with { Text = Encoding.UTF8.GetString(reader.ValueSpan) };
        }
    }

    // Bytes come in order, so characters are counted on from the last place.
    sealed class Places(SourceFile file, byte[] bytes)
    {
        int atByte;
        int atCharacter;

        public SourceSpan At(long index)
        {
            if (index > atByte)
                (atByte, atCharacter) = ((int)index, atCharacter + Encoding.UTF8.GetCharCount(bytes, atByte, (int)index - atByte));
            return new(file, atCharacter, Math.Min(1, file.Text.Length - atCharacter));
        }
    }
}
