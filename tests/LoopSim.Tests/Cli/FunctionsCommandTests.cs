using System.Text.Json;
using LoopSim.Builtins;
using LoopSim.Cli.Terminal;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public class FunctionsCommandTests
{
    [Fact]
    public void A_function_is_shown_with_arguments_units_places_and_an_example()
    {
        var called = CommandLine.Call("functions", "safediv");
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Equal(
            """
            safe divide(x, y, otherwise?)
            x / y, and where y is 0 the third argument (0 if not given)

            Arguments and units
              x           any unit
              y           any unit
              otherwise   the unit of x / the unit of y; may be left out
              the result  the unit of x / the unit of y

            Use it in   equations, outcomes and checks
            Also as     safediv
            Example     safe divide(5, 0) gives 0

            """,
            called.Out);
    }

    [Theory]
    [InlineData("smooth", "equations; for outcomes and checks declare a variable with it")]
    [InlineData("final", "Use it in   outcomes and checks\n")]
    [InlineData("max", "with one argument in outcomes and checks only")]
    [InlineData("integral", "in outcomes and checks it is one number for the whole run")]
    [InlineData("previous", "Use it in   equations, outcomes and checks\n")]
    [InlineData("normal", "for one; elsewhere it draws others")]
    public void It_says_where_a_function_may_be_used(string name, string expected) =>
        Assert.Contains(expected, CommandLine.Call("functions", name).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("Time_When(x > 3)", "time when(condition)")]
    [InlineData("safe divide", "safe divide(x, y, otherwise?)")]
    [InlineData("mod", "operators")]
    [InlineData("IF", "if … then … else …")]
    public void A_name_may_come_as_it_stands_in_an_equation(string asked, string expected) =>
        Assert.Contains(expected, CommandLine.Call(["functions", .. asked.Split(' ')]).Out, StringComparison.Ordinal);

    [Fact]
    public void Without_a_name_every_function_is_listed()
    {
        var listed = CommandLine.Call("functions").Out;
        Assert.All(BuiltinFunctions.All, f => Assert.Contains($"  {f.Usage}", listed, StringComparison.Ordinal));
        Assert.All(BuiltinFunctions.Families, f => Assert.Contains(f.Title, listed, StringComparison.Ordinal));
        Assert.All(listed.Split('\n'), line => Assert.True(line.Length <= 120, line));
    }

    [Fact]
    public void For_editors_each_is_an_object()
    {
        using var json = JsonDocument.Parse(CommandLine.Call("functions", "--json").Out);
        Assert.Equal(BuiltinFunctions.All.Count, json.RootElement.GetArrayLength());
        var step = json.RootElement.EnumerateArray().First(f => f.GetProperty("name").GetString() == "step");
        Assert.Equal("the unit of height", step.GetProperty("resultUnit").GetString());
        Assert.Equal(["0", "0", "5", "5", "5"], step.GetProperty("example").GetProperty("gives").EnumerateArray().Select(g => g.GetString()));
    }

    [Fact]
    public void A_list_of_terms_breaks_between_words_and_where_little_room_is_left_goes_below()
    {
        Assert.Equal("  a     one\n  long  two\n", Printed(("a", "one"), ("long", "two")));
        var wide = new string('x', 90);
        Assert.Equal($"  {wide}\n    one\n", Printed((wide, "one")));
        Assert.All(Printed(("a", string.Join(' ', Enumerable.Repeat("word", 60)))).TrimEnd('\n').Split('\n').Skip(1), l => Assert.StartsWith("     word", l, StringComparison.Ordinal));
    }

    static string Printed(params (string, string)[] terms)
    {
        using var output = new StringWriter();
        using var screen = new Screen(output, TextWriter.Null);
        TermList.Print(terms, screen);
        return output.ToString();
    }
}
