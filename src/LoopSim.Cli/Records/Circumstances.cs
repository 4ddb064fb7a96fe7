namespace LoopSim.Cli.Records;

/// <summary>What is no longer as it was when a run was recorded: why bits may differ.</summary>
internal static class Circumstances
{
    /// <summary>One line a change, the most telling first.</summary>
    public static IReadOnlyList<string> Changed(RunRecord then, RunRecord now)
    {
        List<string> changes =
        [
            .. then.ModelSha256 == now.ModelSha256 ? (string[])[] : [$"the model file '{then.Call.Model}'"],
            .. Differences(then.Files, now.Files, (file, was, isNow) => was is null ? $"the file '{file}', which is new" : isNow is null ? $"the file '{file}', which the model no longer names" : $"the file '{file}'"),
            .. Differences(then.InForce, now.InForce, Told),
            .. then.Version == now.Version ? (string[])[] : [$"the version of LoopSim: was {then.Version}, is {now.Version}"],
            .. Differences(then.Machine, now.Machine, Told),
        ];
        return changes;

        static string Told(string key, string? was, string? isNow) => $"{key}: was {was ?? "not said"}, is {isNow ?? "not said"}";
    }

    static IEnumerable<string> Differences(
        IReadOnlyList<(string Key, string Value)> then, IReadOnlyList<(string Key, string Value)> now, Func<string, string?, string?, string> tell) =>
        from key in then.Concat(now).Select(p => p.Key).Distinct()
        let was = ValueOf(then, key)
        let isNow = ValueOf(now, key)
        where was != isNow
        select tell(key, was, isNow);

    static string? ValueOf(IReadOnlyList<(string Key, string Value)> facts, string key) =>
        facts.Where(f => f.Key == key).Select(f => f.Value).FirstOrDefault();
}
