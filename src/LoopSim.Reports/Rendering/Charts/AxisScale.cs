using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts;

/// <summary>A marked value of an axis and how it is written.</summary>
internal readonly record struct Tick(double Value, string Label);

/// <summary>The range of values that an axis covers, and its ticks.</summary>
internal sealed record AxisScale(double Low, double High, IReadOnlyList<Tick> Ticks)
{
    const int ValuePieces = 6, MostPiecesAcross = 8, MostPositionPieces = 10;
    const double RoomBetweenLabels = 16;

    /// <summary>The axis of a figure without data.</summary>
    public static AxisScale Empty { get; } = new(0, 1, []);

    /// <summary>An axis that begins and ends at ticks, as a vertical one should.</summary>
    public static AxisScale ForValues(DataRange data, Axis axis, ChartStyle style, int pieces = ValuePieces)
    {
        var range = data.ForValues();
        var step = RoundStep.For(range.Low, range.High, pieces, axis.Steps);
        var low = step.Multiple(Math.Floor(range.Low / step.Length + 1e-6));
        var high = step.Multiple(Math.Ceiling(range.High / step.Length - 1e-6));
        return WithTicks(
            double.IsFinite(low) ? Math.Min(low, data.Low) : data.Low,
            double.IsFinite(high) ? Math.Max(high, data.High) : data.High,
            step,
            axis,
            style);
    }

    /// <summary>The same, lying: with as many ticks as have room in so many logical units.</summary>
    public static AxisScale ForValuesAcross(DataRange data, Axis axis, double length, ChartStyle style)
    {
        for (var pieces = MostPiecesAcross; ; pieces--)
        {
            var scale = ForValues(data, axis, style, pieces);
            if (pieces == 1 || scale.HasRoom(length, style))
                return scale;
        }
    }

    /// <summary>An axis that covers exactly the data, with as many ticks as have room in so many logical units.</summary>
    public static AxisScale ForPositions(DataRange data, Axis axis, double length, ChartStyle style)
    {
        var range = data.ForPositions();
        if (axis.Calendar is { } calendar && Dated(range, calendar, length, style) is { } dated)
            return dated;
        for (var pieces = MostPositionPieces; ; pieces--)
        {
            var step = RoundStep.For(range.Low, range.High, pieces, axis.Steps);
            var scale = WithTicks(range.Low, range.High, step, axis, style);
            if (pieces == 1 || scale.HasRoom(length, style))
                return scale;
        }
    }

    /// <summary>Where a value stands between the ends: 0 at Low, 1 at High.</summary>
    // Halved before subtracting where the range itself exceeds the largest number.
    public double ShareOf(double value) => double.IsFinite(High - Low)
        ? (value - Low) / (High - Low)
        : (value / 2 - Low / 2) / (High / 2 - Low / 2);

    // The finest ticks whose words have room.
    static AxisScale? Dated(DataRange range, CalendarOrigin calendar, double length, ChartStyle style) => CalendarTicks
        .Candidates(range.Low, range.High, calendar, style.Calendar)
        .Select(ticks => new AxisScale(range.Low, range.High, ticks))
        .FirstOrDefault(scale => scale.HasRoomFor(length, style.Tick));

    bool HasRoomFor(double length, TextStyle style)
    {
        var widths = Ticks.Select(t => TextMeasure.Width(t.Label, style)).ToList();
        return Enumerable.Range(1, Math.Max(Ticks.Count - 1, 0)).All(i =>
            (widths[i - 1] + widths[i]) / 2 + RoomBetweenLabels <= length * (ShareOf(Ticks[i].Value) - ShareOf(Ticks[i - 1].Value)));
    }

    bool HasRoom(double length, ChartStyle style) => Ticks.Count < 2
        || AxisTexts.Widest(this, style) + RoomBetweenLabels <= length * (ShareOf(Ticks[1].Value) - ShareOf(Ticks[0].Value));

    static AxisScale WithTicks(double low, double high, RoundStep step, Axis axis, ChartStyle style)
    {
        var values = step.MultiplesWithin(low, high);
        return new AxisScale(low, high, [.. values.Zip(TickLabels.For(values, step, axis.Numbers, style.Numbers), (v, l) => new Tick(v, l))]);
    }
}
