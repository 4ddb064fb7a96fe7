using System.Text.Json;
using LoopSim.Analysis.Dominance;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Reports.Tables;

/// <summary>The loops of a model and their shares as JSON, for other programs.</summary>
/// <remarks><c>{"loops": [{"name", "polarity", "partition", "variables", "scenarios": [{"name", "share": [{"time", "value"}]}]}]}</c>: polarity
/// +, - or ± (by the signs of its links where it never acts in these scenarios; empty where these leave it open), value in per cent with its sign (reinforcing +), at the save points.</remarks>
internal static class LoopsJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the loops of a study.</summary>
    /// <param name="study">The loops and their shares.</param>
    /// <param name="names">The name of each loop, in the order of the study.</param>
    /// <param name="runs">The runs that were studied.</param>
    /// <param name="stream">Where it goes, as UTF-8; it is not closed.</param>
    public static void Write(LoopStudy study, IReadOnlyList<Name> names, RunSet runs, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteStartArray("loops");
        for (var loop = 0; loop < study.Loops.Count; loop++)
            Write(study, loop, names[loop], runs.Model.Source.Specs.StepsPerSave, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    static void Write(LoopStudy study, int loop, Name name, int stepsPerSave, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", name.Text);
        json.WriteString("polarity", LoopWords.Sign(study.Loops[loop].Polarity));
        json.WriteNumber("partition", study.Loops[loop].Loop.Partition);
        json.WriteStartArray("variables");
        foreach (var node in study.Loops[loop].Loop.Nodes)
            json.WriteStringValue(study.Graph.Nodes[node].Name.Text);
        json.WriteEndArray();
        json.WriteStartArray("scenarios");
        foreach (var shares in study.Shares)
            Write(shares, loop, stepsPerSave, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(LoopShares shares, int loop, int stepsPerSave, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", shares.Scenario.Text);
        json.WriteStartArray("share");
        for (var t = 0; t < shares.Times.Count; t += stepsPerSave)
        {
            json.WriteStartObject();
            json.WriteNumber("time", shares.Times[t]);
            json.WriteNumber("value", shares.Shares[loop][t]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
