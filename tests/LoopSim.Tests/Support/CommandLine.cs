using LoopSim.Cli;
using LoopSim.Cli.Terminal;

namespace LoopSim.Tests.Support;

/// <summary>Calls the program as a user would, inside this process.</summary>
internal static class CommandLine
{
    public static Called Call(params string[] args) => On((output, error) => new(output, error), args);

    /// <summary>A call on a terminal of so many columns.</summary>
    public static Called Within(int width, params string[] args) => On((output, error) => new(output, error) { Width = width }, args);

    static Called On(Func<TextWriter, TextWriter, Screen> make, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var screen = make(output, error);
        var code = Application.Run(args, screen, TestContext.Current.CancellationToken);
        screen.Out.Flush();
        return new(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a call gave.</summary>
internal sealed record Called(int Code, string Out, string Error);
