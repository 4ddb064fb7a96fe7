using LoopSim.Builtins;

namespace LoopSim.Tests.Builtins;

public class SignatureUnitsTests
{
    [Theory]
    [InlineData("abs", "any unit", "the unit of x")]
    [InlineData("sqrt", "any unit", "the square root of the unit of x")]
    [InlineData("exp", "a plain number (unit 1)", "a plain number (unit 1)")]
    [InlineData("step", "any unit", "a time", "the unit of height")]
    [InlineData("ramp", "any unit / the time unit", "a time", "a time", "the unit of slope × the time unit")]
    [InlineData("pulse", "any unit", "a time", "a time", "the unit of magnitude / the time unit")]
    [InlineData("min", "any unit", "the unit of x", "the unit of x")]
    [InlineData("safe divide", "any unit", "any unit", "the unit of x / the unit of y", "the unit of x / the unit of y")]
    [InlineData("npv", "any unit", "1 / the time unit", "the unit of stream × the time unit", "a plain number (unit 1)", "the unit of stream × the time unit")]
    [InlineData("time when", "a plain number (unit 1)", "a time")]
    [InlineData("start time", "a time")]
    public void The_unit_rule_is_told_in_words(string name, params string[] expected) =>
        Assert.Equal(expected, SignatureUnits.Words(BuiltinFunctions.Find(new(name)) ?? throw new InvalidOperationException()));
}
