using LoopSim.Diagnostics;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking.Dimensions;

/// <summary>What the caller sets, as with <c>--set "report back=3 month"</c>, is checked against the unit of its target.</summary>
public class CallerUnitsTests
{
    const string Model = """
        model: Units given from outside
        time: { unit: month, stop: 12 }
        units:
          day: { in: month, factor: 0.0329 }
        parameters:
          report back: { value: 0.2, range: 0..9 }
          time to act: 2 month
          head start: 0
          weight: 1
        stocks:
          leads: { initial: 100 lead, outflows: [acting] }
        flows:
          acting: report back * leads / time to act
        variables:
          lead over: leads + head start
        """;

    static List<Diagnostic> Check(string yaml, params string[] settings)
    {
        var faults = new List<Diagnostic>();
        var model = ModelFormats.ReadText("test.yaml", yaml).Model ?? throw new InvalidOperationException();
        var set = settings.Select(s => CallerText.ReadSetting(model, "--set", s, faults)).OfType<Setting>().ToList();
        return [.. faults, .. Pipeline.Check(model, new RunSettings { Set = set }).Diagnostics];
    }

    [Theory]
    [InlineData("report back = 3 month", "LS412", "3 month", "In --set: 'report back' is in 1, but is set to '3 month', which is in month.")]
    [InlineData("time to act=2 * weight", "LS412", "2 * weight", "In --set: 'time to act' is in month, but is set to '2 * weight', which is in 1.")]
    [InlineData("leads=2 person", "LS412", "2 person", "In --set: 'leads' is in lead, but is set to '2 person', which is in person.")]
    [InlineData("head start=2 month", "LS412", "2 month", "In --set: 'head start' is in lead, but is set to '2 month', which is in month.")]
    [InlineData("time to act=1 year", "LS409", "1 year", "In --set: 'time to act' is in month, but is set to '1 year', which is in year.")]
    [InlineData("time to act=weight + time to act", "LS401", "weight + time to act", "In --set: 'weight' is in 1, but 'time to act' is in month; they are added.")]
    public void A_setting_in_another_unit_is_told_in_the_callers_words(string setting, string code, string place, string message)
    {
        var fault = Assert.Single(Check(Model, setting));
        Assert.Equal((code, message, place, "--set"), (fault.Code, fault.Message, fault.At.Text, fault.At.File.Path));
    }

    [Theory]
    [InlineData("report back=0.9")]
    [InlineData("report back=90%")]
    [InlineData("time to act=3")]
    [InlineData("time to act=36 days")]
    [InlineData("time to act = 2 * time to act")]
    [InlineData("leads=50")]
    [InlineData("head start=3 lead")]
    public void A_setting_in_the_unit_of_its_target_is_right_and_a_bare_number_is_in_it(string setting) => Assert.Empty(Check(Model, setting));

    [Fact]
    public void Faults_of_the_file_come_before_those_of_the_caller() =>
        Assert.Equal(["test.yaml", "--set"], Check(Model + "\n  sum: leads + time to act", "leads=2 person").Select(f => f.At.File.Path));

    [Fact]
    public void A_model_without_units_takes_any() =>
        Assert.Empty(Check("model: m\ntime: { unit: month, stop: 3 }\nparameters:\n  a: 2\nvariables:\n  b: a * 2", "a=3 month"));

    [Fact]
    public void The_command_line_shows_it()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("m.yaml"), Model);
        var called = CommandLine.Call("run", folder.File("m.yaml"), "--out", folder.File("out"), "--set", "report back=3 month");
        Assert.Equal(2, called.Code);
        Assert.Contains("--set:1:13: error LS412: In --set: 'report back' is in 1, but is set to '3 month', which is in month.", called.Error, StringComparison.Ordinal);
    }
}
