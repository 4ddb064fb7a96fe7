namespace LoopSim.Cli.Terminal;

/// <summary>What can be done with a model that was just made.</summary>
internal static class NextSteps
{
    const string Model = "MODEL";

    /// <summary>Says which file was written, and the calls that go on from there.</summary>
    /// <param name="written">The files.</param>
    /// <param name="path">The model.</param>
    /// <param name="steps">Calls, with MODEL where it stands, and what each does.</param>
    /// <param name="screen">Where it is said.</param>
    public static void Print(IEnumerable<string> written, string path, IEnumerable<(string Call, string Does)> steps, Screen screen)
    {
        screen.Out.WriteLine($"Wrote {string.Join(", ", written)}.");
        screen.Out.WriteLine("");
        screen.Out.WriteLine("What to do next");
        var quoted = path.Any(char.IsWhiteSpace) ? $"\"{path}\"" : path;
        TermList.Print([.. steps.Select(s => (s.Call.Replace(Model, quoted, StringComparison.Ordinal), s.Does))], screen);
    }
}
