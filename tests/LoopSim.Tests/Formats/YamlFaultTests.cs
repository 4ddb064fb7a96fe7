namespace LoopSim.Tests.Formats;

/// <summary>Every fault of YAML itself, with its exact place and what it advises.</summary>
public class YamlFaultTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "LS010", "model: x\n«a: \"\\q\"»\n", "the same indentation" },
        { "LS011", "model: x\nvariables: «{» b: 1\n", "Add the missing '}'" },
        { "LS011", "model: x\ncharts:\n  a: { plot: «[»b, title: x }\n", "Add the missing ']'" },
        { "LS011", "model: x\nscenarios:\n  a: «{» set: { b: 1 }, policies: [c]\n  d: {}\ntime: { stop: 3 }\n", "Add the missing '}'" },
        { "LS012", "model: x\nvariables:\n  a: «\"»b\n  c: 1\n", "Add the missing quote" },
        { "LS012", "model: x # it's [so\ndescription: |\n  a text with { and [ and \"\n\n   more\nvariables:\n  a: «'»b\n", "Add the missing quote" },
        { "LS013", "model: x\nvariables:\n«\t»b: 1\n", "Use spaces" },
        { "LS014", "model: x\nvariables:\n  b c: 1\n  a: «\"b c\" * 2»\n", "a: '\"b c\" * 2'" },
        { "LS014", "model: x\nvariables:\n  a: «'b c' * 2»\n", "a: \"'b c' * 2\"" },
        { "LS014", "model: x\nvariables:\n  e: { doc: \"x\", equation: «\"y\" + 1», unit: 1 }\n", "e: { doc: \"x\", equation: '\"y\" + 1', unit: 1 }" },
        { "LS015", "model: x\nvariables:\n  b: 1\n  a: «- b»\n", "a: \"- b\"" },
        { "LS016", "model: x\nvariables:\n  a: «@b» \n", "a: \"@b\"" },
        { "LS016", "model: x\nvariables:\n  a: { value: 1, unit: «%» }\n", "a: { value: 1, unit: \"%\" }" },
        { "LS017", "model: x\ndescription: «first: this»\n", "description: \"first: this\"" },
        { "LS018", "model: x\nvariables:\n  a: 1\n   «b: 2»\n", "indentation" },
        { "LS018", "model: x\nvariables:\n  a: 1\n «b: 2»\n", "indentation" },
        { "LS019", "model: x\nparameters:\n  a: «&b» 5\n", "in quotes" },
        { "LS019", "model: x\nparameters:\n  a: «!int» 5\n", "in quotes" },
        { "LS019", "model: x\nparameters:\n  a: «*b»\n", "in quotes" },
        { "LS019", "model: x\nparameters: { «<<»: { a: [1, { b: 2 }] }, c: 1 }\n", "in quotes" },
        { "LS020", "model: x\n«---»\nmodel: y\n", "Remove the '---'" },
        { "LS021", "model: x\na: " + new string('[', 63) + "«[»" + new string(']', 64) + "\n", "never closed" },
        { "LS022", "model: x\nvariables:\n  a b: 1\n  «A_B»: 2\n", "another name" },
        { "LS023", "model: x\nvariables:\n  a: { equation: «min(1, 2, 3)», unit: 1 }\n", "a: { equation: \"min(1, 2, 3)\", unit: 1 }" },
        { "LS023", "model: x\nvariables:\n  a: { equation: «min(1,\n    2)» }\n", "{ equation: \"min(a, b)\" }" },
        { "LS024", "«»", "model: My first model" },
        { "LS024", "«»# nothing\n---\n", "model: My first model" },
        { "LS025", "model: x\n«[a, b]»: c\n", "Begin the line with a name" },
        { "LS026", "model: x\nvariables:\n  «a:1»\n  b: 2\n", "a: 1" },
        { "LS026", "model: x\ntime: {«stop:3»}\n", "stop: 3" },
        { "LS027", "model: x\nparameters: {«a», b: 1}\n", "{ a: 1 }" },
        { "LS028", "model: x\nvariables:\n  a: { equation: «foo (x) [b]», unit: 1 }\n", "a: { equation: \"foo (x) [b]\", unit: 1 }" },
        { "LS028", "model: x\nvariables:\n  a: «[b] + 1»\n", "a: \"[b] + 1\"" },
        { "LS029", "model: x\nvariables:\n  «a b 1»\n  c: 2\n", "a b: 1; a line that begins with # is a remark." },
        { "LS030", "model: x\nlookups:\n  f: [[0, 1], [1, 2]]«]»\n", "Remove it" },
        { "LS031", "model: x\nlookups:\n  f: [[0, 1] «[»1, 2]]\n", "commas" },
        { "LS032", "model: x\nvariables:\n  «" + new string('a', 1024) + "»a: 1\n", "shorter name" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_trap_has_its_code_its_place_and_the_corrected_line(string code, string marked, string hint)
    {
        var (text, start, length) = Reading.Marked(marked);
        var fault = Assert.Single(Reading.Faults(text));
        Assert.Equal((code, start, length), (fault.Code, fault.At.Start, fault.At.Length));
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model: x\nvariables:\n  a: b\n    + c\n  b: 1\n  c: 2\n")]
    [InlineData("model: \"x: y\"\ndescription: >\n  folded [ text\n\n  and more\nvariables: { a: \"min(1, 2)\", 'b': '1' }\n")]
    [InlineData("%YAML 1.1\n---\nmodel: x\n...\n")]
    [InlineData("{ model: x, time: { stop: 3, }, }")]
    [InlineData("model: x\r\nvariables:\r\n  a: 1\r\n")]
    public void What_YAML_allows_is_read(string text) => Reading.Read(text);

    [Fact]
    public void Marks_do_not_stop_the_reading() =>
        Assert.Equal(["LS019", "LS019", "LS201"], Reading.Faults("model: x\nparameters:\n  a: &b 5\n  c: *b\n  d: zzz\n").Select(f => f.Code));
}
