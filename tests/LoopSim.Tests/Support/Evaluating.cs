using System.Text.RegularExpressions;
using LoopSim.Builtins;

namespace LoopSim.Tests.Support;

/// <summary>Runs one equation and gives its values, step by step.</summary>
internal static class Evaluating
{
    /// <summary>The values of an equation at start 0, DT 1/4, up to a stop.</summary>
    public static double[] Series(string equation, double stop = 4, string method = "euler", string step = "1/4", string more = "") =>
        Running.Series(Model(equation, stop, method, step, more), "x");

    /// <summary>The value of an equation at the start.</summary>
    public static double Value(string equation, string more = "") => Series(equation, 1, more: more)[0];

    /// <summary>A model of which the variable x has this equation.</summary>
    public static string Model(string equation, double stop = 4, string method = "euler", string step = "1/4", string more = "") => FormattableString.Invariant(
        $"model: One equation\ntime: {{ stop: {stop}, step: {step}, method: {method} }}\n{more}\nvariables:\n  x: {{ equation: '{equation}' }}\n");

    /// <summary>The functions of a family that no test case calls: a completeness test expects none.</summary>
    public static IEnumerable<string> Untested(IEnumerable<Builtin> family, IEnumerable<string> equations) =>
        family.Select(f => f.Name.Text).Where(name => !equations.Any(e => Regex.IsMatch(e, $@"(?<!\w){name}\(")));
}
