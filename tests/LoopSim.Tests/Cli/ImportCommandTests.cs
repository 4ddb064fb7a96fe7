using System.Globalization;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    const string Links = "from;to;sign;delay;strength;note\ntechnician trust;feedback quality;+;;;\nfeedback quality;lead volume;s;;;They say so\nlead volume;recognition;+;2,5 Monate;;\nreport back;recognition;+;;strong;\nrecognition;technician trust;+;;;\nworkload;technician trust;−;;;\n";

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_table_becomes_a_sketch_beside_it_that_is_clean_and_runs()
    {
        var called = CommandLine.Call("import", folder.Write("our-links.csv", Links));
        var model = folder.File("our-links.yaml");
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.StartsWith($"Wrote {model}.\n", called.Out, StringComparison.Ordinal);
        Assert.Equal("""
            # A sketch, imported from our-links.csv. It runs as it is, without one equation:
            # a variable is 0.5 on a scale of 0..1 until something moves it, and the links say which way it goes then.
            model: Our links
            time: { unit: month, stop: 60, step: 1/8 }

            links:
              - technician trust -> + feedback quality
              - { link: feedback quality -> + lead volume, doc: 'They say so' }
              - { link: lead volume -> + recognition, delay: 2.5 month }
              - { link: report back -> + recognition, strength: strong }
              - recognition -> + technician trust
              - workload -> - technician trust

            scenarios:
              as it is: {}
              a push: { push: { report back: +20% }, from: 6 month }  # push what you like

            """, File.ReadAllText(model).ReplaceLineEndings("\n"));
        var check = CommandLine.Call("check", model);
        Assert.Equal((0, ""), (check.Code, check.Error));
        var run = CommandLine.Call("run", model, "--out", folder.File("out"));
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void The_push_moves_the_sketch_and_without_it_nothing_moves()
    {
        var path = folder.Write("m.yaml", Drawings.Import("l.csv", Links).Text ?? "");
        var rows = CommandLine.Call("run", path, "--csv", "-").Out.Split('\n').Select(l => l.Split(',')).ToList();
        var trust = rows[0].ToList().IndexOf("technician trust");
        double Last(string scenario) => double.Parse(rows.Last(r => r[0] == scenario)[trust], CultureInfo.InvariantCulture);
        Assert.Equal(0.5, Last("as it is"), 12);
        Assert.True(Last("a push") > 0.51);
    }

    // Case by case: the delays, and the time that the sketch gets.
    [Theory]
    [InlineData("2 weeks", "3 days", "time: { unit: week, stop: 60, step: 1/8 }", "delay: 2 week", "delay: 0.428571 week")]
    [InlineData("50 days", "1/32 day", "time: { unit: day, stop: 150, step: 1/32 }", "delay: 50 day", "delay: 0.03125 day")]
    [InlineData("2 sprints", "3", "time: { unit: sprints, stop: 60, step: 1/8 }", "delay: 2 sprints", "delay: 3 sprints")]
    [InlineData("0,5 Jahre, order 6", "no", "time: { unit: year, stop: 60, step: 1/16 }", "delay: 0.5 year, order: 6", "- b -> + c")]
    public void Delays_of_many_units_come_together_in_one_that_runs(string first, string second, string time, string one, string other)
    {
        var text = Drawings.Import("l.csv", $"from;to;sign;delay\na;b;+;{first}\nb;c;+;{second}\nc;a;+;\n");
        Assert.Empty(text.Diagnostics);
        Assert.Contains(time, text.Text, StringComparison.Ordinal);
        Assert.Contains(one, text.Text, StringComparison.Ordinal);
        Assert.Contains(other, text.Text, StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Call("run", folder.Write("m.yaml", text.Text ?? ""), "--csv", "-").Code);
    }

    [Fact]
    public void A_variable_may_bear_the_name_of_the_unit_of_time() =>
        Assert.Equal(0, CommandLine.Call("run", folder.Write("m.yaml", Drawings.Import("l.csv", "from,to,sign,delay\nmonth,b,+,2 month\n").Text ?? ""), "--csv", "-").Code);

    [Fact]
    public void Places_are_pinned_from_the_lower_left_corner()
    {
        var text = Drawings.Import("l.loopy", """[[[1,400,200,1,"a",0],[2,150,350,1,"b",1]],[[1,2,9,1]],[],2]""").Text;
        Assert.Contains("diagram:\n  positions:\n    a: [2.5, 1.5]\n    b: [0, 0]\n", text, StringComparison.Ordinal);
    }

    // Two drew the arrow, each with a part of what there is to say; and a circle that is drawn twice is one variable.
    [Fact]
    public void What_is_drawn_twice_comes_together()
    {
        var table = Drawings.Import("l.csv", "from,to,sign,delay,strength\na,b,,,2\na,b,-,2 month,\n");
        Assert.Contains("  - { link: a -> - b, delay: 2 month, strength: strong }\n", table.Text, StringComparison.Ordinal);
        var circles = Drawings.Import("l.loopy", """[[[1,0,0,1,"a",0],[2,9,9,1,"b",1],[3,5,5,1,"A",1]],[[1,2,9,1],[2,3,9,-1]]]""");
        Assert.Contains("links:\n  - a -> + b\n  - b -> - a\n", circles.Text, StringComparison.Ordinal);
        Assert.Empty(circles.Diagnostics);
    }

    [Fact]
    public void An_assumed_sign_is_marked_in_the_sketch() =>
        Assert.Contains("  - a -> + b  # + is assumed\n", Drawings.Import("l.csv", "from,to\na,b\n").Text, StringComparison.Ordinal);

    [Fact]
    public void What_is_there_already_is_left_unless_the_caller_says_so()
    {
        var (links, model) = (folder.Write("l.csv", Links), folder.Write("l.yaml", "mine"));
        var refused = CommandLine.Call("import", links);
        Assert.Equal((2, $"loopsim: '{model}' is there already, and is left as it is. Name another file with --out, or say --overwrite.\n"), (refused.Code, refused.Error));
        Assert.Equal("mine", File.ReadAllText(model));
        Assert.Equal(0, CommandLine.Call("import", links, "--overwrite").Code);
        Assert.StartsWith("# A sketch", File.ReadAllText(model), StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Call("import", links, "--out", folder.File("other.yaml")).Code);
    }

    [Fact]
    public void A_broken_drawing_writes_nothing()
    {
        var called = CommandLine.Call("import", folder.Write("l.csv", "a,b\n1,2\n"));
        Assert.Equal(1, called.Code);
        Assert.Equal(["l.csv"], folder.Files());
    }

    [Fact]
    public void A_link_of_loopy_is_read_as_it_is_pasted()
    {
        var called = CommandLine.Call("import", "https://ncase.me/loopy/v1.1/?data=[[[1,403,223,1,%22a%22,0],[2,405,382,0.5,%22b%22,1]],[[1,2,89,1,0]],[],2%5D", "--out", "-");
        Assert.Equal((0, ""), (called.Code, called.Error));
        Assert.Contains("  - a -> + b\n", called.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m.yaml", "needs no import")]
    [InlineData("nothing.csv", "There is no file")]
    public void A_wrong_call_is_told(string file, string words)
    {
        var called = CommandLine.Call("import", folder.File(file));
        Assert.Equal(2, called.Code);
        Assert.Contains(words, called.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.csv", "--out ")]
    [InlineData("", "--out is empty")]
    public void A_model_is_written_into_a_file_that_ends_like_one(string name, string words)
    {
        var called = CommandLine.Call("import", folder.Write("l.csv", Links), "--out", name.Length == 0 ? "" : folder.File(name));
        Assert.Equal(2, called.Code);
        Assert.Contains(words, called.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_told()
    {
        File.WriteAllBytes(folder.File("l.csv"), [.. "from;to;sign\nGr"u8, 0xF6, 0xDF, .. "e;b;+\n"u8]);
        var called = CommandLine.Call("import", folder.File("l.csv"));
        Assert.Equal(1, called.Code);
        Assert.Contains("l.csv:2:3: error LS004: ", called.Error, StringComparison.Ordinal);
    }
}
