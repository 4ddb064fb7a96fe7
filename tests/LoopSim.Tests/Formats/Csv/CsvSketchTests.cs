using LoopSim.Formats.Csv;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Formats.Csv;

/// <summary>Tables of links, read and written.</summary>
public class CsvSketchTests
{
    [Theory]
    [InlineData("from,to,sign,delay\na,b,+,\nb,a,-,2 month\n")]
    [InlineData("Source;Target;Polarity;Lag\na;b;s;\nb;a;o;2 month\n")]
    [InlineData("delay\tsign\tto\tfrom\n\tpositive\tb\ta\n2 month\tnegative\ta\tb\n")]
    [InlineData("Von;Nach;Vorzeichen;Verzögerung\r\na;b;+;nein\r\nb;a;−;2 month\r\n")]
    [InlineData("\"Cause\",\"Effect\",\"Link type\",\"Delay?\"\n\"a\",\"b\",\"same\",\"no\"\n\"b\",\"a\",\"opposite\",\"2 month\"")]
    [InlineData("sep=;\nfrom;to;sign;delay\na;b;1;0\nb;A;-1;2 month\n")]
    [InlineData("To,From,Type,Delay,Colour\nb,a,+,,red\n\n a ,b,-,2 month,blue\n")]
    public void Columns_come_in_any_order_and_under_many_names(string text) =>
        Assert.Equal(["a -> + b", "b -> - a, delay 2 month"], Drawings.Links("l.csv", text));

    [Fact]
    public void Of_two_columns_that_could_bear_the_sign_the_plainer_one_does() =>
        Assert.Equal(["a -> - b"], Drawings.Links("l.csv", "from,to,type,sign\na,b,causes,-\n"));

    [Fact]
    public void Strengths_and_words_come_along()
    {
        var (sketch, _) = Drawings.Read("l.csv", "from,to,sign,strength,note\na,b,+,strong,\"So they say, \"\"often\"\".\"\n");
        Assert.NotNull(sketch);
        Assert.Equal((2, "So they say, \"often\"."), (sketch.Links[0].Strength, sketch.Links[0].Doc));
    }

    [Theory]
    [InlineData(',', "from,to,sign,delay,strength\r\n\"a, b\",c;d,+,,2\r\nc;d,\"say \"\"x\"\"\",-,\"smooth, 2 month\",\r\n")]
    [InlineData(';', "from;to;sign;delay;strength\r\na, b;\"c;d\";+;;2\r\n\"c;d\";\"say \"\"x\"\"\";-;smooth, 2 month;\r\n")]
    public void What_is_written_is_quoted_where_it_must_be_and_read_again(char separator, string expected)
    {
        var (sketch, _) = Drawings.Read("l.tsv", "from\tto\tsign\tdelay\tstrength\na, b\tc;d\t+\t\t2\nc;d\tsay \"x\"\t-\tsmooth, 2 month\t\n");
        Assert.NotNull(sketch);
        var written = CsvSketchWriter.Write(sketch, separator);
        Assert.Equal(expected, written);
        Assert.Equal(["a, b -> + c;d, strength 2", "c;d -> - say \"x\", delay 2 month"], Drawings.Links("l.csv", written));
    }
}
