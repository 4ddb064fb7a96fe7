using System.Diagnostics;
using System.Globalization;
using System.Text;
using LoopSim.Models;

namespace LoopSim.Tests.Formats.Data;

/// <summary>Series from CSV files.</summary>
public sealed class CsvSeriesTests : IDisposable
{
    const string Model = "model: x\ndata:\n  seen: { file: d.csv, time: month, column: leads }\n";

    readonly ModelFolder folder = new();

    [Theory]
    [InlineData("month,leads\n0,1.5\n1,2\n")]
    [InlineData("month;leads\r\n0;1.5\r\n1;2")]
    [InlineData("leads\tmonth\n1.5\t0\n2\t1\n")]
    [InlineData("\uFEFFMonth , Leads\n\n 0 , 1.5\n,7\n0.5,\n0.7\n1, 2\n\n")]
    [InlineData("\"month\",note,\"leads\"\n\"0\",\"a, \"\"b\"\"\nand c\",\"1.5\"\n1,,2e0\n")]
    [InlineData("month,leads\r0,1.5\r1,2\r")]
    public void Separators_quotes_blanks_and_gaps_are_understood(string csv)
    {
        folder.Write("d.csv", csv);
        Assert.Equal([new Point(0, 1.5), new Point(1, 2)], Series(Model).Points);
    }

    [Fact]
    public void A_series_has_a_unit_a_way_between_points_and_words()
    {
        folder.Write("d.csv", "month,leads\n0,12\n");
        var series = Series("""
            model: x
            units: { dozen: { in: lead, factor: 12 } }
            data: { seen: { file: d.csv, time: month, column: leads, unit: dozen, between: step, doc: d, source: s } }
            """);
        Assert.Equal((new Point(0, 144), Interpolation.Step, "lead", "d", "s"), (series.Points[0], series.Between, series.UnitText, series.Doc, series.Source));
        Assert.Equal(("%", 12.0), (Series(Model.Replace("leads }", "leads, unit: \"%\" }", StringComparison.Ordinal)).UnitText, series.Points[0].Y / 12));
    }

    [Theory]
    [InlineData("LS602", "monht,leads\n0,1\n", "month", "Did you mean 'monht'?")]
    [InlineData("LS602", "month,visits\n0,1\n", "leads", "month, visits")]
    [InlineData("LS602", "", "month", "empty")]
    [InlineData("LS603", "month,leads\n0,1\n1,many\n", "many", "decimal point")]
    [InlineData("LS603", "month,leads\n0,1e999\n", "1e999", "decimal point")]
    [InlineData("LS603", "month,leads\nJan,1\n", "Jan", "decimal point")]
    [InlineData("LS604", "month,leads\n1,1\n1,2\n", "1", "Sort")]
    [InlineData("LS605", "month,leads\n,\n", "d.csv", "one row a time")]
    [InlineData("LS605", "month,leads", "d.csv", "one row a time")]
    [InlineData("LS606", "month;leads\n0;1,5\n", "1,5", "12.5")]
    [InlineData("LS606", "month,leads\n0,\"1,5\"\n", "\"1,5\"", "12.5")]
    public void A_fault_stands_at_its_cell_or_at_the_words_of_the_model(string code, string csv, string at, string hint)
    {
        folder.Write("d.csv", csv);
        var fault = folder.Read(Model).Diagnostics[0];
        Assert.Equal((code, at), (fault.Code, fault.At.Text));
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dd.csv", "no file")]
    [InlineData("d.xlsx", "CSV files only")]
    [InlineData("../nowhere/d.csv", "no file")]
    [InlineData("\"a\\0b\"", "cannot be used")]
    [InlineData(".", "folder")]
    public void A_file_that_cannot_be_used_says_why(string file, string words)
    {
        var fault = Assert.Single(folder.Read(Model.Replace("d.csv", file, StringComparison.Ordinal)).Diagnostics);
        Assert.Equal(("LS601", file), (fault.Code, fault.At.Text));
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_without_its_file_is_still_declared()
    {
        var read = folder.Read(Model + "variables: { gap: seen * 2 }\n");
        Assert.Equal(["LS601"], read.Diagnostics.Select(d => d.Code));
        Assert.Equal(2, read.Model?.Variables.Count);
    }

    [Theory]
    [InlineData("month,leads\n\"0,1\n1,2\n")]
    [InlineData("\"month,leads\n")]
    [InlineData("month,leads\n0,\"1\"x\n")]
    [InlineData(",\n,,,,\n\"\"\"\n\"")]
    public void Quotes_out_of_place_are_no_numbers_and_no_trouble(string csv)
    {
        folder.Write("d.csv", csv);
        Assert.NotEmpty(folder.Read(Model).Diagnostics);
    }

    [Fact]
    public void Ten_megabytes_are_read_soon_and_exactly()
    {
        var csv = new StringBuilder("month;note;leads\n");
        for (var i = 0; i < 400_000; i++)
            csv.Append(CultureInfo.InvariantCulture, $"{i};\"a note; {i}\";{i / 4.0}\n");
        folder.Write("d.csv", csv.ToString());
        var watch = Stopwatch.StartNew();
        var points = Series(Model).Points;
        Assert.InRange(watch.ElapsedMilliseconds, 0, 30_000);
        Assert.Equal((400_000, new Point(399_999, 399_999 / 4.0)), (points.Count, points[^1]));
    }

    public void Dispose() => folder.Dispose();

    DataSeries Series(string yaml)
    {
        var read = folder.Read(yaml);
        Assert.Empty(read.Diagnostics.Select(d => $"{d.Code} {d.Message}"));
        return Assert.IsType<DataSeries>(read.Model?.Variables[0]);
    }
}
