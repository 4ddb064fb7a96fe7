using System.Text.Json.Nodes;
using LoopSim.Formats.Yaml.Grammar;

namespace LoopSim.Formats.Yaml.Schema;

/// <summary>The JSON Schema of each shape that a value may have.</summary>
/// <remarks>
/// What the reader refuses for the kind of a value, for a missing key or an unknown one, the schema refuses; of equations and units it knows nothing.
/// It is stricter than the reader in three things, so that editors complete and check well: a key is spelled as in its table, one that
/// says nothing is not left standing (YAML cannot tell it from null), and a text is not YAML's true or false.
/// A short form and a long one are one schema of several types: between anyOf an editor would complete and explain poorly.
/// </remarks>
internal static class ShapeSchema
{
    // Whole values that other programs would take for a number or a time: a date, a time of day, a decimal comma.
    const string Trap = @"^(?!\s*[-+]?(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{1,2}(:\d{2})?|\d+,\d+)\s*$)";

    // A digit somewhere, and none of the signs that no number has.
    const string NumberPattern = Trap + @"(?!.*\.\.)[^:,]*\d[^:,]*$";

    const string RangePattern = @"^(?=.*\d)[^,]*\.\.[^,]*$";

    const string NameHint = "A name needs a letter, holds no double quotes, and is no word of the language, such as time.";

    // As names are declared: a letter somewhere; no double quotes, no dot of products, no control characters.
    const string NamePattern = @"[^""·\x00-\x1F\x7F]*\p{L}[^""·\x00-\x1F\x7F]*$";

