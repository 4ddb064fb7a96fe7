using System.Runtime.InteropServices;
using LoopSim.Cli.Terminal;

namespace LoopSim.Cli;

/// <summary>Where a process begins and ends: encoding, signals, and the exit code.</summary>
internal static class Program
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    internal static int Main(string[] args)
    {
        // Elsewhere a console takes bytes, and we write UTF-8.
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Screen.Utf8;
        using var cancel = new CancellationTokenSource();
        var signal = 0;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, 2));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, 15));
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => Stop(context, 1));
        using var screen = Screen.OfProcess();
        var code = Application.Run(args, screen, cancel.Token);
        return code == ExitCode.Stopped ? ExitCode.Stopped + signal : code;

        // The first signal ends the work in good order, or at once where that takes too long; so does the second.
        void Stop(PosixSignalContext context, int number)
        {
            context.Cancel = !cancel.IsCancellationRequested;
            signal = number;
            cancel.Cancel();
            _ = Task.Delay(Patience).ContinueWith(_ => Environment.Exit(ExitCode.Stopped + number), TaskScheduler.Default);
        }
    }
}
