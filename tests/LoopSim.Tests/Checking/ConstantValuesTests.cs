using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking;

public class ConstantValuesTests
{
    static Expression Tree(string text) => Parsing.Parse(text, "p", "q", "r", "s", "v").Tree ?? throw new InvalidOperationException();

    static readonly Variable[] Variables =
    [
        new Constant(new("p"), default, Tree("q + 1")),
        new Constant(new("q"), default, Tree("3")),
        new Constant(new("r"), default, Tree("s * 2")),
        new Constant(new("s"), default, Tree("r")),
        new Auxiliary(new("v"), default, Tree("3")),
    ];

    [Theory]
    [InlineData("2", 2.0)]
    [InlineData("p", 4.0)]
    [InlineData("-p ^ 2", -16.0)]
    [InlineData("p / 2 - q * 3 + 1", -6.0)]
    [InlineData("1 / 0", double.PositiveInfinity)]
    [InlineData("v", null)]
    [InlineData("r", null)]
    [InlineData("s + 1", null)]
    [InlineData("1 + v", null)]
    [InlineData("time", null)]
    [InlineData("not p", null)]
    [InlineData("p mod 2", null)]
    [InlineData("p < q", null)]
    [InlineData("sqrt(p)", null)]
    [InlineData("if p then 1 else 2", null)]
    public void Plain_arithmetic_of_parameters_is_known(string text, double? value) =>
        Assert.Equal(value, new ConstantValues(Variables).Of(Tree(text)));

    [Fact]
    public void What_differs_by_scenario_is_known_in_the_base_case_alone()
    {
        ByScenario Choice(string otherwise, string other) => new(Tree(otherwise), new Dictionary<Name, Expression> { [new("a")] = Tree(other) }, default);
        var (inBase, everywhere) = (new ConstantValues(Variables), new ConstantValues(Variables, inEveryScenario: true));
        Assert.Equal((3, null), (inBase.Of(Choice("q", "4")), everywhere.Of(Choice("q", "4"))));
        Assert.Equal((3, 3), (inBase.Of(Choice("q", "3")), everywhere.Of(Choice("q", "3"))));
        Assert.Equal((3, null), (inBase.Of(Choice("q", "v")), everywhere.Of(Choice("q", "v"))));
        Assert.Null(everywhere.Of(Choice("v", "v")));
    }

    [Fact]
    public void Of_two_of_one_name_the_first_counts() =>
        Assert.Equal(3, new ConstantValues([.. Variables, new Constant(new("Q"), default, Tree("9"))]).Of(Tree("q")));
}
