using LoopSim.Units;

namespace LoopSim.Tests.Units;

public class UnitSystemTests
{
    static Unit? Read(string text, params UnitDefinition[] definitions) =>
        UnitParser.ReadAll(text, new UnitSystem(definitions))?.Unit;

    static UnitDefinition Define(string name, string? inUnit = null, double factor = 1, params string[] aliases) =>
        new(name, aliases, inUnit, factor);

    [Theory]
    [InlineData("leads", "lead")]
    [InlineData("companies", "company")]
    [InlineData("boxes", "box")]
    [InlineData("branches", "branch")]
    [InlineData("houses", "house")]
    [InlineData("buses", "bus")]
    [InlineData("cases", "case")]
    [InlineData("people", "person")]
    [InlineData("cars", "car")]
    [InlineData("gas", "gas")]
    [InlineData("bus", "bus")]
    [InlineData("class", "class")]
    [InlineData("status", "status")]
    [InlineData("analysis", "analysis")]
    [InlineData("USS", "USS")]
    [InlineData("KPIS", "KPIS")]
    public void A_simple_plural_is_its_singular(string word, string singular) =>
        Assert.Equal(Unit.Base(singular), Read(word));

    [Fact]
    public void A_declared_plural_stays_a_unit_of_its_own_beside_its_singular() =>
        Assert.NotEqual(Read("goods", Define("goods"), Define("good")), Read("good", Define("goods"), Define("good")));

    [Fact]
    public void A_singular_is_the_declared_plural_where_only_that_is_declared() =>
        Assert.Equal(Unit.Base("leads"), Read("lead", Define("leads")));

    [Fact]
    public void An_exact_spelling_goes_before_a_likeness()
    {
        UnitDefinition[] both = [Define("Lead"), Define("lead")];
        Assert.Equal(Unit.Base("Lead"), Read("Lead", both));
        Assert.Equal(Unit.Base("lead"), Read("lead", both));
        Assert.Equal(Unit.Base("lead"), Read("LEADS".ToLowerInvariant(), both));
        Assert.Equal(Unit.Base("EUR"), Read("eur", Define("EUR")));
        Assert.Equal(Unit.Base("EUR"), Read("Euros", Define("EUR", null, 1, "euro")));
    }

    [Fact]
    public void Conversions_chain()
    {
        UnitDefinition[] chain = [Define("year", "quarter", 4), Define("quarter", "month", 3), Define("decade", "years", 10)];
        var read = UnitParser.ReadAll("decade", new UnitSystem(chain));
        Assert.Equal((Unit.Base("month"), 120.0), (read?.Unit, read?.Factor));
    }

    [Fact]
    public void Sound_declarations_have_no_faults() =>
        Assert.Empty(new UnitSystem(
            [Define("EUR", null, 0, "€", "euro"), Define("day", "month", 0.0329), Define("percent", "1", 0.01)]).Validate());

    public static TheoryData<object, int, string> Faulty => new()
    {
        { new[] { Define("a", "b", 2), Define("b", "a", 0.5) }, 0, "The conversion of 'a' leads back to itself." },
        { new[] { Define("a", "a*b", 2) }, 0, "The conversion of 'a' leads back to itself." },
        { new[] { Define("a"), Define("a") }, 1, "The unit 'a' is declared twice." },
        { new[] { Define("a", null, 1, "b"), Define("b") }, 0, "The alias 'b' of 'a' is already another unit's." },
        { new[] { Define("a", null, 1, "c"), Define("b", null, 1, "c") }, 1, "The alias 'c' of 'b' is already another unit's." },
        { new[] { Define("a", "b", 0) }, 0, "The factor of 'a' must be a number above 0." },
        { new[] { Define("a", "b", -1) }, 0, "The factor of 'a' must be a number above 0." },
        { new[] { Define("a", "b", double.NaN) }, 0, "The factor of 'a' must be a number above 0." },
        { new[] { Define("a", "b c", 1) }, 0, "'b c' is not a unit, so 'a' cannot be converted to it." },
        { new[] { Define("1") }, 0, "'1' cannot be the name of a unit." },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Each_fault_of_a_declaration_is_found_once(object definitions, int index, string message)
    {
        var fault = Assert.Single(new UnitSystem((UnitDefinition[])definitions).Validate());
        Assert.Equal((index, message), (fault.Index, fault.Message));
    }

    [Fact]
    public void A_hostile_chain_of_conversions_ends()
    {
        var chain = Enumerable.Range(0, 50_000).Select(i => Define("u" + i, "u" + (i + 1), 1)).ToArray();
        Assert.NotNull(Read("u0", chain));
    }

    [Theory]
    [InlineData("month", "year", "year: { in: month, factor: 12 }")]
    [InlineData("Months", "days", "day: { in: month, factor: 0.032854 }")]
    [InlineData("day", "week", "week: { in: day, factor: 7 }")]
    [InlineData("month", "months", null)]
    [InlineData("month", "sprint", null)]
    [InlineData("sprint", "week", null)]
    public void The_usual_time_units_know_the_line_that_declares_them(string model, string other, string? line) =>
        Assert.Equal(line, TimeUnits.Declaration(model, other));
}
