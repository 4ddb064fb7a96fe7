using LoopSim.Formats.Mermaid;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Formats.Mermaid;

/// <summary>Flowcharts of Mermaid, read and written.</summary>
public class MermaidSketchTests
{
    // The statement behind the head, and the links it draws.
    public static TheoryData<string, string[]> Statements => new()
    {
        { "A -->|+| B", ["A -> + B"] },
        { "A-->|+|B", ["A -> + B"] },
        { "A -- + --> B", ["A -> + B"] },
        { "A -- - --> B", ["A -> - B"] },
        { "A--+-->B", ["A -> + B"] },
        { "A -->|\"−\"| B", ["A -> - B"] },
        { "A == + ==> B", ["A -> + B"] },
        { "A -. - .-> B", ["A -> - B"] },
        { "A ---->|+| B", ["A -> + B"] },
        { "A -.->|o| B", ["A -> - B"] },
        { "A <-->|+| B", ["A -> + B", "B -> + A"] },
        { "A --x|+| B", ["A -> + B"] },
        { "A e1@-->|+| B", ["A -> + B"] },
        { "A -->|+| B -->|-| C", ["A -> + B", "B -> - C"] },
        { "A & B -->|+| C & D", ["A -> + C", "A -> + D", "B -> + C", "B -> + D"] },
        { "A[Lead volume] -->|+| B(Trust)", ["Lead volume -> + Trust"] },
        { "A[\"Lead (volume); x\"] -->|+| B((Trust))", ["Lead (volume); x -> + Trust"] },
        { "A{{Hexa}} -->|+| B[(Data)]", ["Hexa -> + Data"] },
        { "A[/Slanted/] -->|+| B>Flag]", ["Slanted -> + Flag"] },
        { "A([Round]) -->|+| B[[Sub]]", ["Round -> + Sub"] },
        { "A@{ shape: rect, label: \"Lead volume\" } -->|+| B@{ shape: circle }", ["Lead volume -> + B"] },
        { "A[Lead<br/>volume] -->|+| B[\"`**x** #quot;y#quot; #35;1 &amp; z`\"]", ["Lead volume -> + **x** \"y\" #1 & z"] },
        { "A:::hot -->|+| B:::cold", ["A -> + B"] },
        { "A -->|+| B; B -->|-| A;", ["A -> + B", "B -> - A"] },
        { "A -->|+| B %% a comment", ["A -> + B"] },
        { "A -->|+ ‖ 2 months| B", ["A -> + B, delay 2 months"] },
        { "A -->|\"-, delay\"| B", ["A -> - B, delay delay"] },
        { "follow-up.rate -->|+| größe_2", ["follow-up.rate -> + größe_2"] },
        { "subgraph one [A group]\n direction LR\n A -->|+| B\nend\nstyle A fill:#fff\nclassDef hot fill:#f00\nclass A hot\nlinkStyle 0 stroke:red\nclick A href \"x\"", ["A -> + B"] },
        { "A ~~~ C\nA -->|+| C", ["A -> + C"] },
        { "A[First]\nB[Second]\nA -->|+| B\nA[Later]", ["Later -> + Second"] },
        { "end1 -->|+| style2", ["end1 -> + style2"] },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void Statements_draw_links(string statement, string[] links) => Assert.Equal(links, Drawings.Links("f.mmd", $"flowchart LR\n{statement}\n"));

    [Theory]
    [InlineData("f.mmd", "graph TD;A-->|+|B")]
    [InlineData("f.mermaid", "---\ntitle: \"T\"\nconfig: {}\n---\n%%{init: {'theme': 'dark'}}%%\nflowchart\nA-->|+|B")]
    [InlineData("f.md", "# Notes\n\nA graph of it:\n\n```mermaid\r\nflowchart TB\r\n  A -->|+| B\r\n```\r\n\nmore --> words\n")]
    [InlineData("f.md", "~~~ mermaid\nflowchart TB\nA -->|+| B\n~~~\n")]
    [InlineData("f.md", "```mermaid\nsequenceDiagram\nA->>B: x\n```\n```mermaid\nflowchart TB\nA -->|+| B\n```\n")]
    [InlineData("notes.txt", "flowchart TB\nA -->|+| B\n")]
    public void A_flowchart_is_found_in_files_and_pages(string name, string text) => Assert.Equal(["A -> + B"], Drawings.Links(name, text));

    [Theory]
    [InlineData("---\ntitle: Our loops\n---\nflowchart LR\nA-->|+|B", "Our loops")]
    [InlineData("---\ntitle: 'It''s ours'\n---\nflowchart LR\nA-->|+|B", "It's ours")]
    [InlineData("flowchart LR\nA-->|+|B", "")]
    public void A_title_comes_along(string text, string title) => Assert.Equal(title, Drawings.Read("f.mmd", text).Sketch?.Title);

    // Names with everything that Mermaid or its Markdown would take for something else.
    [Fact]
    public void What_is_written_is_read_again()
    {
        const string Table = "from\tto\tsign\tdelay\n+ 1. \"q\" #35; & <b>x</b>\t- a; b | c [d] (e) {f}\t+\t\n- a; b | c [d] (e) {f}\t`c` *d* _e_ \\ %% $x$\t-\t2 month, order 3\n";
        var (sketch, _) = Drawings.Read("l.tsv", Table);
        Assert.NotNull(sketch);
        Assert.Equal(Drawings.Links("l.tsv", Table), Drawings.Links("f.mmd", MermaidSketchWriter.Write(sketch)));
        Assert.Equal(Drawings.Links("l.tsv", Table), Drawings.Links("f.md", MermaidSketchWriter.WriteFenced(sketch)));
    }

    // In some versions of Mermaid a label of + alone is a list, and not shown.
    [Fact]
    public void A_plus_at_the_start_of_a_label_is_written_as_an_entity()
    {
        var (sketch, _) = Drawings.Read("l.csv", "from,to,sign,delay\na,b,+,2 month\nb,a,-,\n");
        Assert.NotNull(sketch);
        Assert.Equal("flowchart LR\n    n1(\"a\")\n    n2(\"b\")\n    n1 -->|\"#43; ‖ 2 month\"| n2\n    n2 -->|\"−\"| n1\n", MermaidSketchWriter.Write(sketch));
    }
}
