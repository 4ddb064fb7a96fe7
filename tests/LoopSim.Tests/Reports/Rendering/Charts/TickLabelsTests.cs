using System.Globalization;
using LoopSim.Languages;
using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;

namespace LoopSim.Tests.Reports.Rendering.Charts;

public class TickLabelsTests
{
    [Theory]
    [InlineData(0, 12000, "0|2,000|4,000|6,000|8,000|10,000|12,000")]
    [InlineData(-40, 20, "−40|−30|−20|−10|0|10|20")]
    [InlineData(0, 1, "0.0|0.2|0.4|0.6|0.8|1.0")]
    [InlineData(0, 2.4e6, "0|0.5M|1.0M|1.5M|2.0M")]
    [InlineData(0, 6e9, "0|1B|2B|3B|4B|5B|6B")]
    [InlineData(1234562, 1234568, "1,234,562|1,234,563|1,234,564|1,234,565|1,234,566|1,234,567|1,234,568")]
    [InlineData(0, 6e-11, "0|1×10⁻¹¹|2×10⁻¹¹|3×10⁻¹¹|4×10⁻¹¹|5×10⁻¹¹|6×10⁻¹¹")]
    [InlineData(-1e300, 0, "−1.0×10³⁰⁰|−0.8×10³⁰⁰|−0.6×10³⁰⁰|−0.4×10³⁰⁰|−0.2×10³⁰⁰|0")]
    public void Plain_numbers_are_written_alike_along_an_axis(double low, double high, string labels)
    {
        Assert.Equal(labels, string.Join('|', LabelsOf(low, high, AxisNumbers.Plain)));
    }

    [Fact]
    public void Years_have_no_separators() => Assert.Equal("1900|1905|1910|1915|1920", string.Join('|', LabelsOf(1900, 1920, AxisNumbers.Years)));

    [Theory]
    [InlineData(0, 1, "0%|20%|40%|60%|80%|100%")]
    [InlineData(-0.03, 0.03, "−3%|−2%|−1%|0%|1%|2%|3%")]
    [InlineData(0, 0.004, "0.0%|0.1%|0.2%|0.3%|0.4%")]
    [InlineData(0, 60, "0%|1,000%|2,000%|3,000%|4,000%|5,000%|6,000%")]
    public void Shares_are_written_per_cent(double low, double high, string labels)
    {
        Assert.Equal(labels, string.Join('|', LabelsOf(low, high, AxisNumbers.Percent)));
    }

    [Theory]
    [InlineData(-2000, 2000, AxisNumbers.Plain, "−2.000|−1.000|0|1.000|2.000")]
    [InlineData(0, 1, AxisNumbers.Plain, "0,0|0,2|0,4|0,6|0,8|1,0")]
    [InlineData(0, 2.4e6, AxisNumbers.Plain, "0|0,5 Mio.|1,0 Mio.|1,5 Mio.|2,0 Mio.")]
    [InlineData(0, 3e9, AxisNumbers.Plain, "0|1 Mrd.|2 Mrd.|3 Mrd.")]
    [InlineData(0, 3e12, AxisNumbers.Plain, "0|1 Bio.|2 Bio.|3 Bio.")]
    [InlineData(0, 3e-11, AxisNumbers.Plain, "0|1·10⁻¹¹|2·10⁻¹¹|3·10⁻¹¹")]
    [InlineData(0, 0.004, AxisNumbers.Percent, "0,0 %|0,1 %|0,2 %|0,3 %|0,4 %")]
    public void German_numbers_are_written_as_Germans_write_them(double low, double high, object numbers, string labels)
    {
        var german = Language.All.Single(l => l.Code == "de").Numbers;

        Assert.Equal(labels, string.Join('|', LabelsOf(low, high, (AxisNumbers)numbers, german, pieces: 5)));
    }

    [Fact]
    public void A_German_reader_s_machine_writes_the_same_numbers()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("1,000.5", LabelsOf(1000, 1003, AxisNumbers.Plain)[1]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    static IReadOnlyList<string> LabelsOf(double low, double high, AxisNumbers numbers, NumberSigns? signs = null, int pieces = 6)
    {
        var step = RoundStep.For(low, high, pieces, AxisSteps.Decimal);
        return TickLabels.For(step.MultiplesWithin(low, high), step, numbers, signs ?? Language.All[0].Numbers);
    }
}
