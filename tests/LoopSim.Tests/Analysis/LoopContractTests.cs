using LoopSim.Analysis.Polarity;
using LoopSim.Formats;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis;

public class LoopContractTests
{
    const string Diagram = """
        model: M
        links:
          - { link: trust -> + leads, delay: 2 }
          - leads -> + trust
          - { link: trust -> - fear, delay: 1 }
          - fear -> - leads
          - leads -> + sales
        scenarios: { more trust: { push: { trust: +20% } } }
        loops:

        """;

    // The inflow switches from + to − of the stock at its middle: the loop reinforces first and balances later.
    const string Turning = """
        model: M
        time: { stop: 20 }
        stocks: { x: { initial: 0.1, inflows: growth } }
        flows: { growth: x * (1 - x) }
        loops:

        """;

    [Theory]
    [InlineData(Diagram, "  R1 word: trust -> leads")]
    [InlineData(Diagram, "  R1 word: leads -> trust")]
    [InlineData(Diagram, "  R2 fear: fear -> leads -> trust")]
    [InlineData(Diagram, "  word of mouth: trust -> leads")]
    [InlineData(Diagram, "  B1 lost: fear -> sales", "LS950")]
    [InlineData(Diagram, "  B1 word: trust -> leads", "LS953")]
    [InlineData(Diagram, "  b7 fear: trust -> fear -> leads", "LS953")]
    [InlineData(Diagram, "  R1 word: trust -> leads\n  R2 again: leads -> trust", "LS952")]
    [InlineData(Diagram + "  R9 lost: fear -> sales\n", "links: 0", "LS950")]
    [InlineData(Turning, "  R1 growth: x -> growth", "LS953")]
    [InlineData(Turning, "  B1 growth: x -> growth", "LS953")]
    [InlineData(Turning, "  growth: x -> growth")]
    public void A_named_loop_is_a_loop_of_the_model_and_has_the_polarity_that_its_name_claims(string model, string loops, params string[] expected) =>
        Assert.Equal(expected, CodesOf(model + (loops.StartsWith("links", StringComparison.Ordinal) ? "" : loops + "\n")));

    [Fact]
    public void Where_two_ways_join_what_is_named_the_loop_is_unclear() => Assert.Equal(["LS951"], CodesOf("""
        model: M
        links:
          - { link: trust -> + leads, delay: 2 }
          - { link: trust -> - fear, delay: 1 }
          - fear -> - leads
          - leads -> + sales
          - sales -> + trust
        scenarios: { more trust: { push: { trust: +20% } } }
        loops:
          R1 unclear: trust -> sales
        """));

    [Fact]
    public void A_loop_that_goes_the_other_way_says_when_and_where_first() =>
        Assert.Contains(FaultsOf(Turning + "  R1 growth: x -> growth\n"), f => f.Message.Contains("not always reinforcing: balancing in 'base' at time ", StringComparison.Ordinal));

    // What is asked for cannot be computed without the loop, so that even a run refuses it.
    [Fact]
    public void A_run_that_looks_at_a_loop_that_is_none_is_refused() =>
        Assert.Contains(Running.Check(Diagram + "  R1 lost: fear -> sales\noutcomes: { share: max(share of(R1 lost)) }\n"), d => d.Code == "LS950");

    static string[] CodesOf(string yaml) => [.. FaultsOf(yaml).Select(f => f.Code)];

    static List<LoopSim.Diagnostics.Diagnostic> FaultsOf(string yaml)
    {
        var checkedModel = Pipeline.Check(ModelFormats.ReadText("test.yaml", yaml).Model ?? throw new InvalidOperationException(), new()).Model ?? throw new InvalidOperationException();
        return [.. Pipeline.CheckLoops(checkedModel, new(), LinkContract.Of(checkedModel, 0, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken)];
    }
}
