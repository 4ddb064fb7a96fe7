using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;

namespace LoopSim.Reports.Rendering.Diagrams;

/// <summary>The sizes and colours of diagrams.</summary>
internal sealed class DiagramStyle(ChartStyle look)
{
    /// <summary>The ring of a badge, and the valve of a pipe.</summary>
    public const double RingRadius = 14, ValveReach = 9, PipeWidth = 7;

    /// <summary>The height of a line of a name, and of a line below a badge.</summary>
    public const double NameLine = 16, BadgeLine = 12.5;

    // Inside the ring, and of its width what is left above and below the middle.
    const double BadgeSize = 11.5, BadgeRoom = 17, BadgeHeight = 17.5, StackedRoom = 0.85;

    const double PlainLine = 1.8, WeakLine = 1, StrongLine = 4.8, WeakTint = 0.22;

    public ChartStyle Look { get; } = look;

    public TextStyle Name { get; } = look.Label with { Size = 13.5 };

    public TextStyle BadgeName { get; } = look.Mark with { Size = 10.5 };

    /// <summary>How a link is drawn.</summary>
    /// <param name="link">The link.</param>
    /// <param name="weight">How strongly it acts, from 0 to 1; null where all links look alike.</param>
    public Stroke LineOf(DiagramLink link, double? weight)
    {
        var color = ColorOf(link.Sign);
        return weight is not { } share ? Stroke.Solid(color, PlainLine)
            : Stroke.Solid(Color.Between(Look.Background, color, WeakTint + (1 - WeakTint) * Math.Sqrt(share)), WeakLine + (StrongLine - WeakLine) * share);
    }

    /// <summary>Letter and number in a badge, one above the other where there are several; smaller where there is more of them.</summary>
    public (IReadOnlyList<string> Lines, TextStyle Style) BadgeOf(DiagramLoop loop)
    {
        var lines = loop.Badge.Split(',');
        var style = Look.Label with { Size = BadgeSize, Bold = Look.Family.HasBold, Color = ColorOf(loop.Polarity) };
        var room = lines.Length == 1 ? BadgeRoom : BadgeRoom * StackedRoom;
        var fitting = BadgeSize * room / lines.Max(l => TextMeasure.Width(l, style));
        return (lines, style with { Size = Math.Clamp(Math.Min(fitting, BadgeHeight / lines.Length), BadgeSize / 2, BadgeSize) });
    }

    /// <summary>The colour of a badge: that of the sign of its loop.</summary>
    public Color ColorOf(BadgePolarity polarity) => ColorOf(polarity switch { BadgePolarity.Reinforcing => "+", BadgePolarity.Balancing => "-", _ => "" });

    Color ColorOf(string sign) => sign switch { "+" => Look.LineColor(0), "-" => Look.LineColor(1), _ => Look.Frame };
}
