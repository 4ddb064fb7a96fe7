using LoopSim.Diagnostics;
using LoopSim.Formats.Data;

namespace LoopSim.Tests.Formats.Data;

public class JsonTreeTests
{
    [Fact]
    public void Every_value_knows_its_place_also_behind_letters_of_several_bytes()
    {
        var (root, _) = JsonTree.Read(new SourceFile("x.json", """{ "größe": "€😀", "N": [1.5, null, true,], /* c */ "d": {} }"""));
        Assert.NotNull(root);
        Assert.Equal(("€😀", 11), (root["größe"]?.Text, root["größe"]?.At.Start));
        Assert.Equal([(1.5, 24), (null, 29), (null, 35)], (root["n"]?.Items ?? []).Select(i => (i.Number, i.At.Start)));
        Assert.Equal("true", root["n"]?.Items[2].Text);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("{ \"a\": 1", 8)]
    [InlineData("{ \"a\" 1 }", 6)]
    [InlineData("[1] 2", 4)]
    [InlineData("[\"\\ud800\"]", 9)]
    [InlineData("nothing", 0)]
    public void Broken_text_is_told_with_its_place(string text, int place)
    {
        var (root, at) = JsonTree.Read(new SourceFile("x.json", text));
        Assert.Null(root);
        Assert.Equal(place, at.Start);
    }

    [Fact]
    public void What_is_nested_too_deeply_is_broken_too() => Assert.Null(JsonTree.Read(new SourceFile("x.json", new string('[', 100_000))).Root);
}
