namespace LoopSim.Cli.Terminal;

/// <summary>Does what a call asks for; what cannot be done is told in a line.</summary>
internal static class CallGuard
{
    /// <summary>Does it and gives its exit code, or that of what stood in the way.</summary>
    public static int Run(Func<int> work, Screen screen)
    {
        try
        {
            var code = work();
            screen.Out.Flush();
            DiagnosticPrinter.PointToExplanations(screen);
            return code;
        }
        catch (CallException fault)
        {
            screen.Error.WriteLine($"loopsim: {fault.Message}");
            return ExitCode.CallIsWrong;
        }
        catch (OutOfMemoryException)
        {
            screen.Error.WriteLine("loopsim: this run needs more memory than there is. Choose a larger save step, or fewer scenarios.");
            return ExitCode.ModelIsWrong;
        }
    }
}
