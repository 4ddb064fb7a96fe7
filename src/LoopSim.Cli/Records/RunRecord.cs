using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using LoopSim.Models;
using LoopSim.Reports.Comparing;
using LoopSim.Reports.Tables;

namespace LoopSim.Cli.Records;

/// <summary>What a run was: enough to repeat it, and to tell whether the bits agree.</summary>
internal sealed record RunRecord
{
    /// <summary>The version of LoopSim at work.</summary>
    public static string ThisVersion { get; } =
        typeof(RunRecord).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The version of LoopSim that ran it.</summary>
    public required string Version { get; init; }

    /// <summary>The call; the model's path is relative to the record's folder, or absolute.</summary>
    public required StudyCall Call { get; init; }

    /// <summary>SHA-256 of the model file, in hexadecimal digits.</summary>
    public required string ModelSha256 { get; init; }

    /// <summary>The other files that the model is read from, by their paths from the record's folder, and their SHA-256.</summary>
    public required IReadOnlyList<(string Key, string Value)> Files { get; init; }

    /// <summary>What held in the end, of the model's own specs and the call's settings.</summary>
    public required IReadOnlyList<(string Key, string Value)> InForce { get; init; }

    /// <summary>The results' file, relative to the record's folder, or absolute.</summary>
    public required string Results { get; init; }

    /// <summary>The SHA-256 of the results.</summary>
    public required string ResultsSha256 { get; init; }

    /// <summary>The scenarios that were run, and the SHA-256 of each one's results as they stand alone.</summary>
    public required IReadOnlyList<(string Key, string Value)> Scenarios { get; init; }

    /// <summary>The SHA-256 of the comparison, or null where nothing was compared.</summary>
    public string? ComparisonSha256 { get; init; }

    /// <summary>Facts of the machine that bits may hang on.</summary>
    public required IReadOnlyList<(string Key, string Value)> Machine { get; init; }

    /// <summary>The record of a study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="digest">What its results are known by.</param>
    /// <param name="path">Where the record will stand.</param>
    /// <param name="results">Where the results stand.</param>
    public static RunRecord Of(Study study, ResultsDigest digest, string path, string results)
    {
        var model = study.Runs.Model.Source;
        return new()
        {
            Version = ThisVersion,
            Call = study.Call with
            {
                Model = RecordPaths.Relative(study.Call.Model, path),
                Style = study.Call.Style is { } style ? RecordPaths.Relative(style, path) : null,
            },
            ModelSha256 = model.File.Sha256 ?? "",
            Files = [.. model.Variables.OfType<DataSeries>().Where(d => d.FileSha256 is not null).Select(d => (RecordPaths.Relative(d.Path ?? "", path), d.FileSha256 ?? "")).Distinct()],
            InForce = InForceOf(study),
            Results = RecordPaths.Relative(results, path),
            ResultsSha256 = digest.Whole,
            Scenarios = [.. digest.Scenarios.Select(s => (s.Scenario.Text, s.Sha256))],
            ComparisonSha256 = study.Call.Compares ? DigestOf(study) : null,
            Machine = MachineNow(),
        };
    }

    /// <summary>What a study's comparison is known by.</summary>
    public static string DigestOf(Study study) => Convert.ToHexStringLower(SHA256.HashData(ComparisonCsv.Bytes(study.Comparisons, study.Runs.Model)));

    static IReadOnlyList<(string Key, string Value)> InForceOf(Study study)
    {
        var specs = study.Runs.Model.Source.Specs;
        return
        [
            ("start", Number(specs.Start)), ("stop", Number(specs.Stop)), ("step", Number(specs.Step)), ("save", Number(specs.Save ?? specs.Step)),
            ("method", specs.Method), ("tolerance", Number(specs.Tolerance)), ("seed", study.Settings.Seed.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    static IReadOnlyList<(string Key, string Value)> MachineNow() =>
    [
        ("system", RuntimeInformation.RuntimeIdentifier),
        ("architecture", RuntimeInformation.ProcessArchitecture.ToString()),
        ("dotnet", Environment.Version.ToString()),
        ("vectorBits", Vector512.IsHardwareAccelerated ? "512" : Vector256.IsHardwareAccelerated ? "256" : Vector128.IsHardwareAccelerated ? "128" : "0"),
    ];

    static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
