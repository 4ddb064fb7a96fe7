using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis.Attribution;

public class LoopAttributionTests
{
    const string Growth = """
        model: Growth by word of mouth, and by a campaign that no loop drives
        time: { stop: 12, step: 0.25 }
        parameters: { recommendations: 0.1, campaign: 0 }
        stocks:
          customers: { initial: 10, inflows: [joining] }
          visitors: { initial: 0, inflows: [coming] }
        flows: { joining: recommendations * customers, coming: campaign }
        scenarios:
          today: {}
          talked about: { set: { recommendations: 0.3 } }
          advertised: { set: { campaign: 5 } }
        outcomes: { customers: final(customers), visitors: final(visitors) }
        """;

    [Fact]
    public void Without_the_only_loop_the_whole_difference_that_it_made_vanishes()
    {
        var (talkedAbout, _) = Attributions();
        var effect = Assert.Single(talkedAbout.Effects);
        // Joining is then 0.3 of the customers of today: half of the extra growth is the parameter's own, the rest the loop's.
        Assert.InRange(effect.Vanishes[0], 0.01, 1);
        Assert.Equal(double.NaN, effect.Vanishes[1]);
        Assert.Equal(100 - (100.0 / 49), effect.ShareInScenario, 6);
    }

    [Fact]
    public void What_vanishes_is_what_the_same_model_gives_with_the_link_written_as_data()
    {
        var (talkedAbout, _) = Attributions();
        double today = 10, frozen = 10, free = 10;
        for (var step = 0; step < 48; step++)
            (today, frozen, free) = (today + (0.25 * 0.1 * today), frozen + (0.25 * 0.3 * today), free + (0.25 * 0.3 * free));
        Assert.Equal((free - frozen) / (free - today), talkedAbout.Effects[0].Vanishes[0], 9);
    }

    [Fact]
    public void No_loop_is_blamed_for_what_no_loop_did() => Assert.Empty(Attributions().Advertised.Effects);

    [Fact]
    public void The_only_loop_can_be_cut_where_an_outcome_is_what_it_explains()
    {
        var judged = Growth.Replace("visitors: final(visitors)", "explained: final(share of(R1 word of mouth))", StringComparison.Ordinal)
            + "\nloops: { R1 word of mouth: customers -> joining }\n";
        var settings = new RunSettings { Scenarios = [new("today"), new("talked about")] };
        var found = LoopAttribution.Of(Running.Run(judged, settings).Model, settings, TestContext.Current.CancellationToken);
        Assert.Equal("R1 word of mouth", found[0].Names[Assert.Single(found[0].Effects).Loop].Text);
    }

    static (LoopAttribution TalkedAbout, LoopAttribution Advertised) Attributions()
    {
        var settings = new RunSettings { Scenarios = [new("today"), new("talked about"), new("advertised")] };
        var found = LoopAttribution.Of(Running.Run(Growth, settings).Model, settings, TestContext.Current.CancellationToken);
        return (found[0], found[1]);
    }
}
