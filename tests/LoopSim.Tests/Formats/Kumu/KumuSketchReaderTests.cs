using LoopSim.Tests.Support;

namespace LoopSim.Tests.Formats.Kumu;

public class KumuSketchReaderTests
{
    const string Elements = """ "elements": [{ "_id": "elem-1", "attributes": { "label": "Trust  in us", "element type": "factor" } }, { "id": "e2", "Label": "Sales" }, { "label": "Price" }], """;

    [Theory]
    [InlineData("""{ "from": "elem-1", "to": "e2", "direction": "directed", "delayed": false, "reversed": false, "attributes": { "connection type": "+" } }""", "Trust  in us -> + Sales")]
    [InlineData("""{ "from": "elem-1", "to": "Price", "attributes": { "connection type": "opposite" } }""", "Trust  in us -> - Price")]
    [InlineData("""{ "From": "Sales", "To": "Price", "Type": "--" }""", "Sales -> + Price")]
    [InlineData("""{ "from": "Sales", "to": "Price", "type": "+-" }""", "Sales -> - Price")]
    [InlineData("""{ "from": "Sales", "to": "Price", "type": "causal", "polarity": "negative" }""", "Sales -> - Price")]
    [InlineData("""{ "from": "Sales", "to": "Price", "type": "causal", "label": "s" }""", "Sales -> + Price")]
    [InlineData("""{ "from": "Sales", "to": "Price", "type": "same", "delayed": true }""", "Sales -> + Price, delay ‖")]
    [InlineData("""{ "from": "Sales", "to": "Price", "type": "same", "delay": "2 weeks" }""", "Sales -> + Price, delay 2 weeks")]
    [InlineData("""{ "from": "Sales", "to": "Price", "label": "+ ‖" }""", "Sales -> + Price, delay ‖")]
    [InlineData("""{ "from": "Sales", "to": "Price", "sign": "+", "strength": 2 }""", "Sales -> + Price, strength 2")]
    public void Connections_are_links(string connection, string link) =>
        Assert.Equal([link], Drawings.Links("k.json", $$"""{ {{Elements}} "connections": [{{connection}}] }"""));

    [Fact]
    public void A_mutual_connection_is_two_links() =>
        Assert.Equal(["Sales -> + Price", "Price -> + Sales"], Drawings.Links("k.json", $$"""{ {{Elements}} "connections": [{ "from": "Sales", "to": "Price", "type": "+", "direction": "mutual" }] }"""));

    [Fact]
    public void Places_title_and_descriptions_come_along()
    {
        var (sketch, _) = Drawings.Read("k.json", """
            { "name": "Our project", "elements": [{ "_id": "elem-1", "attributes": { "label": "a", "description": "What a is" } }, { "_id": "elem-2", "attributes": { "label": "b" } }],
              "connections": [{ "from": "elem-1", "to": "elem-2", "attributes": { "connection type": "+", "description": "They say so" } }],
              "maps": [{ "elements": [] }, { "elements": [{ "element": "elem-1", "position": { "x": 100, "y": -50 } }, { "element": "elem-2", "position": { "x": 300, "y": 150 } }] }] }
            """);
        Assert.NotNull(sketch);
        Assert.Equal(("Our project", "What a is", "They say so"), (sketch.Title, sketch.Nodes[0].Doc, sketch.Links[0].Doc));
        Assert.Equal([(1, 0.5), (3, -1.5)], sketch.Nodes.Select(n => n.Position ?? default));
    }
}
