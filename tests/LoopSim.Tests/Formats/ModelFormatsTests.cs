using System.Text;
using LoopSim.Diagnostics;
using LoopSim.Formats;

namespace LoopSim.Tests.Formats;

/// <summary>Files that cannot be read, and files that can although they are odd.</summary>
public sealed class ModelFormatsTests : IDisposable
{
    readonly ModelFolder folder = new();

    [Theory]
    [InlineData("m.yaml")]
    [InlineData("m.yml")]
    [InlineData("M.YAML")]
    public void A_model_is_known_by_its_ending(string name) => Assert.Equal("x", ModelFormats.Read(folder.Write(name, "model: x\n")).Model?.Title);

    [Fact]
    public void A_missing_file_suggests_its_neighbour()
    {
        folder.Write("closing-the-loop.yaml", "model: x\n");
        var fault = Only(folder.PathOf("closing-the-lop.yaml"));
        Assert.Equal(("LS001", "Did you mean 'closing-the-loop.yaml'?"), (fault.Code, fault.Hint));
    }

    [Fact]
    public void A_file_in_a_missing_folder_is_missing() => Assert.Equal("LS001", Only(folder.PathOf("a/b.yaml")).Code);

    [Fact]
    public void A_missing_file_without_an_ending_is_missing() => Assert.Equal("LS001", Only(folder.PathOf("nothing")).Code);

    [Theory]
    [InlineData("a\0b.yaml")]
    [InlineData("")]
    [InlineData("con:|<>?*.yaml")]
    public void A_path_that_is_none_is_a_fault(string path) => Assert.True(Only(path).IsError);

    [Fact]
    public void A_folder_is_no_model()
    {
        var fault = Only(Directory.CreateDirectory(folder.PathOf("d.yaml")).FullName);
        Assert.Equal("LS002", fault.Code);
        Assert.Contains("folder", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_100_MB_is_refused_unread()
    {
        using (var file = File.Create(folder.PathOf("m.yaml")))
            file.SetLength(100_000_000);
        var fault = Only(folder.PathOf("m.yaml"));
        Assert.Equal("LS003", fault.Code);
        Assert.Contains("100 MB", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0x00, 0x01 }, 0)]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'b', 0xE4, (byte)'c' }, 3)]
    [InlineData(new byte[] { (byte)'a', 0 }, 1)]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0 }, 0)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00 }, 0)]
    public void What_is_no_text_says_where(byte[] bytes, int at)
    {
        var fault = Only(folder.Write("m.yaml", bytes));
        Assert.Equal(("LS004", at), (fault.Code, fault.At.Start));
    }

    [Fact]
    public void Another_ending_is_no_model() => Assert.Equal("LS005", Only(folder.Write("m.txt", "model: x")).Code);

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_byte_order_mark_says_the_encoding_and_is_no_part_of_the_text(string encoding)
    {
        var e = Encoding.GetEncoding(encoding);
        var read = ModelFormats.Read(folder.Write("m.yaml", [.. e.GetPreamble(), .. e.GetBytes("model: Größe 🙂\nmodle: y\n")]));
        Assert.Equal("Größe 🙂", read.Model?.Title);
        Assert.Equal((2, 1), Assert.Single(read.Diagnostics).At.Position);
    }

    [Fact]
    public void Random_bytes_never_throw()
    {
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            var bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            Assert.NotEmpty(ModelFormats.Read(folder.Write("m.yaml", bytes)).Diagnostics);
        }
    }

    [Fact]
    public void A_model_with_pieces_changed_at_random_never_throws_and_points_into_the_file()
    {
        var random = new Random(5);
        string[] pieces = ["[", "]", "{", "}", ":", ": ", "- ", "\"", "'", "\t", "\n", "  ", "#", "&a ", "*a", "!t ", "<<: ", "|", ">", "%", "@", "`", "? ", "---\n", "...\n", "\0", "🙂", "\\", ",", "\r", "..", "1e999", "null", "\uFEFF", "\u2028", "\u0085"];
        for (var i = 0; i < 2_000; i++)
        {
            var text = Sample;
            for (var changes = random.Next(1, 5); changes > 0; changes--)
            {
                var at = random.Next(text.Length);
                text = random.Next(2) == 0 ? text.Insert(at, pieces[random.Next(pieces.Length)]) : text.Remove(at, Math.Min(random.Next(1, 9), text.Length - at));
            }

            var read = ModelFormats.ReadText("m.yaml", text);
            Assert.True(read.Model is not null || read.Diagnostics.Count > 0, text);
            Assert.All(read.Diagnostics, d => Assert.InRange(d.At.End, d.At.Start, text.Length));
        }
    }

    const string Sample = """
        model: Sample
        description: |
          Two lines
            of text
        time: { unit: month, stop: 2 year, step: 1/8 }
        units: { EUR: { alias: [€, euro] }, year: { in: month, factor: 12 } }
        parameters:
          share: { value: 0.2, range: 0..1, uncertain: { triangular: [0.1, 0.2, 0.4] } }
          price: "3 EUR/lead"
        stocks:
          leads: { initial: 10 lead, inflows: [winning], non-negative: true }
        flows: { winning: 'share * 1 lead/month' }
        variables:
          worth: leads * price +
            effect(share)
        lookups:
          effect: [[0, 1], [1, 2]]
        policies:
          all: { set: { share: 0.9 }, from: 6 month, cost: 10 EUR/month }
        scenarios:
          base: {}
          other: { policies: [all: { until: 12 month }] }
        outcomes: { end: { value: final(leads @ other), unit: lead, better: higher } }
        checks:
          some: always(leads >= 0)
        charts: { c: { plot: [leads, worth], title: "T: x" } }
        """;

    public void Dispose() => folder.Dispose();

    static Diagnostic Only(string path)
    {
        var read = ModelFormats.Read(path);
        Assert.Null(read.Model);
        return Assert.Single(read.Diagnostics);
    }
}
