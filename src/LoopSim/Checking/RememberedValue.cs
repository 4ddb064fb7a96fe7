using LoopSim.Builtins;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking;

/// <summary>A hidden value that lives from step to step: the past of its input. It depends on nothing within a step.</summary>
/// <param name="Name">Its hidden name.</param>
/// <param name="Span">The call that it was made from.</param>
/// <param name="Kind">Which past of the input it is.</param>
/// <param name="Input">What it remembers.</param>
/// <param name="Initial">Its value at the start.</param>
/// <param name="Extra">The delay of a fixed delay, the condition of a sample; else null.</param>
internal sealed record RememberedValue(Name Name, SourceSpan Span, MemoryKind Kind, Reference Input, Expression Initial, Expression? Extra)
    : Variable(Name, Span);
