using LoopSim.Cli;
using LoopSim.Cli.Terminal;

namespace LoopSim.Tests.Support;

/// <summary>Calls the program as a user would, inside this process.</summary>
internal static class CommandLine
{
    public static Called Call(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var screen = new Screen(output, error);
        var code = Application.Run(args, screen, TestContext.Current.CancellationToken);
        screen.Out.Flush();
        return new(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a call gave.</summary>
internal sealed record Called(int Code, string Out, string Error);
