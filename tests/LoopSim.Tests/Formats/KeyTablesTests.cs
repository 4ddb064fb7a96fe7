using LoopSim.Diagnostics;
using LoopSim.Formats.Yaml.Grammar;

namespace LoopSim.Tests.Formats;

/// <summary>The tables of keys say what the reader does: every key is put into a model as its example and as what it should not be,
/// and read by both the reader and the schema.</summary>
public class KeyTablesTests
{
    // One value of each kind. Nothing, and words that YAML takes for truth, are left out: there the schema is meant to be stricter.
    static readonly string[] Probes = ["some words", "3", "[a, b]", "[a, b, c]", "[]", "[[0, 1], [1, 2]]", "{ a: 3 }", "{ a: { b: 3 } }", "{}", "0..1", "[{ a: 3 }]", "2024-01-01", "3:4"];

    // Codes of what is wrong with the kind of a value or with a key.
    static readonly string[] OfStructure = ["LS101", "LS102", "LS103", "LS104", "LS106", "LS107", "LS108", "LS109", "LS110", "LS111", "LS112", "LS115", "LS116", "LS118", "LS119", "LS124", "LS804", "LS906", "LS907"];

    public static TheoryData<string, string> Keys => [.. Tables().SelectMany(t => t.Group.Keys.Select(k => (t.Where, k.Name)))];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_is_read_as_its_example_and_explained(string where, string name)
    {
        var (table, key) = Find(where, name);
        AssertAgree(table.Model(key, key.Example), isWellFormed: true);
        Assert.Matches(@"^\S.*[.]$", key.Meaning);
        Assert.Equal(Naming.Name.KeyOf(name), name);
        if (key.Default is { } text)
            AssertAgree(table.Model(key, text), isWellFormed: true);
        if (key is { Value: Choice choice, Default: not null })
            Assert.Equal(choice.Words[0], key.Default);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_with_a_value_of_any_kind_is_taken_or_refused_by_reader_and_schema_alike(string where, string name)
    {
        var (table, key) = Find(where, name);
        Assert.All(Probes, p => AssertAgree(table.Model(key, p), null));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_that_is_needed_is_missed_by_both(string where, string name)
    {
        var (table, key) = Find(where, name);
        var others = table.Group.Keys.Where(k => k.IsRequired && k != key).Select(k => k.Line);
        if (key.IsRequired)
            AssertAgree(table.File($"{{ {string.Join(", ", others)} }}"), isWellFormed: false);
        if (key.Needs is not null)
            AssertAgree(table.File($"{{ {string.Join(", ", others.Append(key.Line))} }}"), isWellFormed: false);
        if (key.Only is { } only && table.Group.Keys.First(k => k.Name == only.Key).Value is Choice choice)
            Assert.All(choice.Words, w => AssertAgree(table.File($"{{ {string.Join(", ", others.Append(key.Line).Append($"{only.Key}: {w}"))} }}"), only.Words.Contains(w)));
    }

    static (Table Table, Key Key) Find(string where, string name)
    {
        var table = Tables().First(t => t.Where == where);
        return (table, table.Group.Keys.First(k => k.Name == name));
    }

    static void AssertAgree(string yaml, bool? isWellFormed)
    {
        var read = Reading.Faults(yaml).Where(d => d.Severity == Severity.Error && OfStructure.Contains(d.Code)).Select(d => $"{d.Code}: {d.Message}").ToList();
        var schema = LanguageSchemaTests.Faults(yaml);
        Assert.True((read.Count == 0) == (schema == ""), $"{yaml}\nreader: {string.Join("; ", read)}\nschema: {schema}");
        if (isWellFormed is { } expected)
            Assert.True(expected == (schema == ""), $"{yaml}\n{schema}");
    }

    static IEnumerable<Table> Tables() => TablesIn(new Group(FileKeys.All), "a model file", text => text).DistinctBy(t => t.Where);

    static IEnumerable<Table> TablesIn(Shape shape, string where, Func<string, string> file) => shape switch
    {
        Group group => group.Keys.SelectMany(k => TablesIn(k.Value, where == "a model file" ? k.Name : $"{where}, {k.Name}", text => new Table(where, group, file).Model(k, text))).Prepend(new(where, group, file)),
        NamedGroup names => TablesIn(names.Entry, $"an entry of {where}", text => file($"{{ some name: {text} }}")),
        Listed list => TablesIn(list.Item, $"an item of {where}", text => file($"[{text}]")),
        Either either => either.Forms.SelectMany(f => TablesIn(f, where, file)),
        _ => [],
    };

    /// <summary>A table of keys, and the file in which a group of them stands.</summary>
    sealed record Table(string Where, Group Group, Func<string, string> File)
    {
        /// <summary>A file with this key, and with all others that its group needs.</summary>
        public string Model(Key key, string value)
        {
            var needed = Group.Keys.Where(k => k != key && (k.IsRequired || k.Name == key.Needs || (Group.ExactlyOne is [var one, ..] && k.Name == one && !Group.ExactlyOne.Contains(key.Name))));
            var beside = key.Only is { } only ? new[] { $"{only.Key}: {only.Words[0]}" } : [];
            return File($"{{ {string.Join(", ", needed.Select(k => k.Line).Concat(beside).Append($"{key.Name}: {value}"))} }}");
        }
    }
}
