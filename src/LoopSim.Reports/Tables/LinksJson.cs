using System.Text.Json;
using LoopSim.Analysis.Polarity;
using LoopSim.Causality;

namespace LoopSim.Reports.Tables;

/// <summary>The links of a model and their signs as JSON, for other programs.</summary>
/// <remarks><c>{"links": [{"from", "to", "sign", "decided", "delay", "drawn", "strength", "seen": [{"sign", "scenario", "time", "values": {name: value}}]}]}</c>:
/// sign +, -, ± or 0 (never acts); decided proved, observed or "as drawn"; delay and strength null where there is none; drawn the sign in the file, null where none is.</remarks>
internal static class LinksJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the links.</summary>
    /// <param name="links">The links.</param>
    /// <param name="stream">Where it goes, as UTF-8; it is not closed.</param>
    public static void Write(LinkTable links, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteStartArray("links");
        foreach (var row in links.Rows)
            Write(links.Graph, row, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    static void Write(CausalGraph graph, LinkRow row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("from", graph.Nodes[row.Verdict.Edge.From].Name.Text);
        json.WriteString("to", graph.Nodes[row.Verdict.Edge.To].Name.Text);
        json.WriteString("sign", row.Verdict.Sign.Text());
        json.WriteString("decided", LinkWords.Decided(row.Verdict));
        json.WriteString("delay", row.Delay);
        json.WriteString("drawn", row.Drawn is { } drawn ? LinkVerdicts.SignOf(drawn.Polarity).Text() : null);
        if (row.Strength is { } strength)
            json.WriteNumber("strength", strength);
        else
            json.WriteNull("strength");
        json.WriteStartArray("seen");
        foreach (var (sign, seen) in new[] { (LinkSign.Positive, row.Verdict.Rising), (LinkSign.Negative, row.Verdict.Falling) })
        {
            if (seen is not null)
                Write(sign, seen, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(LinkSign sign, Sighting seen, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("sign", sign.Text());
        json.WriteString("scenario", seen.Scenario.Text);
        json.WriteNumber("time", seen.Time);
        json.WriteStartObject("values");
        foreach (var (variable, value) in seen.Values.Where(v => double.IsFinite(v.Value)))
            json.WriteNumber(variable.Text, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
