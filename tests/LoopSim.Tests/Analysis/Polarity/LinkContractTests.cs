using LoopSim.Analysis.Polarity;
using LoopSim.Checking;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Analysis.Polarity;

public class LinkContractTests
{
    const string Sections = """
        model: Leads
        time: { unit: month, stop: 12, step: 1/4 }
        parameters: { market: 100, pull: 0.2 1/month, off: 0 }
        stocks: { customers: { initial: 10, inflows: [joining], outflows: [leaving] } }
        flows:
          joining: pull * room
          leaving: customers / 24 month
        variables:
          room: market - customers
          mood: room * (room - 60)
          idle: room + off * customers
        """;

    // Links that are drawn, and the codes and texts that are told of them.
    public static TheoryData<string[], string[]> Cases => new()
    {
        { ["room -> + joining", "customers -> - room", "room -> ± mood", "room -> + idle", "customers -> + idle", "customers -> + leaving"], ["LS945 'customers -> + idle' never acts"] },
        { ["room -> - joining", "customers -> - room", "room -> ± mood", "room -> + idle", "customers -> + idle", "customers -> + leaving"], ["LS940 where 'room' grows, 'joining' grows too", "LS945"] },
        { ["room -> + mood"], ["LS941 in scenario 'base' at month", "LS944 'joining' depends on 'room'", "LS944 'leaving' depends on 'customers'", "LS944 'room' depends on 'customers'", "LS944 'idle' depends on 'room', but"] },
        { ["pull -> + joining", "room -> ± joining", "customers -> - room", "room -> ± mood", "room -> + idle", "customers -> + idle", "customers -> + leaving"], ["LS942 always +", "LS945"] },
        { ["customers -> - joining", "room -> + joining", "customers -> - room", "room -> ± mood", "room -> + idle", "customers -> + idle", "customers -> + leaving"], ["LS943 customers -> room -> joining", "LS945"] },
        { ["mood -> + room", "room -> + joining", "customers -> - room", "room -> ± mood", "room -> + idle", "customers -> + idle", "customers -> + leaving"], ["LS943 let 'mood' act", "LS945"] },
        // Onto a stock past its flows, whose effects add up; the flow itself need not be drawn then.
        { ["room -> + customers", "customers -> - room", "room -> ± mood", "room -> + idle", "customers -> + idle", "customers -> + leaving"], ["LS945"] },
        { ["room -> - customers", "customers -> - room", "room -> ± mood", "room -> + idle", "customers -> + idle", "customers -> + leaving"], ["LS940 by its flows", "LS945"] },
        { ["joining -> - customers", "leaving -> + customers", "room -> + joining", "customers -> - room", "room -> ± mood", "room -> + idle", "customers -> + idle", "customers -> + leaving"], ["LS940 as it fills it", "LS940 as it drains it", "LS945"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Diagram_and_equations_are_held_against_one_another(string[] links, string[] told)
    {
        var model = Running.Run(Sections).Model;
        var faults = LinkContract.Of(model.With(links.Select(l => DrawnLinks.Link(model, l))), 1, TestContext.Current.CancellationToken).Faults;
        Assert.Equal(told.Length, faults.Count);
        Assert.All(told, t => Assert.Contains(faults, f => f.Code == t[..5] && $"{f.Message} {f.Hint}".Contains(t[5..].Trim(), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_model_without_links_is_left_alone() =>
        Assert.Empty(LinkContract.Of(Running.Run(Sections).Model, 1, TestContext.Current.CancellationToken).Faults);

    [Fact]
    public void The_lines_of_a_warning_mend_it()
    {
        var model = Running.Run(Sections).Model;
        var faults = Faults(model, ["room -> ± mood"]);
        var lines = faults.Where(f => f.Code == "LS944").SelectMany(f => (f.Hint ?? "").Split("- ", 2)[1].Split("   - ")).ToList();
        Assert.DoesNotContain(Faults(model, [.. lines, "room -> ± mood"]), f => f.Code != "LS945");
    }

    // Two flows of one stock that a source opens both: what counts is what is left of them.
    [Theory]
    [InlineData("3", "x -> + s", "LS940")]
    [InlineData("3", "x -> - s", "")]
    [InlineData("1", "x -> + s", "")]
    [InlineData("2", "x -> + s", "LS945")]
    [InlineData("2 + sin(time)", "x -> + s", "LS941")]
    public void Effects_of_flows_on_a_stock_add_up(string drain, string link, string code)
    {
        var model = Running.Run($"model: m\ntime: {{ stop: 12, step: 1/4 }}\nstocks: {{ s: {{ initial: 9, inflows: [f], outflows: [g] }} }}\nflows: {{ f: 2 * x, g: d * x }}\nvariables: {{ x: 1 + time, d: {{ equation: {drain} }} }}").Model;
        Assert.Equal(code, string.Join(' ', Faults(model, [link, "d -> + g"]).Select(f => f.Code)));
    }

    static IReadOnlyList<LoopSim.Diagnostics.Diagnostic> Faults(CheckedModel model, IEnumerable<string> links) =>
        LinkContract.Of(model.With(links.Select(l => DrawnLinks.Link(model, l))), 1, TestContext.Current.CancellationToken).Faults;
}
