using LoopSim.Reports.Tables;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Reports.Tables;

public class ResultsCsvTests
{
    static string Csv(string yaml)
    {
        using var writer = new StringWriter();
        ResultsCsv.Write(Running.Run(yaml), writer, TestContext.Current.CancellationToken);
        return writer.ToString();
    }

    [Fact]
    public void Names_that_need_it_are_quoted_and_numbers_keep_all_their_digits() => Assert.Equal(
        "scenario,time,\"leads, hot\",third,x\n\"a, b\",0,2,0.3333333333333333,0\n\"a, b\",0.5,2,0.3333333333333333,0.5\n\"a, b\",1,2,0.3333333333333333,1\n",
        Csv("""
            model: m
            time: { stop: 1, step: 0.5 }
            parameters:
              "leads, hot": 2
              third: 1 / 3
            variables:
              x: smooth(time, 5) * 0 + time
            scenarios:
              "a, b": {}
            """));

    [Fact]
    public void Each_scenario_has_rows_up_to_its_own_stop() => Assert.Equal(
        ["scenario", "base", "base", "longer", "longer", "longer"],
        Csv("model: m\ntime: { stop: 1, step: 1 }\nvariables: { x: time }\nscenarios: { longer: { stop: 2 } }").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')[0]));

    [Fact]
    public void A_zero_keeps_its_sign() => Assert.Equal(
        "scenario,time,x\nbase,0,-0\nbase,1,0\n",
        Csv("model: m\ntime: { stop: 1, step: 1 }\nvariables: { x: 'if time < 1 then -0 * (1 - time) else 0' }"));
}
