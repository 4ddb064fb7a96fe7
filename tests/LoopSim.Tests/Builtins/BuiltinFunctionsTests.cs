using LoopSim.Builtins;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Builtins;

public class BuiltinFunctionsTests
{
    [Fact]
    public void Every_name_and_alias_finds_its_function() => Assert.All(BuiltinFunctions.All, f =>
    {
        Assert.Same(f, BuiltinFunctions.Find(f.Name));
        Assert.All(f.Aliases, a => Assert.Same(f, BuiltinFunctions.Find(new(a))));
    });

    [Fact]
    public void The_list_of_names_holds_names_and_aliases_once() =>
        Assert.Equal(BuiltinFunctions.All.Sum(f => 1 + f.Aliases.Count), BuiltinFunctions.Names.Distinct().Count());

    // Measures look at whole runs and are tested with outcomes; whoever adds a family adds its tests, and then its line here.
    [Fact]
    public void Every_function_has_a_test_that_uses_it()
    {
        var equations = MathFunctionsTests.Values.Select(v => v.Data.Item1)
            .Concat(TestInputFunctionsTests.Signals.Select(v => v.Data.Item1))
            .Concat(DelayFunctionsTests.Steps.Select(v => v.Data.Item1))
            .Concat(AccumulationFunctionsTests.Steps.Select(v => v.Data.Item1))
            .Concat(RandomFunctionsTests.Moments.Select(v => v.Data.Item1))
            .Concat(LinkFunctionsTests.Values.Select(v => v.Data.Item1));
        Assert.Empty(Evaluating.Untested(BuiltinFunctions.All.Where(f => f.Does is not (Measured or OfLoop)), equations));
    }

    [Fact]
    public void An_unknown_function_is_not_found() => Assert.Null(BuiltinFunctions.Find(new("smoothie")));

    [Theory]
    [InlineData("ramp", "ramp(slope, start, end?)", 2, 3)]
    [InlineData("min", "min(x, more …)", 2, int.MaxValue)]
    [InlineData("start time", "start time()", 0, 0)]
    [InlineData("smth3", "smooth3(input, averaging time, initial?)", 2, 3)]
    public void A_signature_says_how_a_function_is_called(string name, string usage, int least, int most)
    {
        var function = BuiltinFunctions.Find(new(name));
        Assert.NotNull(function);
        Assert.Equal((usage, least, most), (function.Usage, function.LeastArguments, function.MostArguments));
    }

    [Fact]
    public void Each_argument_has_its_parameter_and_the_last_one_repeats()
    {
        var max = BuiltinFunctions.Find(new("max"));
        Assert.Equal(["x", "more", "more"], Enumerable.Range(0, 3).Select(i => max?.ParameterOf(i).Name));
        var step = BuiltinFunctions.Find(new("step"));
        Assert.Equal([("height", "a"), ("start", "time")], Enumerable.Range(0, 2).Select(i => (step?.ParameterOf(i).Name, step?.ParameterOf(i).Unit)));
        Assert.Equal("a/time", BuiltinFunctions.Find(new("pulse"))?.ResultUnit);
    }
}
