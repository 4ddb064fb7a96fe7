using LoopSim.Diagnostics;
using LoopSim.Equations;

namespace LoopSim.Builtins;

/// <summary>What a function that expands itself may add to the model around it.</summary>
internal interface IExpansion
{
    /// <summary>Adds a hidden stock and gives a reference to it; the net flow may mention it.</summary>
    Reference AddStock(string purpose, Expression initial, Func<Reference, Expression> netFlow);

    /// <summary>Adds a hidden auxiliary and gives a reference to it; a plain reference or number is given back as it is.</summary>
    Expression AddAuxiliary(string purpose, Expression equation);

    /// <summary>Adds a hidden value that lives from step to step and gives a reference to it.</summary>
    Reference AddMemory(MemoryKind kind, Expression input, Expression initial, Expression? delay);

    /// <summary>Adds a hidden value that goes, once a step and under every method, to what is said to come next of it.</summary>
    Reference AddRecurrence(string purpose, Expression initial, Func<Reference, Expression> next);

    /// <summary>The first time of the run.</summary>
    Expression StartTime(SourceSpan at);

    /// <summary>The last time of the run, in each scenario its own.</summary>
    Expression StopTime(SourceSpan at);

    /// <summary>The whole number of at least 1 that an argument gives, known before the run; otherwise a fault is noted and 1 given.</summary>
    int Order(Expression argument, FunctionCall call);
}
