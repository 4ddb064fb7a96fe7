using LoopSim.Diagnostics;

namespace LoopSim.Formats;

/// <summary>A model was to be run that has an error.</summary>
public sealed class ModelException : Exception
{
    internal ModelException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Where(d => d.IsError))) => Diagnostics = diagnostics;

    /// <summary>Everything that was noticed, errors and the rest.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
