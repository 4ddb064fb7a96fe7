namespace LoopSim.Reports.Rendering.Diagrams.Layout;

/// <summary>Puts each sign on that side of its link where it stands clearer of everything else.</summary>
internal static class SignSettling
{
    // Beyond so much room more is no better; to change sides, and to stand inside a bend, there must be so much more.
    const double Enough = 12, Gain = 2;

    public static void Apply(Placement at)
    {
        for (var link = 0; link < at.Paths.Length; link++)
        {
            if (!at.Scene.Links[link].HasSign)
                continue;
            var (before, side) = (Clearance(at, link), at.Side[link]);
            at.Side[link] = -side;
            at.Trace(link);
            if (Clearance(at, link) >= before + (side > 0 ? Gain : -Gain))
                continue;
            at.Side[link] = side;
            at.Trace(link);
        }
    }

    // The room around its sign; none, or less, where something covers it.
    static double Clearance(Placement at, int link)
    {
        var sign = at.Paths[link].Sign;
        var square = double.MaxValue;
        for (var n = 0; n < at.Scene.Nodes.Length; n++)
            square = Math.Min(square, Nearness.Square(sign, at.NodeBox(n)));
        for (var l = 0; l < at.Scene.Loops.Length; l++)
            square = Math.Min(square, Nearness.Square(sign, at.BadgeBox(l)));
        var room = Math.Sqrt(square) - LinkPath.SignReach;
        for (var e = 0; e < at.Paths.Length; e++)
        {
            foreach (var (place, reach) in at.Rounds(e))
                room = e == link && place.Equals(sign) ? room : Math.Min(room, Math.Sqrt(Nearness.Square(sign, place)) - LinkPath.SignReach - reach);
            if (e != link)
                room = Math.Min(room, Math.Sqrt(Nearness.Square(sign, at.Paths[e])) - LinkPath.SignReach);
        }

        return Math.Min(room, Enough);
    }
}
