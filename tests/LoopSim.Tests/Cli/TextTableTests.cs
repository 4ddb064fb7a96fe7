using LoopSim.Cli.Terminal;

namespace LoopSim.Tests.Cli;

public class TextTableTests
{
    static string[] Printed(int width, string[] headings, string[] groups)
    {
        using var output = new StringWriter();
        using var screen = new Screen(output, TextWriter.Null) { Width = width };
        TextTable.Print(headings, [[.. headings.Select((_, i) => i == 0 ? "silos" : "12345")]], screen, groups);
        return output.ToString().TrimEnd('\n').Split('\n');
    }

    [Fact]
    public void A_groups_name_stands_over_its_columns_with_a_line_to_their_end() => Assert.Equal(
        [
            "       sales ──────  company",
            "case   leads   wins    costs",
            "────────────────────────────",
            "silos  12345  12345    12345",
        ],
        Printed(80, ["case", "leads", "wins", "costs"], ["", "sales", "sales", "company"]));

    [Fact]
    public void A_group_that_fits_into_a_line_is_not_torn_apart() => Assert.Equal(
        [
            "       sales",
            "case   leads",
            "────────────",
            "silos  12345",
            "",
            "       company ────",
            "case   costs    net",
            "───────────────────",
            "silos  12345  12345",
        ],
        Printed(22, ["case", "leads", "costs", "net"], ["", "sales", "company", "company"]));

    [Fact]
    public void A_group_wider_than_a_line_goes_on_below_under_its_name_again()
    {
        var lines = Printed(20, ["case", "a", "b", "c", "d"], ["", "sales", "sales", "sales", "sales"]);
        Assert.Equal(2, lines.Count(l => l == "       sales ──────"));
        Assert.All(lines, l => Assert.True(l.Length <= 20, l));
    }

    [Fact]
    public void Without_groups_there_is_no_line_of_names() => Assert.StartsWith("case", Printed(80, ["case", "leads"], ["", ""])[0], StringComparison.Ordinal);
}
