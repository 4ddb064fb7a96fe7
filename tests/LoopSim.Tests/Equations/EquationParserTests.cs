using System.Globalization;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Equations;

public class EquationParserTests
{
    [Theory]
    [InlineData("a + b * c", "(a + (b * c))")]
    [InlineData("a - b - c", "((a - b) - c)")]
    [InlineData("a / b / c", "((a / b) / c)")]
    [InlineData("a ^ b ^ c", "(a ^ (b ^ c))")]
    [InlineData("-a ^ 2", "(-(a ^ 2))")]
    [InlineData("2 ^ -a", "(2 ^ (-a))")]
    [InlineData("-a * b", "((-a) * b)")]
    [InlineData("a mod b + c", "((a mod b) + c)")]
    [InlineData("not a > b", "((not a) > b)")]
    [InlineData("a > b and b > c or c = a", "(((a > b) and (b > c)) or (c = a))")]
    [InlineData("a + b < c * 2", "((a + b) < (c * 2))")]
    [InlineData("(a + b) * c", "((a + b) * c)")]
    [InlineData("if a > b then a else b + c", "(if (a > b) then a else (b + c))")]
    [InlineData("if a then b else if c then a else b", "(if a then b else (if c then a else b))")]
    [InlineData("a − b × c ÷ 2", "(a - ((b * c) / 2))")]
    [InlineData("a ≤ b", "(a <= b)")]
    [InlineData("+a", "a")]
    [InlineData("a <> b", "(a <> b)")]
    public void Operators_bind_as_the_reference_says(string text, string shape)
    {
        var (tree, faults) = Parsing.Parse(text, "a", "b", "c");
        Assert.Empty(faults);
        Assert.Equal(shape, Parsing.Shape(tree));
    }

    [Theory]
    [InlineData("follow-up share * 2", "(follow-up_share * 2)")]
    [InlineData("Follow-Up_Share", "follow-up_share")]
    [InlineData("open   leads - share", "(open_leads - share)")]
    [InlineData("shared goals and meetings and share", "(shared_goals_and_meetings and share)")]
    [InlineData("\"share\"*share", "(share * share)")]
    [InlineData("forecast + forecast(share, 2 month, 3 month)", "(forecast + forecast(share, 2 month, 3 month))")]
    [InlineData("if only + 1", "(if_only + 1)")]
    [InlineData("time + dt + pi", "((time + dt) + pi)")]
    [InlineData("pulse train(1, 2, 3, 4)", "pulse_train(1, 2, 3, 4)")]
    [InlineData("EFFECT  OF_age (share)", "effect_of_age(share)")]
    public void The_longest_declared_name_wins(string text, string shape)
    {
        var (tree, faults) = Parsing.Parse(text, "follow-up share", "share", "open leads", "shared goals and meetings", "forecast", "if only");
        Assert.Empty(faults);
        Assert.Equal(shape, Parsing.Shape(tree));
    }

    [Theory]
    [InlineData("0.25", "0.25")]
    [InlineData("1e6", "1000000")]
    [InlineData(".5", "0.5")]
    [InlineData("12_000", "12000")]
    [InlineData("30%", "0.3")]
    [InlineData("1e-9 lead/month", "1E-09 lead/month")]
    [InlineData("6 month / a", "(6 month / a)")]
    [InlineData("6 months", "6 month")]
    [InlineData("0.1 1/month", "0.1 1/month")]
    [InlineData("100 $/lead", "100 $/lead")]
    [InlineData("2 service visit/month", "2 service visit/month")]
    [InlineData("100 day", "3.29 month")]
    [InlineData("5 mod 3", "(5 mod 3)")]
    public void Numbers_carry_their_units(string text, string shape)
    {
        var (tree, faults) = Parsing.Parse(text, "a");
        Assert.Empty(faults);
        Assert.Equal(shape, Parsing.Shape(tree));
    }

