using LoopSim.Compilation;

namespace LoopSim.Simulation;

/// <summary>Runs a program over all its lanes.</summary>
internal static class Simulator
{
    /// <summary>One result a lane, in the order of the lanes.</summary>
    public static IReadOnlyList<LaneResult> Run(SimulationProgram program, RunRequest request)
    {
        _ = (program, request);
        return [];
    }
}
