using LoopSim.Builtins;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Checking.Links;

/// <summary>What an equation needs of the same moment: not what a delay, a smooth or a memory in it keeps.</summary>
/// <remarks>Each function is expanded for a look at what it gives, in which only what acts at once is named.</remarks>
internal sealed class InstantSources : IExpansion
{
    static readonly Name Kept = new("·kept");

    /// <summary>The names, each as often as it is used.</summary>
    public static IEnumerable<Name> Of(Expression equation)
    {
        var look = new InstantSources();
        return equation.Rewrite(node => node is FunctionCall call && BuiltinFunctions.Find(call.Function) is { Does: Expanded expanded } f && call.Arguments.Count >= f.LeastArguments && call.Arguments.Count <= f.MostArguments
            ? expanded.Expand(look, call)
            : node).References().Where(n => !n.Equals(Kept));
    }

    Reference IExpansion.AddStock(string purpose, Expression initial, Func<Reference, Expression> netFlow) => new(Kept, initial.Span);

    Expression IExpansion.AddAuxiliary(string purpose, Expression equation) => equation;

    Reference IExpansion.AddMemory(MemoryKind kind, Expression input, Expression initial, Expression? delay) => new(Kept, input.Span);

    Reference IExpansion.AddRecurrence(string purpose, Expression initial, Func<Reference, Expression> next) => new(Kept, initial.Span);

    Expression IExpansion.StartTime(SourceSpan at) => Build.Number(0, at);

    Expression IExpansion.StopTime(SourceSpan at) => Build.Number(0, at);

    int IExpansion.Order(Expression argument, FunctionCall call) => 1;
}
