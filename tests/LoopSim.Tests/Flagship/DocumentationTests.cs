using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Flagship;

/// <summary>A model that is to convince says what everything is, and where every number is from.</summary>
public class DocumentationTests
{
    [Theory]
    [InlineData("closing-the-loop")]
    [InlineData("platinum-contract")]
    public void Everything_is_explained_and_every_number_has_a_source(string model)
    {
        var variables = ModelFormats.Read(Flagships.PathOf(model)).Model?.Variables ?? [];
        Assert.NotEmpty(variables);
        Assert.Empty(variables.Where(v => string.IsNullOrWhiteSpace(v.Doc)).Select(v => v.Name.Text));
        Assert.Empty(variables.Where(v => v is Constant && string.IsNullOrWhiteSpace(v.Source)).Select(v => v.Name.Text));
    }
}
