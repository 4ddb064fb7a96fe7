using LoopSim.Models;

namespace LoopSim.Formats.Sketches;

/// <summary>How signs are written where diagrams go out.</summary>
internal static class SketchSigns
{
    /// <summary>+, - or ±; where no sign is known, nothing.</summary>
    public static string Text(LinkPolarity? sign) => sign switch
    {
        LinkPolarity.Positive => "+",
        LinkPolarity.Negative => "-",
        LinkPolarity.Changing => "±",
        _ => "",
    };

    /// <summary>The sign for people's eyes, with a true minus, and the delay behind its mark: <c>− ‖ 2 month</c>.</summary>
    public static string Label(SketchLink link) =>
        (Text(link.Sign).Replace('-', '−') + (link.Delay is { } delay ? $" ‖ {delay.Text}" : "")).Trim();
}
