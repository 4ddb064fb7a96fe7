using LoopSim.Reports.Figures;

namespace LoopSim.Reports.Rendering.Charts.Phase;

/// <summary>An arrow head on a curve: its tip points where time goes.</summary>
internal sealed record Arrow(int Curve, Point At, Point Direction);

/// <summary>A moment on a curve, with its time beside it.</summary>
internal sealed record Moment(int Curve, Point At, PlacedText Text);

/// <summary>The signs of time along phase curves: arrows, and times where they have room.</summary>
/// <param name="Arrows">Arrow heads, on the way of each curve.</param>
/// <param name="Moments">Times beside their places, clear of every curve and of each other.</param>
internal sealed record PhaseSigns(IReadOnlyList<Arrow> Arrows, IReadOnlyList<Moment> Moments)
{
    public const double ArrowReach = 5.5;

    const double BetweenArrows = 120, Crowded = 55, LeastWay = 30, FromEnd = 14, BesideMoment = 5, Clear = 2, Sampled = 2.5;
    const int MostTries = 400, TimePieces = 5;

    static readonly Point[] Directions = [new(1, -1), new(1, 1), new(-1, -1), new(-1, 1), new(1, 0), new(-1, 0), new(0, -1), new(0, 1)];

    public static PhaseSigns Of(PhaseFigure figure, IReadOnlyList<PhaseWay> ways, Box plot, ChartStyle style)
    {
        var ends = ways.Where(w => w.Points.Count > 0).SelectMany(w => new[] { w.Points[0], w.Points[^1] }).ToList();
        var taken = ends.Select(p => Around(p, ArrowReach + Clear)).ToList();
        var inked = new InkedPlaces(ways.SelectMany(w => w.Every(Sampled)));
        var moments = new List<Moment>();
        foreach (var (curve, at, label) in ways.SelectMany((way, i) => MomentsOf(way, figure.Time, style).Select(m => (Curve: i, m.At, m.Label))))
        {
            if (taken.Exists(t => t.Overlaps(Around(at, Clear))))
                continue;
            if (Candidates(label, at, style.Mark with { Color = style.LabelColor(curve) })
                .FirstOrDefault(c => plot.Contains(c.Bounds) && !taken.Exists(t => t.Overlaps(c.Bounds.Grown(Clear))) && !inked.IsAnyIn(c.Bounds.Grown(1))) is not { } text)
                continue;
            moments.Add(new Moment(curve, at, text));
            taken.AddRange([text.Bounds, Around(at, Clear)]);
        }
        var arrows = new List<Arrow>();
        foreach (var arrow in ways.SelectMany((way, i) => ArrowsOf(way, i)))
        {
            // Where a curve comes by again and again one arrow says it.
            if (!taken.Exists(t => t.Overlaps(Around(arrow.At, ArrowReach + Clear))) && !ends.Exists(e => PhaseWay.Distance(e, arrow.At) < FromEnd)
                && !arrows.Exists(a => a.Curve == arrow.Curve && PhaseWay.Distance(a.At, arrow.At) < Crowded))
                arrows.Add(arrow);
        }
        return new PhaseSigns(arrows, moments);
    }

    static Box Around(Point point, double reach) => new Box(point.X, point.Y, point.X, point.Y).Grown(reach);

    static IEnumerable<(Point At, string Label)> MomentsOf(PhaseWay way, Axis time, ChartStyle style)
    {
        if (way.Length < LeastWay)
            return [];
        return TicksOf(way.Times[0], way.Times[^1], time, style).Select(t => (At: way.AtTime(t.Value), t.Label))
            .Where(m => m.At is not null).Select(m => (m.At ?? default, m.Label));
    }

    static IReadOnlyList<Tick> TicksOf(double first, double last, Axis time, ChartStyle style)
    {
        if (time.Calendar is { } calendar && CalendarTicks.Candidates(first, last, calendar, style.Calendar).FirstOrDefault(t => t.Count <= TimePieces + 1) is { } dates)
            return dates;
        var step = RoundStep.For(first, last, TimePieces, time.Steps);
        var times = step.MultiplesWithin(first, last);
        return [.. times.Zip(TickLabels.For(times, step, time.Numbers, style.Numbers), (t, l) => new Tick(t, l))];
    }

    static IEnumerable<Arrow> ArrowsOf(PhaseWay way, int curve)
    {
        if (way.Length < LeastWay)
            yield break;
        var count = Math.Clamp((int)Math.Round(way.Length / BetweenArrows), 1, MostTries);
        for (var i = 0; i < count; i++)
        {
            if (way.AtLength(way.Length * (i + 0.5) / count) is var (at, direction))
                yield return new Arrow(curve, at, direction);
        }
    }

    static IEnumerable<PlacedText> Candidates(string label, Point at, TextStyle style)
    {
        var (width, height) = (TextMeasure.Width(label, style), style.Size * 0.73);
        foreach (var d in Directions)
        {
            var (reachX, reachY) = (BesideMoment + width / 2, BesideMoment + height / 2);
            var centre = new Point(at.X + d.X * reachX, at.Y + d.Y * reachY);
            yield return new PlacedText(label, style, new Point(centre.X, PlacedText.BaselineFor(centre.Y, style)), Anchor.Middle);
        }
    }
}

/// <summary>Where curves run, in cells, so that many places are asked quickly.</summary>
internal sealed class InkedPlaces
{
    const double Cell = 16;

    readonly ILookup<(int, int), Point> cells;

    public InkedPlaces(IEnumerable<Point> points) => cells = points.ToLookup(p => (CellOf(p.X), CellOf(p.Y)));

    public bool IsAnyIn(Box box)
    {
        for (var x = CellOf(box.Left); x <= CellOf(box.Right); x++)
        {
            for (var y = CellOf(box.Top); y <= CellOf(box.Bottom); y++)
            {
                if (cells[(x, y)].Any(p => p.X > box.Left && p.X < box.Right && p.Y > box.Top && p.Y < box.Bottom))
                    return true;
            }
        }
        return false;
    }

    static int CellOf(double place) => (int)Math.Floor(place / Cell);
}
