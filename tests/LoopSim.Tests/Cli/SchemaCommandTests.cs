using LoopSim.Formats;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class SchemaCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("schema")]
    [InlineData("schema", "-")]
    public void Without_a_file_it_is_printed(params string[] call) => Assert.Equal(new Called(0, LanguageSchema.Text, ""), CommandLine.Call(call));

    [Fact]
    public void With_a_file_it_is_written_and_the_line_for_a_model_is_told()
    {
        var called = CommandLine.Call("schema", folder.File("schemas/mine.json"));
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Contains("\n# yaml-language-server: $schema=mine.json", called.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(LanguageSchema.Text, File.ReadAllText(folder.File("schemas/mine.json")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{ "title": "LoopSim model", "description": "as another version wrote it" }""")]
    public void A_former_schema_and_an_empty_file_are_replaced(string former)
    {
        var path = folder.Write("loopsim.schema.json", former);
        Assert.Equal(0, CommandLine.Call("schema", path).Code);
        Assert.Equal(LanguageSchema.Text, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("my notes")]
    [InlineData("[1, 2]")]
    [InlineData("""{ "title": ["LoopSim model"] }""")]
    [InlineData("""{ "title": "another schema" }""")]
    public void Any_other_file_is_left_as_it_is(string text)
    {
        var path = folder.Write("notes.json", text);
        var called = CommandLine.Call("schema", path);
        Assert.Equal((2, ""), (called.Code, called.Out));
        Assert.Contains("is there already, and is no schema of the language", called.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(path));
    }
}