    [Theory]
    [InlineData("LS201", "visits * [lead volum]", "Did you mean 'lead volume'?")]
    [InlineData("LS201", "visits * [follow-up shar] + 1", "Did you mean 'follow-up share'?")]
    [InlineData("LS201", "visits + [zzz]", "Declare it")]
    [InlineData("LS202", "[smoth](visits, 2 month)", "Did you mean 'smooth'?")]
    [InlineData("LS203", "visits [*]", "Write a number")]
    [InlineData("LS203", "visits * ([)]", "Write a number")]
    [InlineData("LS204", "visits [#] 2", "Equations are made")]
    [InlineData("LS205", "2 [visits]", "write * between")]
    [InlineData("LS205", "visits [lead volume]", "write * between")]
    [InlineData("LS206", "[(]visits + 1", "Add the missing")]
    [InlineData("LS206", "visits + 1[)]", "Remove it")]
    [InlineData("LS207", "visits [==] 2", "'='")]
    [InlineData("LS207", "visits [!=] 2", "'<>'")]
    [InlineData("LS208", "[if] visits then 2", "if condition then")]
    [InlineData("LS209", "[1.2.3] + visits", "Write numbers")]
    [InlineData("LS209", "[1e999] + visits", "Write numbers")]
    [InlineData("LS211", "[\"]visits + 1", "double quotes")]
    [InlineData("LS213", "[visits < 2 < 3]", "visits < 2 and 2 < 3")]
    [InlineData("LS214", "visits @ [closd loop]", "Did you mean 'closed loop'?")]
    [InlineData("LS215", "[visits] (2)", "write visits * ")]
    public void A_fault_has_its_code_its_place_and_a_way_out(string code, string marked, string hint)
    {
        var (text, start, length) = Parsing.Marked(marked);
        var (tree, faults) = Parsing.Parse(text, "visits", "lead volume", "follow-up share");
        Assert.Null(tree);
        var fault = Assert.Single(faults);
        Assert.Equal((code, start, length), (fault.Code, fault.At.Start, fault.At.Length));
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void All_unknown_names_of_an_equation_are_reported_at_once() =>
        Assert.Equal(["LS201", "LS201", "LS202"], Parsing.Parse("foo + bar * baz(2)").Faults.Select(f => f.Code));

    [Fact]
    public void A_name_whose_parts_are_names_too_warns_and_quotes_silence_it()
    {
        Assert.Equal("LS210", Assert.Single(Parsing.Parse("profit-tax", "profit", "tax", "profit-tax").Faults).Code);
        Assert.Empty(Parsing.Parse("\"profit-tax\"", "profit", "tax", "profit-tax").Faults);
    }

    [Fact]
    public void An_empty_equation_is_a_fault() => Assert.Equal("LS203", Assert.Single(Parsing.Parse("  ").Faults).Code);

    [Theory]
    [InlineData(100_000, "(")]
    [InlineData(100_000, "-")]
    [InlineData(100_000, "a+")]
    [InlineData(100_000, "if ")]
    [InlineData(100_000, "abs(")]
    public void A_monstrous_equation_is_refused_and_not_fallen_over(int times, string piece) =>
        Assert.Equal("LS212", Assert.Single(Parsing.Parse(string.Concat(Enumerable.Repeat(piece, times)) + "a", "a").Faults).Code);

    [Fact]
    public void A_comma_is_never_a_decimal_point_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("min(1.5, 2)", Parsing.Shape(Parsing.Parse("min(1.5, 2)").Tree));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Random_text_never_throws()
    {
        var random = new Random(7);
        string[] pieces = ["a", " ", "(", ")", "+", "-", "*", "/", "^", "<", "=", "if", "then", "else", "not", "and", "1", ".5", "e", "%", "\"", "@", "smooth", ",", "closed loop", "month", "é", "🙂", "\t"];
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 15)).Select(_ => pieces[random.Next(pieces.Length)]));
            var (tree, faults) = Parsing.Parse(text, "a", "a b", "b");
            Assert.True(tree is not null || faults.Count > 0, text);
            Assert.All(faults, f => Assert.InRange(f.At.End, 0, text.Length));
        }
    }
}
