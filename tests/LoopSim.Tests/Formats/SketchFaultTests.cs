using LoopSim.Tests.Support;

namespace LoopSim.Tests.Formats;

/// <summary>Every fault of drawings, with its exact place and what it advises.</summary>
public class SketchFaultTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "LS960", "x.json", "«»{ \"a\": 1 }", "Kumu and LOOPY" },
        { "LS960", "x.json", "«»[1, 2]", "Kumu and LOOPY" },
        { "LS960", "x.mmd", "«»sequenceDiagram\n", "Mermaid" },
        { "LS960", "x.doc", "«»some words", ".csv" },
        { "LS960", "x.csv", "«»from,to\n", "Draw the arrows" },
        { "LS961", "x.json", "{ \"connections\": [«}»", "Save it again" },
        { "LS961", "x.json", "{ \"elements\": [{ \"label\": \"a\" }«,»", "Save it again" },
        { "LS961", "x.loopy", "[[[1,2«»", "Save it again" },
        { "LS962", "x.csv", "«a,b,+»\nc,d,-\n", "It has: a, b, +." },
        { "LS962", "x.csv", "«from,where»\na,b\n", "from,to,sign,delay" },
        { "LS962", "x.csv", "«»", "from,to,sign,delay" },
        { "LS963", "x.csv", "from,to,sign\na,b,+\n«a,,+»\n", "what acts" },
        { "LS963", "x.json", "{ \"elements\": [{ \"label\": \"a\" }, { \"label\": \"b\" }], \"connections\": [{ \"from\": «\"»c\", \"to\": \"a\" }, { \"from\": \"a\", \"to\": \"b\", \"type\": \"+\" }] }", "what acts" },
        { "LS963", "x.json", "[[[1,0,0,1,\"a\",0],[2,0,0,1,\"b\",0]],[[1,2,3,1],«[»1,3,3,1]]]", "what acts" },
        { "LS963", "x.mmd", "flowchart LR\na -->|+| b\n«c»\n", "Draw its links" },
        { "LS964", "x.csv", "from,to,sign\n«a,b»,\n", "+ or -" },
        { "LS964", "x.csv", "from,to,sign\n«a,b,causes»\n", "+ or -" },
        { "LS964", "x.csv", "from,to,sign\n«a,b,±»\n", "an equation" },
        { "LS964", "x.mmd", "flowchart LR\na «-->» b\n", "+ or -" },
        { "LS965", "x.csv", "from,to,sign\na,b,+\n«b,B,+»\n", "stock: true" },
        { "LS966", "x.csv", "from,to,sign\na,b,+\n«a,b,+»\n", "strength: strong" },
        { "LS966", "x.csv", "from,to,sign\na,b,+\n«a,b,-»\n", "a variable between" },
        { "LS967", "x.csv", "from,to,sign\na,«2027»,+\n", "more or less of" },
        { "LS967", "x.csv", "from,to,sign\na,«time»,+\n", "more or less of" },
        { "LS967", "x.json", "[[[1,0,0,1,\"a\",0],[2,0,0,1,«\"»?\",0]],[[1,2,3,1]]]", "more or less of" },
        { "LS968", "x.csv", "from,to,sign,delay\n«a,b,+,‖»\n", "the time that it takes" },
        { "LS968", "x.csv", "from,to,sign,delay\na,b,+,2 month\n«b,c,+,3 sprints»\n", "the time that it takes" },
        { "LS968", "x.csv", "from,to,sign,delay\n«a,b,+,2 and a half months»\n", "the time that it takes" },
        { "LS968", "x.csv", "from,to,sign,delay\n«a,b,+,2 time»\n", "the time that it takes" },
        { "LS968", "x.csv", "from,to,sign,delay\n«a,b,+,0.001»\n", "the time that it takes" },
        { "LS968", "x.csv", "from,to,sign,strength\na,b,+,«much»\n", "numbers up to 10" },
        { "LS968", "x.csv", "from,to,sign,strength\n«a,b,+,11»\n", "numbers up to 10" },
        { "LS968", "x.json", "{ \"elements\": [{ \"label\": \"a\" }, { \"label\": \"b\" }], \"connections\": [{ \"from\": \"a\", \"to\": \"b\", \"type\": \"+\", \"strength\": «\"»much\" }] }", "numbers up to 10" },
        { "LS969", "x.mmd", "flowchart LR\na -->|+| b\nb -->|+| «!c»\n", "a[One thing]" },
        { "LS969", "x.md", "```mermaid\nflowchart LR\na -->|+| b\n```\n```mermaid\n«graph» TD\na --> c\n```\n", "a file of its own" },
        { "LS970", "x.mmd", "flowchart LR\na «---|+|» b\n", "Turn the link round" },
        { "LS970", "x.json", "{ \"elements\": [{ \"label\": \"a\" }, { \"label\": \"b\" }], \"connections\": [«{» \"from\": \"a\", \"to\": \"b\", \"type\": \"+\", \"reversed\": true }] }", "Turn the link round" },
        { "LS970", "x.json", "{ \"elements\": [{ \"label\": \"a\" }, { \"label\": \"b\" }], \"connections\": [«{» \"from\": \"a\", \"to\": \"b\", \"type\": \"+\", \"direction\": \"undirected\" }] }", "Turn the link round" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fault_has_its_code_its_place_and_a_way_out(string code, string name, string marked, string hint)
    {
        var (text, start, length) = Reading.Marked(marked);
        var imported = Drawings.Import(name, text);
        var fault = Assert.Single(imported.Diagnostics);
        Assert.Equal((code, start, length), (fault.Code, fault.At.Start, fault.At.Length));
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
        Assert.Equal(fault.IsError, imported.Text is null);
    }

    // A line of a few thousand letters can draw millions of links.
    [Fact]
    public void More_links_than_anybody_draws_are_refused()
    {
        var many = Enumerable.Range(0, 2000).ToList();
        var imported = Drawings.Import("x.mmd", $"flowchart LR\n{string.Join(" & ", many.Select(i => $"a{i}"))} -->|+| {string.Join(" & ", many.Select(i => $"b{i}"))}\n");
        Assert.Equal(("LS960", null), (Assert.Single(imported.Diagnostics).Code, imported.Text));
    }
}
