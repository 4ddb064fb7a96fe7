using LoopSim.Builtins;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Builtins;

public class MathFunctionsTests
{
    // Values from the functions' definitions, to more digits than a double holds.
    public static TheoryData<string, double> Values => new()
    {
        { "abs(-2.5)", 2.5 },
        { "if 0 / 0 < 1 or 0 / 0 <= 1 or 0 / 0 = 1 or 0 / 0 <> 1 or 0 / 0 > 1 or 0 / 0 >= 1 or 0 / 0 = 0 / 0 then 1 else 2", 2 },
        { "sqrt(2)", 1.4142135623730950488 },
        { "exp(1)", 2.7182818284590452354 },
        { "ln(10)", 2.3025850929940456840 },
        { "log10(1000)", 3 },
        { "log(8, 2)", 3 },
        { "log(0.01, 10)", -2 },
        { "power(2, 10)", 1024 },
        { "sin(pi / 6)", 0.5 },
        { "cos(pi / 3)", 0.5 },
        { "tan(pi / 4)", 1 },
        { "arcsin(0.5)", Math.PI / 6 },
        { "arccos(0.5)", Math.PI / 3 },
        { "arctan(1)", Math.PI / 4 },
        { "sinh(1)", 1.1752011936438014569 },
        { "cosh(1)", 1.5430806348152437785 },
        { "tanh(1)", 0.7615941559557648881 },
        { "floor(2.7)", 2 },
        { "floor(-2.1)", -3 },
        { "int(-2.1)", -3 },
        { "ceiling(2.1)", 3 },
        { "ceiling(-2.7)", -2 },
        { "round(2.5)", 3 },
        { "round(-2.5)", -3 },
        { "round(2.49)", 2 },
        { "sign(-0.1)", -1 },
        { "mean(1, 2, 6)", 3 },
        { "sign(0)", 0 },
        { "sign(7)", 1 },
        { "quantum(7.9, 2)", 6 },
        { "quantum(-0.5, 2)", -2 },
        { "quantum(7.9, 0)", 7.9 },
        { "min(3, 1, 2)", 1 },
        { "min(1, 3)", 1 },
        { "max(3, 1, 2, 5, 4)", 5 },
        { "max(-1, -3)", -1 },
        { "clip(5, 0, 3)", 3 },
        { "clip(-5, 0, 3)", 0 },
        { "clip(2, 0, 3)", 2 },
        { "safe divide(1, 4)", 0.25 },
        { "safe divide(1, 0)", 0 },
        { "safe divide(1, 0, 9)", 9 },
        { "safediv(1, 0, 9)", 9 },
        { "safe divide(6, 3, 9)", 2 },
    };

    public static TheoryData<string, double> Operations => new()
    {
        { "7 mod 3", 1 },
        { "-7 mod 3", 2 },
        { "7 mod -3", -2 },
        { "2.5 mod 1", 0.5 },
        { "2 ^ 0.5", Math.Sqrt(2) },
        { "-2 ^ 2", -4 },
        { "7 / 2 - 1.5 * 2", 0.5 },
        { "-(3)", -3 },
        { "2 < 3", 1 },
        { "3 < 3", 0 },
        { "3 <= 3", 1 },
        { "4 <= 3", 0 },
        { "4 > 3", 1 },
        { "3 > 3", 0 },
        { "3 >= 3", 1 },
        { "2 >= 3", 0 },
        { "3 = 3", 1 },
        { "3 = 2", 0 },
        { "3 <> 3", 0 },
        { "3 <> 2", 1 },
        { "2 and -1", 1 },
        { "2 and 0", 0 },
        { "0 and 2", 0 },
        { "0 or 0.1", 1 },
        { "0.1 or 0", 1 },
        { "0 or 0", 0 },
        { "not 0", 1 },
        { "not 5", 0 },
        { "if 2 then 10 else 20", 10 },
        { "if 0 then 10 else 20", 20 },
        { "if 0.5 then 10 else 1 / 0", 10 },
        { "if 1 < 2 then 10 else 20", 10 },
        { "ln(-1) = ln(-1)", 0 },
        { "ln(-1) <> ln(-1)", 0 },
        { "ln(-1) < 1 or ln(-1) >= 1", 0 },
    };

    [Theory]
    [MemberData(nameof(Values))]
    [MemberData(nameof(Operations))]
    public void A_constant_expression_has_the_value_of_its_definition(string equation, double value) =>
        Assert.Equal(value, Evaluating.Value(equation), 1e-14 * Math.Max(1, Math.Abs(value)));

    // The same through rows that are computed at every step, and in every lane, rather than once before the run.
    [Theory]
    [MemberData(nameof(Values))]
    [MemberData(nameof(Operations))]
    public void The_same_expression_of_a_changing_number_has_the_same_value(string equation, double value)
    {
        var changing = System.Text.RegularExpressions.Regex.Replace(equation, @"(?<![\d.\w])(\d+(\.\d+)?)", "($1 + 0 * time)");
        Assert.All(Evaluating.Series(changing), x => Assert.Equal(value, x, 1e-14 * Math.Max(1, Math.Abs(value))));
    }

    [Theory]
    [InlineData("min(ln(-1), 1)")]
    [InlineData("min(1, ln(-1))")]
    [InlineData("max(ln(-1), 1)")]
    [InlineData("max(1, ln(-1))")]
    [InlineData("clip(ln(-1), 0, 1)")]
    [InlineData("sign(ln(-1))")]
    [InlineData("safe divide(1, ln(-1))")]
    [InlineData("sqrt(-1)")]
    [InlineData("0 / 0")]
    public void What_is_not_a_number_is_never_hidden(string equation) =>
        Assert.All(Running.Run(Evaluating.Model(equation)).Runs[0].Series(new("x")), x => Assert.True(double.IsNaN(x)));

    [Fact]
    public void Every_function_of_the_family_has_a_value_here() =>
        Assert.Empty(Evaluating.Untested(MathFunctions.All, Values.Select(v => v.Data.Item1)));
}
