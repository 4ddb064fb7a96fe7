using LoopSim.Units;

namespace LoopSim.Tests.Units;

public class UnitParserTests
{
    static readonly UnitSystem Declared = new(
    [
        new("EUR", ["€", "euro"], null, 1),
        new("day", [], "month", 0.0329),
        new("sales rep", ["rep"], null, 1),
        new("thousand EUR", ["k€"], "EUR", 1000),
        new("dozen", [], "1", 12),
        new("mod", [], null, 1),
    ]);

    [Theory]
    [InlineData("lead/person/month", "lead/person/month", 17)]
    [InlineData("$/lead + 3", "$/lead", 6)]
    [InlineData("1/month", "1/month", 7)]
    [InlineData("lead*month)", "lead*month", 10)]
    [InlineData("month^2", "month^2", 7)]
    [InlineData("month^-1", "1/month", 8)]
    [InlineData("lead^0.5*x", "lead^0.5*x", 10)]
    [InlineData("a/b*c", "a*c/b", 5)]
    [InlineData("%/year", "1/year", 6)]
    [InlineData("€", "€", 1)]
    [InlineData("month / cycle time", "month", 5)]
    [InlineData("lead/(a+b)", "lead", 4)]
    [InlineData("lead/3", "lead", 4)]
    [InlineData("lead*", "lead", 4)]
    [InlineData("lead^x", "lead", 4)]
    [InlineData("lead^2x", "lead", 4)]
    [InlineData("lead^999", "lead", 4)]
    [InlineData("1/month^0.5", "1/month^0.5", 11)]
    [InlineData("Months", "month", 6)]
    public void A_unit_ends_where_no_more_of_it_can_be_read(string text, string unit, int length)
    {
        var read = UnitParser.ReadAt(text, 0, UnitSystem.Empty);
        Assert.Equal((unit, length), (read.Unit.ToString(), read.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1/")]
    [InlineData("1 / month")]
    [InlineData("+ lead")]
    [InlineData(" lead")]
    [InlineData("mod 4")]
    [InlineData("then 5")]
    [InlineData("_lead")]
    [InlineData("/month")]
    [InlineData("(lead)")]
    public void Where_no_unit_begins_nothing_is_read(string text) =>
        Assert.Equal(0, UnitParser.ReadAt(text, 0, UnitSystem.Empty).Length);

    [Theory]
    [InlineData("sales rep/month", "sales rep/month", 15)]
    [InlineData("Sales  reps/month", "sales rep/month", 17)]
    [InlineData("reps", "sales rep", 4)]
    [InlineData("sales/month", "sale/month", 11)]
    [InlineData("sales report", "sale", 5)]
    [InlineData("euros/lead", "EUR/lead", 10)]
    [InlineData("mod 4", "mod", 3)]
    public void Declared_units_may_have_several_words_and_the_longest_wins(string text, string unit, int length)
    {
        var read = UnitParser.ReadAt(text, 0, Declared);
        Assert.Equal((unit, length), (read.Unit.ToString(), read.Length));
    }

    [Theory]
    [InlineData("day", "month", 0.0329)]
    [InlineData("1/day", "1/month", 1 / 0.0329)]
    [InlineData("k€/day", "EUR/month", 1000 / 0.0329)]
    [InlineData("day^2", "month^2", 0.0329 * 0.0329)]
    [InlineData("%", "1", 0.01)]
    [InlineData("dozens", "1", 12)]
    [InlineData("week", "week", 1)]
    public void A_declared_conversion_gives_its_factor(string text, string unit, double factor)
    {
        var read = UnitParser.ReadAt(text, 0, Declared);
        Assert.Equal(unit, read.Unit.ToString());
        Assert.Equal(factor, read.Factor, factor * 1e-12);
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData(" dimensionless ", "1")]
    [InlineData("Dmnl", "1")]
    [InlineData("lead / (person * month)", "lead/person/month")]
    [InlineData("1 / (month ^ 2)", "1/month^2")]
    [InlineData("(lead/month)^2", "lead^2/month^2")]
    [InlineData("sales rep * month", "sales rep*month")]
    public void A_whole_text_may_have_spaces_and_parentheses(string text, string unit) =>
        Assert.Equal(unit, UnitParser.ReadAll(text, Declared)?.Unit.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("lead month")]
    [InlineData("lead/")]
    [InlineData("(lead")]
    [InlineData("lead)")]
    [InlineData("2*lead")]
    [InlineData("lead/1")]
    [InlineData("lead^^2")]
    public void A_text_with_anything_else_in_it_is_no_unit(string text) => Assert.Null(UnitParser.ReadAll(text, Declared));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_text_whatever_makes_it_throw(int seed)
    {
        const string Alphabet = "ab1 2.^*/()%$€-_m²\0\uD83D日é\tsales rep";
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(20)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var start = random.Next(-1, text.Length + 2);
            var read = UnitParser.ReadAt(text, start, Declared);
            Assert.InRange(read.Length, 0, Math.Max(0, text.Length - start));
            Assert.True(double.IsFinite(read.Factor) && read.Factor > 0, text);
            UnitParser.ReadAll(text, Declared);
        }
    }

    [Fact]
    public void Deep_nesting_is_no_unit_and_no_stack_overflow() =>
        Assert.Null(UnitParser.ReadAll(new string('(', 200_000) + "a" + new string(')', 200_000), UnitSystem.Empty));

    [Fact]
    public void What_is_printed_reads_back_as_the_same_unit()
    {
        var random = new Random(7);
        double[] exponents = [-3, -1, -0.5, 0.5, 1, 1.5, 2, 1.0 / 3];
        for (var i = 0; i < 2_000; i++)
        {
            var unit = Unit.One;
            foreach (var name in new[] { "lead", "month", "$", "sales rep", "EUR" })
            {
                if (random.Next(2) == 0)
                    unit *= Unit.Base(name).ToPower(exponents[random.Next(exponents.Length)]);
            }

            Assert.Equal(unit, UnitParser.ReadAll(unit.ToString(), Declared)?.Unit);
            if (!unit.IsOne)
                Assert.Equal(unit.ToString().Length, UnitParser.ReadAt(unit.ToString(), 0, Declared).Length);
        }
    }
}
