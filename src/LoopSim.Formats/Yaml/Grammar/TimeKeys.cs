using LoopSim.Simulation;

namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of <c>time</c>.</summary>
internal static class TimeKeys
{
    public static IReadOnlyList<Key> All { get; } =
    [
        new("unit", Shape.Text, "The model's time unit, in which every flow and delay is counted.", "month"),
        new("start", Shape.Number, "When a run starts.", "0") { Default = "0" },
        new("stop", Shape.Number, "When a run stops, in the model's time unit or with one that units converts.", "60 month") { Default = "100" },
        new("step", Shape.Number, "DT, the time from one computed moment to the next. A quarter of the shortest delay, or less.", "1/8") { Default = "1/8" },
        new("save", Shape.Number, "How often results are kept: a multiple of the step. Left out, every step is kept.", "0.5"),
        new("method", Shape.OneOf(Simulator.Methods), "How stocks are integrated: euler is the field's default; rk2 and rk4 are more exact for smooth models; rk45 chooses its own steps.", "rk4") { Default = Simulator.Methods[0] },
        new("tolerance", Shape.Number, "The relative error that rk45 allows in each of its steps.", "1e-6") { Default = "1e-6" },
        new("calendar", Shape.Text, "The date of time 0, by which charts name months and years; with a day in models of days and weeks.", "2026-01"),
        new("doc", Shape.Text, "What there is to say about the time of the model.", "Five years from the start of the programme."),
    ];
}
