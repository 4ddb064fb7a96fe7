using LoopSim.Equations;

namespace LoopSim.Builtins;

/// <summary>What a function that expands itself may add to the model around it.</summary>
internal interface IExpansion
{
    /// <summary>Adds a hidden stock and gives a reference to it; its net flow may mention it through the function's argument.</summary>
    Reference AddStock(string purpose, Expression initial, Func<Reference, Expression> netFlow);

    /// <summary>Adds a hidden auxiliary and gives a reference to it; a plain reference is given back as it is.</summary>
    Reference AddAuxiliary(string purpose, Expression equation);

    /// <summary>The value of an expression of constants that no scenario changes, or null; a fault is noted where it is needed.</summary>
    double? ConstantValue(Expression expression);

    /// <summary>Notes that an argument must be a whole number of at least 1, known before the run.</summary>
    void NoteBadOrder(Expression argument, string function);
}
