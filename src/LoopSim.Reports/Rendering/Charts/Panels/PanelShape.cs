namespace LoopSim.Reports.Rendering.Charts.Panels;

/// <summary>How many small plots stand side by side, and how high each is.</summary>
internal sealed record PanelShape(int Columns, int Rows, double PanelHeight)
{
    // The room of all panels side by side, before axes are known, and the height that a picture should have.
    const double Width = 820, BestHeight = 480, AroundPanel = 34;

    const double FlattestPanel = 0.55, SteepestPanel = 0.9, BestWidthToHeight = 1.5, LeastHeight = 84, MostHeight = 300;

    // What an empty place and what an odd form of the panels are worth, beside a picture that is too high or too low.
    const double EmptyPlace = 1.5, OddForm = 0.6;

    /// <summary>Into how many pieces the vertical axis of such a panel is cut at most.</summary>
    public int Pieces => PanelHeight switch { < 110 => 3, < 150 => 4, < 220 => 5, _ => 6 };

    /// <summary>The grid that wastes least: neither too high nor too wide, with few empty places.</summary>
    public static PanelShape For(int count) => Enumerable.Range(1, MostColumns(count)).Select(c => With(c, count)).MinBy(s => s.Waste(count)) ?? With(1, 1);

    static int MostColumns(int count) => Math.Clamp(count, 1, count <= 25 ? 5 : 6);

    static PanelShape With(int columns, int count)
    {
        var (width, rows) = (Width / columns, Math.Max(1, (count + columns - 1) / columns));
        var height = Math.Clamp(BestHeight / rows - AroundPanel, FlattestPanel * width, SteepestPanel * width);
        return new(columns, rows, Math.Clamp(height, LeastHeight, MostHeight));
    }

    double Waste(int count) =>
        Math.Abs(Math.Log(Rows * (PanelHeight + AroundPanel) / BestHeight))
        + OddForm * Math.Abs(Math.Log(Width / Columns / PanelHeight / BestWidthToHeight))
        + EmptyPlace * (Columns * Rows - count) / Columns;
}
