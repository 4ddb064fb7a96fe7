using System.Globalization;
using LoopSim.Analysis.Judging;
using LoopSim.Builtins;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Builtins;

/// <summary>The example of each built-in is run, and gives what it says.</summary>
public class BuiltinExampleTests
{
    public static TheoryData<string> Names => [.. BuiltinFunctions.All.Select(b => b.Name.Text)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_gives_what_it_says(string name)
    {
        var function = Find(name);
        var example = BuiltinExample.Of(function);
        var isMeasure = function.Does is Measured or OfLoop;
        var runs = Running.Run(example.Model(isMeasure));
        double[] values = isMeasure ? [.. Outcomes.Table(runs).Values[0]] : runs.Runs[0].Series(new("example"));
        string[] told = [.. values.Select(v => v.ToString($"G{BuiltinExample.Digits}", CultureInfo.InvariantCulture))];
        Assert.Equal(example.Gives, told.Distinct().Count() == 1 ? [told[0]] : told);
        Assert.True(isMeasure || runs.Runs[0].Times.SequenceEqual(BuiltinExample.Times));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_uses_its_function(string name) => Assert.Contains($"{name}(", BuiltinExample.Of(Find(name)).Equation, StringComparison.Ordinal);

    [Theory]
    [InlineData("sqrt", "sqrt(16) gives 4")]
    [InlineData("step", "step(5, 2) gives 0, 0, 5, 5, 5 at the times 0, 1, 2, 3, 4")]
    public void In_a_sentence_it_says_what_it_gives_and_when(string name, string expected) => Assert.Equal(expected, BuiltinExample.Of(Find(name)).ToString());

    static Builtin Find(string name) => BuiltinFunctions.Find(new(name)) ?? throw new InvalidOperationException();
}
