namespace LoopSim.Cli.Records;

/// <summary>What stands where a run is about to write.</summary>
internal static class EarlierRun
{
    /// <summary>The call that made what stands there, as one would type it; null where nothing does, or what was asked for is asked for again.</summary>
    /// <param name="record">The record that will be written over.</param>
    /// <param name="call">What is asked for now.</param>
    public static string? OtherCall(string record, StudyCall call)
    {
        if (!File.Exists(record))
            return null;
        try
        {
            var before = RunRecordReader.Read(record).Call;
            return Asked(before).SequenceEqual(Asked(call)) ? null : "loopsim " + string.Join(' ', before.CommandLine.Select(Typed));
        }
        catch (CallException)
        {
            // What is no record tells nothing of what was asked for.
            return null;
        }
    }

    static IEnumerable<string?> Asked(StudyCall call) =>
    [
        .. call.Words.Scenarios, null, .. call.Words.Set, null, call.Words.Stop, call.Words.Step, call.Words.Save, call.Words.Method, call.Words.Seed,
    ];

    static string Typed(string word) => word.Length == 0 || word.Any(char.IsWhiteSpace) ? $"\"{word}\"" : word;
}
