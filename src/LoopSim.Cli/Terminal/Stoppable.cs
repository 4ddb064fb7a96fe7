namespace LoopSim.Cli.Terminal;

/// <summary>Work that knows nothing of being stopped, such as drawing.</summary>
internal static class Stoppable
{
    /// <summary>Does the work; when stopped, what is still under way is abandoned and ends with the program.</summary>
    /// <param name="work">Gives a result, and changes nothing else.</param>
    /// <param name="cancel">Stops the waiting.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static T Run<T>(Func<T> work, CancellationToken cancel) => Task.Run(work, cancel).WaitAsync(cancel).GetAwaiter().GetResult();
}
