namespace LoopSim.Numerics.Integration;

/// <summary>An explicit Runge–Kutta method as data (Butcher 1964).</summary>
/// <param name="Name">Its name in the language.</param>
/// <param name="Nodes">c: where in the step each stage stands, from 0 to 1.</param>
/// <param name="Stages">a: for each stage the weights of the stages before it.</param>
/// <param name="Weights">b: the weights of the stages in the step.</param>
/// <param name="Errors">b − b̂: the weights of the stages in the error estimate; empty for a fixed step.</param>
internal sealed record ButcherTableau(string Name, double[] Nodes, double[][] Stages, double[] Weights, double[] Errors)
{
    /// <summary>True where the method estimates its own error and so chooses its step.</summary>
    public bool IsAdaptive => Errors.Length > 0;
}
