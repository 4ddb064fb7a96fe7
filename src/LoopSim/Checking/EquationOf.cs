using LoopSim.Equations;
using LoopSim.Models;

namespace LoopSim.Checking;

/// <summary>The equations of a variable, whatever its kind.</summary>
internal static class EquationOf
{
    /// <summary>What computes the variable at a time: null for stocks, data and remembered values, which are given there.</summary>
    public static Expression? Now(Variable variable) => variable switch
    {
        Constant c => c.Value,
        Flow f => f.Equation,
        Auxiliary a => a.Equation,
        _ => null,
    };

    /// <summary>What computes the variable at the start of the run; null for data.</summary>
    public static Expression? AtStart(Variable variable) => variable switch
    {
        Stock s => s.Initial,
        RememberedValue r => r.Initial,
        _ => Now(variable),
    };

    /// <summary>The variable with its equation changed.</summary>
    public static Variable Changed(Variable variable, Func<Expression, Expression> change) => variable switch
    {
        Constant c => c with { Value = change(c.Value) },
        Flow f => f with { Equation = change(f.Equation) },
        Auxiliary a => a with { Equation = change(a.Equation) },
        Stock s => s with { Initial = change(s.Initial) },
        _ => variable,
    };

    /// <summary>The kind of a variable, as people say it.</summary>
    public static string KindInWords(Variable variable) => variable switch
    {
        Constant => "a parameter",
        Stock => "a stock",
        Flow => "a flow",
        DataSeries => "a data series",
        _ => "a variable",
    };
}
