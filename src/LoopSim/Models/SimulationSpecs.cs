using LoopSim.Diagnostics;

namespace LoopSim.Models;

/// <summary>When a run starts and stops, how it steps, and by which method.</summary>
internal sealed record SimulationSpecs
{
    /// <summary>The first time.</summary>
    public double Start { get; init; }

    /// <summary>The last time.</summary>
    public double Stop { get; init; } = 100;

    /// <summary>DT, the step of integration.</summary>
    public double Step { get; init; } = 0.125;

    /// <summary>The time between two saved points, a multiple of the step; null: the step.</summary>
    public double? Save { get; init; }

    /// <summary>The name of the time unit; "time" where the file names none.</summary>
    public string TimeUnit { get; init; } = "time";

    /// <summary>True where the file names a time unit.</summary>
    public bool HasTimeUnit { get; init; }

    /// <summary>The date of time 0, in models of months and longer the first of a month; null: times are plain numbers.</summary>
    public DateOnly? Calendar { get; init; }

    /// <summary>euler, rk2, rk4 or rk45.</summary>
    public string Method { get; init; } = "euler";

    /// <summary>The relative error allowed in a step of rk45.</summary>
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>Where the file says all this.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Where it says each part, by key.</summary>
    public Dictionary<string, SourceSpan> Spans { get; init; } = [];

    /// <summary>Where the file says a part, or all of it.</summary>
    public SourceSpan SpanOf(string key) => Spans.TryGetValue(key, out var span) ? span : Span;

    /// <summary>The one to be blamed of parts that do not fit together: the first that the caller says, else the first of them.</summary>
    public string BlameOf(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (IsCallers(key))
                return key;
        }

        return keys[0];
    }

    /// <summary>True where the caller says a part, and not the file.</summary>
    public bool IsCallers(string key) => Spans.TryGetValue(key, out var span) && !ReferenceEquals(span.File, Span.File);

    /// <summary>The number of steps from start to a stop.</summary>
    public long StepsTo(double stop) => (long)Math.Floor(((stop - Start) / Step) + 1e-6);

    /// <summary>The number of steps between two saved points.</summary>
    public int StepsPerSave => Save is { } save ? Math.Max(1, (int)Math.Round(save / Step)) : 1;

    /// <summary>The time after a number of steps, never a running sum.</summary>
    public double TimeAt(long step) => Start + (step * Step);
}