    public static JsonObject Of(Shape shape) => shape switch
    {
        Scalar scalar => OfScalar(scalar),
        Choice choice => new() { ["type"] = "string", ["enum"] = Strings(choice.Words) },
        Listed list => Sized(new() { ["type"] = "array", ["items"] = Of(list.Item) }, "Items", list.Least == 0 ? null : list.Least, list.Most),
        Group group => OfGroup(group),
        NamedGroup names => OfNames(names),
        Either either => OfForms(either),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "A shape without a schema."),
    };

    static JsonObject OfScalar(Scalar scalar) => scalar.Kind switch
    {
        ScalarKind.Flag => new() { ["type"] = "boolean" },
        ScalarKind.Nothing => new() { ["type"] = "null" },
        ScalarKind.Range => Patterned("Write two numbers with two dots between, such as 0..1 or 0..", RangePattern, "string"),
        ScalarKind.Number when scalar.Words.Count > 0 => Patterned($"Write a number, or one of: {string.Join(", ", scalar.Words)}.", $"^(?:{string.Join('|', scalar.Words)})$|{NumberPattern}", "number", "string"),
        ScalarKind.Number => Sized(Patterned("Write a number, such as 0.25, 1/8, 1e-6 or 5 year.", NumberPattern, "number", "string"), "imum", scalar.Least, scalar.Most),
        ScalarKind.Equation => Patterned("Write times as numbers in the model's time unit, and numbers with a decimal point.", Trap, "string", "number"),
        _ => new() { ["type"] = Strings(["string", "number"]) },
    };

    static JsonObject OfGroup(Group group)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Object(group.Keys.Select(k => (k.Name, OfKey(k)))),
            ["additionalProperties"] = false,
        };
        var required = group.Keys.Where(k => k.IsRequired).Select(k => k.Name).ToList();
        if (required.Count > 0)
            schema["required"] = Strings(required);
        if (group.ExactlyOne.Count > 0)
            schema["anyOf"] = AnyOf(group.ExactlyOne);
        var dependencies = Object(group.ExactlyOne.Select((k, i) => (k, (JsonNode)Without(group.ExactlyOne.Take(i), $"This and '{k}' mean the same: keep one of them."))).Skip(1)
            .Concat(group.Keys.Where(k => k.Needs is not null).Select(k => (k.Name, (JsonNode)Strings([k.Needs ?? ""]))))
            .Concat(group.Keys.SelectMany(k => k.Only is { } only ? new[] { (k.Name, (JsonNode)OnlyBeside(k, only, group)) } : [])));
        if (dependencies.Count > 0)
            schema["dependencies"] = dependencies;
        return Sized(schema, "Properties", group.Count, group.Count);
    }

    // The default stands in the words: as a keyword of its own editors do not show it, and write it out where nobody asked for it.
    static JsonObject OfKey(Key key)
    {
        var schema = Of(key.Value);
        Describe(schema, key.Name, key.Default is { } text ? $"{key.Meaning} Left out: {text}." : key.Meaning, key.Line);
        return schema;
    }

    // An editor shows the Markdown where it can, else the plain sentence.
    static void Describe(JsonObject schema, string title, string meaning, string example)
    {
        schema.Insert(0, "title", title);
        schema.Insert(1, "description", meaning);
        schema.Insert(2, "markdownDescription", $"{meaning}\n\n```yaml\n{example}\n```");
    }

    static JsonObject OfNames(NamedGroup names)
    {
        var entry = Of(names.Entry);
        Describe(entry, names.Noun, names.Meaning, names.Example);
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = entry, ["defaultSnippets"] = new JsonArray(Snippet(names)) };
        if (names.Taken.Count > 0)
            schema["propertyNames"] = Patterned(NameHint, $"^(?!(?:{string.Join('|', names.Taken)})$){NamePattern}", "string");
        return Sized(schema, "Properties", names.Count, names.Count);
    }

    // A line to begin with, whose name is selected to be typed over; an editor writes it with the section too.
    static JsonObject Snippet(NamedGroup names) => names.Example.Split(": ", 2) is [var name, var rest]
        ? new() { ["label"] = $"new {names.Noun}", ["description"] = names.Meaning, ["body"] = new JsonObject { [$"${{1:{name}}}"] = rest } }
        : throw new ArgumentException($"'{names.Example}' is no name with a value.", nameof(names));

    // Each form brings types and keywords of its own; a keyword of two forms would be a fault of ours, and Add refuses it.
    static JsonObject OfForms(Either either)
    {
        var (schema, types) = (new JsonObject(), new JsonArray());
        schema["type"] = types;
        foreach (var (keyword, value) in either.Forms.SelectMany(f => Of(f)))
        {
            if (keyword != "type")
                schema.Add(keyword, value?.DeepClone());
            else
                (value as JsonArray ?? [value?.DeepClone()]).ToList().ForEach(t => types.Add(t?.DeepClone()));
        }

        return schema;
    }

    static JsonObject Patterned(string hint, string pattern, params string[] types) =>
        new() { ["type"] = types.Length == 1 ? types[0] : Strings(types), ["pattern"] = pattern, ["patternErrorMessage"] = hint };

    static JsonObject Sized(JsonObject schema, string what, double? least, double? most)
    {
        if (least is not null)
            schema[$"min{what}"] = least;
        if (most is not null)
            schema[$"max{what}"] = most;
        return schema;
    }

    static JsonObject Object<T>(IEnumerable<(string Name, T Value)> members)
        where T : JsonNode => new(members.Select(m => KeyValuePair.Create<string, JsonNode?>(m.Name, m.Value)));

    static JsonArray Strings(IEnumerable<string> words) => [.. words.Select(w => JsonValue.Create(w))];

    static JsonObject Without(IEnumerable<string> keys, string why) => new() { ["properties"] = Object(keys.Select(k => (k, JsonValue.Create(false)))), ["errorMessage"] = why };

    // What is left out says the first of its words, which may be one of those.
    static JsonObject OnlyBeside(Key key, Beside only, Group group)
    {
        var word = new JsonObject { ["enum"] = Strings(only.Words), ["errorMessage"] = $"'{key.Name}' means something only with {only.Key}: {string.Join(" or ", only.Words)}." };
        var schema = new JsonObject { ["properties"] = new JsonObject { [only.Key] = word } };
        if (!group.Keys.Any(k => k.Name == only.Key && k.Value is Choice { Words: [var first, ..] } && only.Words.Contains(first)))
            schema["required"] = Strings([only.Key]);
        return schema;
    }

    static JsonArray AnyOf(IEnumerable<string> keys) => [.. keys.Select(k => new JsonObject { ["required"] = Strings([k]) })];
}
