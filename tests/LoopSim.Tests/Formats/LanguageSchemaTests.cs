using Json.Schema;
using LoopSim.Formats;
using LoopSim.Tests.Documentation;
using LoopSim.Tests.Support;
using YamlDotNet.Core;

namespace LoopSim.Tests.Formats;

/// <summary>models/loopsim.schema.json is true: it takes what is well formed, and refuses what is not.</summary>
public class LanguageSchemaTests
{
    static readonly JsonSchema Schema = JsonSchema.FromText(LanguageSchema.Text);

    // What a schema cannot see, by the beginning of a file's name: it sees kinds of values, keys and words, and reads no equation.
    static readonly (string Code, string Why)[] Unseen =
    [
        ("LS004", "the encoding of the file"),
        ("LS019", "an editor reads anchors for what they stand for"),
        ("LS020", "each of the two is a model to an editor"),
        ("LS025", "an editor reads a list that is a key for its text"),
        ("LS105", "it does not compare the names of two sections"),
        ("LS110", "which of two numbers in a text is the lower one"),
        ("LS112", "whether numbers rise"),
        ("LS113", "what is an equation, and what its unit converts to"),
        ("LS114", "a number is well formed with any unit"),
        ("LS117", "what another section says of a name"),
        ("LS121", "'yes' is a text, and might be a name"),
        ("LS122", "units"),
        ("LS123", "units"),
        ("LS2", "equations are texts"),
        ("LS3", "what equations mean"),
        ("LS4", "units"),
        ("LS5", "what names and equations mean in scenarios, charts and outcomes"),
        ("LS6", "what stands in another file"),
        ("LS7", "what happens in a run"),
        ("LS801", "what stands in another file"),
        ("LS802-no-colour", "which words are colours"),
        ("LS803", "that one number shows how others are written"),
        ("LS805", "what stands in another file"),
        ("LS806", "what stands in another file"),
        ("LS807", "how well a colour is seen"),
        ("LS81", "what is a date, and what it means in the model's time unit"),
        ("LS901", "the text of a link"),
        ("LS902", "the text of a link"),
        ("LS903", "the text of a link"),
        ("LS904", "the text of a link"),
        ("LS905", "what another section says of a name"),
        ("LS908", "that one key silences another"),
        ("LS909", "the text of a link"),
        ("LS91", "values, names and the texts of links and loops"),
        ("LS92", "what equations and links add up to"),
        ("LS94", "whether equations keep what links promise"),
        ("LS95", "which loops there are, and what they do"),
    ];

    public static TheoryData<string> Models => [.. Directory.EnumerateDirectories(Repository.Models).SelectMany(d => Directory.EnumerateFiles(d, "*.yaml")).Select(Relative)];

    public static TheoryData<string> FaultyModels => [.. Directory.EnumerateFiles(Path.Combine(Repository.Models, "faulty"), "*.yaml", SearchOption.AllDirectories).Select(Relative)];

    [Fact]
    public void The_file_beside_the_models_is_what_the_program_writes() => Golden.Matches(Path.Combine(Repository.Models, LanguageSchema.FileName), LanguageSchema.Text);

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_of_the_gallery_is_valid_and_names_the_schema_in_its_first_line(string model)
    {
        var path = Path.Combine(Repository.Models, model);
        Assert.Equal(LanguageSchema.FirstLine("../" + LanguageSchema.FileName), File.ReadLines(path).First());
        Assert.Equal("", Faults(File.ReadAllText(path)));
    }

    [Theory]
    [MemberData(nameof(LanguageReferenceTests.Examples), MemberType = typeof(LanguageReferenceTests))]
    public void An_example_of_the_language_page_is_valid(string yaml) => Assert.Equal("", Faults(yaml));

    [Theory]
    [MemberData(nameof(FaultyModels))]
    public void A_faulty_model_is_invalid_unless_its_fault_is_out_of_sight(string model)
    {
        var why = Array.Find(Unseen, u => Path.GetFileName(model).StartsWith(u.Code, StringComparison.Ordinal)).Why;
        var yaml = File.ReadAllText(Path.Combine(Repository.Models, model));
        if (why is null)
            Assert.True(IsNoYaml(yaml) || Faults(yaml) != "", "It is valid, though it is faulty.");
        else
            Assert.Equal("", Faults(yaml));
    }

    static bool IsNoYaml(string yaml)
    {
        try
        {
            YamlJson.Of(yaml);
            return false;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            return true;
        }
    }

    /// <summary>What the schema finds wrong with a model; nothing where it is valid.</summary>
    internal static string Faults(string yaml)
    {
        // The validator prepares itself at its first use, and not for two threads at once.
        lock (Schema)
        {
            var result = Schema.Evaluate(YamlJson.Of(yaml), new() { OutputFormat = OutputFormat.List });
            return result.IsValid ? "" : "invalid: " + string.Join("; ", result.Details.Where(d => d.HasErrors).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors?.Values ?? [])}"));
        }
    }

    static string Relative(string file) => Path.GetRelativePath(Repository.Models, file).Replace(Path.DirectorySeparatorChar, '/');
}
