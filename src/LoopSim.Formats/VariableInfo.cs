using LoopSim.Checking;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats;

/// <summary>What a model says of one of its variables.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is, in the words of the language: stock, flow, variable, parameter or data.</param>
/// <param name="Unit">Its unit as its author wrote it, else as it was inferred (1 for a pure number); null where nothing determines it.</param>
/// <param name="Doc">What its author says about it, or null.</param>
public sealed record VariableInfo(Name Name, string Kind, string? Unit, string? Doc)
{
    internal static VariableInfo Of(Variable variable, CheckedModel? model, bool isStock) => new(
        variable.Name,
        variable switch { _ when isStock => "stock", Flow => "flow", Constant => "parameter", DataSeries => "data", _ => "variable" },
        variable.UnitText ?? model?.Units.GetValueOrDefault(variable.Name)?.ToString(),
        variable.Doc);
}
