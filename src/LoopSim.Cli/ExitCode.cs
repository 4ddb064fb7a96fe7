namespace LoopSim.Cli;

/// <summary>What a process says at its end.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The model is wrong, a check failed, or a run stopped being finite.</summary>
    public const int ModelIsWrong = 1;

    /// <summary>The call is wrong: an unknown option, file or scenario, or a place that cannot be written to.</summary>
    public const int CallIsWrong = 2;

    /// <summary>Stopped by a signal, whose number is added.</summary>
    public const int Stopped = 128;
}
