using System.Globalization;
using System.Text.Json;
using LoopSim.Diagnostics;
using LoopSim.Naming;

namespace LoopSim.Cli.Records;

/// <summary>An object of a record, read strictly: whatever is not as it should be is told with its place.</summary>
/// <param name="element">The JSON.</param>
/// <param name="file">The record's path.</param>
/// <param name="place">Where the object stands, such as <c>settings</c>; empty for the whole.</param>
internal sealed class RecordObject(JsonElement element, string file, string place = "")
{
    const int LongestText = 10_000;

    /// <summary>The fault of a key, in words for the caller.</summary>
    public CallException Fault(string key, string what) => new($"'{file}': {Place(key)} {what}.");

    /// <summary>Refuses keys other than these.</summary>
    /// <exception cref="CallException">There is another one.</exception>
    public void AllowOnly(params IReadOnlyList<string> keys)
    {
        var other = element.EnumerateObject().Select(p => p.Name).FirstOrDefault(n => !keys.Contains(n));
        if (other is not null)
            throw Fault(Shown(other), $"is unknown. {Spelling.DidYouMean(other, keys) ?? $"There are {string.Join(", ", keys)}."}".TrimEnd('.'));
    }

    /// <summary>A text.</summary>
    /// <exception cref="CallException">It is missing, or no text.</exception>
    public string Text(string key) => Checked(key, Of(key, "a text", JsonValueKind.String).GetString());

    /// <summary>A SHA-256.</summary>
    /// <exception cref="CallException">It is missing, or none.</exception>
    public string Sha256(string key)
    {
        var text = Text(key);
        return text.Length == 64 && text.All(char.IsAsciiHexDigit) ? text.ToLowerInvariant() : throw Fault(key, "must be a SHA-256: 64 hexadecimal digits");
    }

    /// <summary>A text or number as it is written, or null.</summary>
    /// <exception cref="CallException">It is missing, or something else.</exception>
    public string? Word(string key)
    {
        var value = Of(key, "a text, a number or null", JsonValueKind.String, JsonValueKind.Number, JsonValueKind.Null);
        return value.ValueKind == JsonValueKind.Null ? null : Checked(key, value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.GetString());
    }

    /// <summary>True or false.</summary>
    /// <exception cref="CallException">It is missing, or something else.</exception>
    public bool Flag(string key) => Of(key, "true or false", JsonValueKind.True, JsonValueKind.False).GetBoolean();

    /// <summary>A whole number, 1 or more.</summary>
    /// <exception cref="CallException">It is missing, or something else.</exception>
    public int Count(string key) =>
        Of(key, "a whole number", JsonValueKind.Number).TryGetInt32(out var number) && number > 0 ? number : throw Fault(key, "must be a whole number, 1 or more");

    /// <summary>A list of texts.</summary>
    /// <exception cref="CallException">It is missing, or something else.</exception>
    public IReadOnlyList<string> Texts(string key) => [.. Of(key, "a list of texts", JsonValueKind.Array).EnumerateArray().Select(e =>
        Checked(key, e.ValueKind == JsonValueKind.String ? e.GetString() : throw Fault(key, "must be a list of texts")))];

    /// <summary>Another object inside this one.</summary>
    /// <exception cref="CallException">It is missing, or something else.</exception>
    public RecordObject Object(string key) => new(Of(key, "an object", JsonValueKind.Object), file, Place(key));

    /// <summary>A list of objects, each a name and a SHA-256.</summary>
    /// <exception cref="CallException">It is missing, or something else.</exception>
    public IReadOnlyList<(string Key, string Value)> Digests(string key, string name)
    {
        var list = Of(key, "a list of objects", JsonValueKind.Array).EnumerateArray().Select((e, i) => e.ValueKind == JsonValueKind.Object
            ? new RecordObject(e, file, string.Create(CultureInfo.InvariantCulture, $"{Place(key)}[{i}]"))
            : throw Fault(key, "must be a list of objects")).ToList();
        list.ForEach(o => o.AllowOnly(name, "sha256"));
        List<(string Key, string Value)> pairs = [.. list.Select(o => (o.Text(name), o.Sha256("sha256")))];
        var twice = pairs.GroupBy(p => new Name(p.Key)).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? pairs : throw Fault(key, $"has '{twice.Key}' twice");
    }

    /// <summary>An object of texts and numbers, whatever their names; a number however it is written (1e-6) as LoopSim writes it (1E-06).</summary>
    /// <exception cref="CallException">It is missing, or something else.</exception>
    public IReadOnlyList<(string Key, string Value)> Facts(string key)
    {
        var inside = Object(key);
        return [.. Of(key, "an object", JsonValueKind.Object).EnumerateObject().Select(p => (Checked(key, p.Name), AsWritten(p.Value.ValueKind, inside.Word(p.Name) ?? "")))];
    }

    // Whole numbers stay as they are: a seed has more digits than a double.
    static string AsWritten(JsonValueKind kind, string word) =>
        kind == JsonValueKind.Number && !ulong.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _) && double.Parse(word, CultureInfo.InvariantCulture) is var number && double.IsFinite(number)
            ? number.ToString("R", CultureInfo.InvariantCulture) : word;

    JsonElement Of(string key, string what, params JsonValueKind[] kinds)
    {
        if (!element.TryGetProperty(key, out var value))
            throw Fault(key, "is missing");
        return kinds.Contains(value.ValueKind) ? value : throw Fault(key, $"must be {what}");
    }

    // What would move the cursor has no place in a name or path, and would play with the terminal.
    string Checked(string key, string? text) => text is null || text.Any(char.IsControl) || text.Length > LongestText
        ? throw Fault(Shown(key), "holds control characters, or is too long")
        : text;

    string Place(string key) => place.Length == 0 ? key : $"{place}.{key}";

    static string Shown(string key) => string.Concat(key.Where(c => !char.IsControl(c)).Take(60));
}
