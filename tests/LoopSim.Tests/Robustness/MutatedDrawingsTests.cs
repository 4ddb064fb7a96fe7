using System.Diagnostics;
using System.Globalization;
using System.Text;
using LoopSim.Formats;

namespace LoopSim.Tests.Robustness;

/// <summary>Spoiled drawings: each becomes a model in which nothing is wrong, or is refused with a diagnostic.</summary>
public class MutatedDrawingsTests
{
    const int PerBatch = 60;

    // A bound that says "it hangs", far above what any of them takes.
    static readonly TimeSpan Hanging = TimeSpan.FromSeconds(5);

    static readonly (string Name, string Text)[] Drawings =
    [
        ("l.csv", "from,to,sign,delay,strength,note\ntrust,lead volume,+,2 months,,\"They say, often\"\nlead volume,\"say \"\"x\"\"\",-,,strong,\n\"say \"\"x\"\"\",trust,o,‖,0.5,\n"),
        ("l.csv", "Von;Nach;Vorzeichen;Verzögerung\nVertrauen;Leads;+;2,5 Monate\nLeads;Anerkennung;s;\nAnerkennung;Vertrauen;gleich;1/2 Jahr\n"),
        ("f.mmd", "---\ntitle: 'Ours'\n---\nflowchart LR\n  subgraph one [A group]\n  A[Trust] -->|\"+ ‖ 2 months\"| B(\"Lead; volume\")\n  end\n  B -- - --> C{{Hexa}} & D@{ shape: rect, label: \"x\" }\n  D <-.->|o| A %% why\n  style A fill:#fff\n"),
        ("f.md", "# Notes\n\n```mermaid\ngraph TD; A-->|+|B; B==>|s, delay|A\n```\nmore\n"),
        ("k.json", """{ "elements": [{ "_id": "e1", "attributes": { "label": "Trust  in us", "description": "How much" } }, { "id": "e2", "label": "Sales" }], "connections": [{ "from": "e1", "to": "e2", "delayed": true, "attributes": { "connection type": "+" } }, { "from": "e2", "to": "e1", "direction": "mutual", "label": "opposite" }], "maps": [{ "elements": [{ "element": "e1", "position": { "x": 100, "y": -50 } }] }] }"""),
        ("l.loopy", """[[[1,403,223,1,"rabbits%2520%2526",0],[2,405,382,0.5,"foxes",1]],[[1,2,89,1,0],[2,1,94,-1,0]],[[609,311,"sure"]],2]"""),
        ("l.txt", "https://ncase.me/loopy/v1.1/?data=[[[1,403,223,1,%22a%2520b%22,0],[2,405,382,0.5,%22c%22,1]],[[1,2,89,1,0],[2,1,94,-1,0]],[],2%5D"),
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 15)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_spoiled_drawing_becomes_a_sound_sketch_or_is_refused(int batch)
    {
        for (var i = 0; i < PerBatch; i++)
        {
            var seed = (batch * PerBatch) + i;
            var (name, text) = Drawings[seed % Drawings.Length];
            Accept($"seed {seed}", name, new Mutation(seed).Of(text));
        }
    }

    // Names of letters and signs from everywhere, as nobody writes them: tables hold any text.
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_names_at_all_make_a_sound_sketch(int batch)
    {
        var random = new Random(batch);
        var table = new StringBuilder("from,to,sign,delay,note\n");
        for (var i = 0; i < PerBatch; i++)
            table.Append(CultureInfo.InvariantCulture, $"{Cell(random)},{Cell(random)},+,{(random.Next(3) == 0 ? Cell(random) : "")},{Cell(random)}\n");
        Accept($"batch {batch}", "l.csv", Encoding.UTF8.GetBytes(table.ToString()));
    }

    static void Accept(string seed, string name, byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        var (file, fault) = TextFile.Decode(name, bytes);
        if (fault is not null)
            return;
        var imported = ImportedSketch.Of(file, "Test");
        Assert.True(imported.Text is not null || imported.Diagnostics.Any(d => d.IsError), $"{seed}: nothing, and not a word");
        if (imported.Text is { } text)
            Assert.Empty(LoopModel.ReadText(text).Diagnostics.Where(d => d.IsError).Select(d => $"{seed}: {d} in {d.At.File.LineText(d.At.Position.Line)}"));
        Assert.True(clock.Elapsed < Hanging, $"{seed}: {clock.Elapsed}");
    }

    static string Cell(Random random)
    {
        const string Likely = "abcdeABC 0123 -+*/()[]{}<>:;,.#'|\\\"&%@!?=~^_`$€äß→·\t\u00A0\u200B\u202E";
        var text = new StringBuilder();
        for (var i = random.Next(1, 12); i > 0; i--)
            text.Append(random.Next(8) == 0 ? ((char)random.Next(32, 0xD7FF)).ToString() : Likely[random.Next(Likely.Length)].ToString());
        return $"\"{text.Replace("\"", "\"\"")}\"";
    }
}
