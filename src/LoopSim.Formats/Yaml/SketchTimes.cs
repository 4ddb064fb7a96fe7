using System.Globalization;
using LoopSim.Equations;
using LoopSim.Formats.Sketches;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>The time in which a drawing is to run: its unit is that of the first delay, and it is long enough for all of them.</summary>
internal sealed class SketchTimes
{
    const string UsualUnit = "month";
    const double UsualDelay = 3;
    const double UsualStop = 60;

    // Delays between which one model can be simulated; anything else is a slip.
    const double Shortest = 1.0 / 64;
    const double Longest = 1000;

    // In days; all words for a unit, the first is how it is written.
    static readonly (double Days, string[] Words)[] Units =
    [
        (1.0 / 86400, ["second", "seconds", "sec", "s", "sekunde", "sekunden"]),
        (1.0 / 1440, ["minute", "minutes", "min", "minuten"]),
        (1.0 / 24, ["hour", "hours", "h", "stunde", "stunden"]),
        (1, ["day", "days", "d", "tag", "tage", "tagen"]),
        (7, ["week", "weeks", "wk", "w", "woche", "wochen"]),
        (365.25 / 12, ["month", "months", "mo", "monat", "monate", "monaten"]),
        (365.25 / 4, ["quarter", "quarters", "q", "quartal", "quartale", "quartalen"]),
        (365.25, ["year", "years", "yr", "yrs", "y", "jahr", "jahre", "jahren"]),
    ];

    readonly Sketch sketch;
    readonly FaultLog faults;

    /// <summary>Looks at all delays of a drawing.</summary>
    public SketchTimes(Sketch sketch, FaultLog faults)
    {
        (this.sketch, this.faults) = (sketch, faults);
        Unit = sketch.Links.Select(l => l.Delay is { Time: not null } delay ? delay.Unit : null).FirstOrDefault(u => u is not null && IsUnit(u)) is { } said ? Written(said) : UsualUnit;
        Delays = [.. sketch.Links.Select(DelayOf)];
        var longest = Delays.Max() ?? 0;
        Stop = Math.Max(UsualStop, Math.Ceiling(3 * longest));
        var shortest = Delays.Select((d, i) => d / sketch.Links[i].Delay?.Order).Min() ?? 1;
        Below = (int)Math.Max(8, Math.Pow(2, Math.Ceiling(-Math.Log2(shortest))));
    }

    /// <summary>The unit of time.</summary>
    public string Unit { get; }

    /// <summary>The last time.</summary>
    public double Stop { get; }

    /// <summary>Of what the step is a part: 8 for 1/8.</summary>
    public int Below { get; }

    /// <summary>For each link its delay in this unit; null for none.</summary>
    public IReadOnlyList<double?> Delays { get; }

    /// <summary>A time with the unit.</summary>
    public string Text(double time) => $"{Math.Round(time, 6).ToString(CultureInfo.InvariantCulture)} {Unit}";

    double? DelayOf(SketchLink link)
    {
        if (link.Delay is not { } delay)
            return null;
        if (delay.Time is { } time && InUnit(time, delay.Unit) is { } known && known / delay.Order >= Shortest && known <= Longest)
            return Math.Round(known, 6);
        faults.Add(SketchFaults.DelayAssumed(link.At, sketch.Nodes[link.From].Name, sketch.Nodes[link.To].Name, delay.Text, Text(UsualDelay * delay.Order)));
        return UsualDelay * delay.Order;
    }

    double? InUnit(double time, string? unit) =>
        unit is null || Written(unit) == Unit ? time : Days(unit) is { } one && Days(Unit) is { } other ? time * one / other : null;

    // Some words, such as and, mean something else behind a number.
    static bool IsUnit(string word) => UnitParser.ReadAll(word, UnitSystem.Empty) is not null && !Vocabulary.Reserved.Contains(new(word));

    static string Written(string unit) => Find(unit) is { } known ? known.Words[0] : unit;

    static double? Days(string unit) => Find(unit)?.Days;

    static (double Days, string[] Words)? Find(string unit) => Array.Find(Units, u => u.Words.Contains(Name.KeyOf(unit))) is { Words: not null } found ? found : null;
}
