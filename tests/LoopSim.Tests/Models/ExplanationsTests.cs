using System.Text.RegularExpressions;
using LoopSim.Cli.Terminal;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Models;

/// <summary>What <c>loopsim explain</c> says of a code is true: its wrong lines are in a faulty file, and its right ones mend that file.</summary>
public class ExplanationsTests
{
    // What is wrong here is no line of a file.
    static readonly Dictionary<string, string> NothingToMend = new()
    {
        ["LS003"] = "what is wrong is the size of the file, which is made by the test of its words",
        ["LS004"] = "what is wrong are bytes that stand for no letter, so that no text can show them",
    };

    static readonly string[] Calls = ["LS001", "LS002", "LS005"];

    public static TheoryData<string> Codes => [.. Explanations.Codes];

    public static TheoryData<string> CodesOfCalls => [.. Calls];

    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var code in Explanations.Codes.Except(NothingToMend.Keys).Except(Calls))
            {
                for (var i = 0; i < Of(code).Examples.Count; i++)
                    data.Add(code, i);
            }

            return data;
        }
    }

    [Fact]
    public void Every_code_has_its_explanation_and_none_is_of_no_code() => Assert.Equal(FaultyFolder.Codes, Explanations.Codes);

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_explanation_bears_the_code_of_its_file_and_the_severity_that_is_shown(string code)
    {
        var explanation = Of(code);
        Assert.Equal(code, explanation.Code);
        Assert.InRange(explanation.Title.Length, 10, 60);
        foreach (var shown in FaultyFolder.Files($"{code}-*{FaultyFolder.Ending}"))
            Assert.Contains($": {DiagnosticPrinter.Word(explanation.Severity)} {code}: ", File.ReadAllText(shown), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_right_lines_mend_the_file_that_has_the_wrong_ones(string code, int example)
    {
        var (wrong, right) = Of(code).Examples[example];
        using var folder = Copy(code);
        // Of a very long line or many lines, … stands for what is left out.
        var lines = new Regex($"^{Regex.Escape(wrong).Replace("…", ".*", StringComparison.Ordinal)}$", RegexOptions.Multiline | RegexOptions.Singleline);
        var file = Assert.Single(Directory.EnumerateFiles(folder.Path), f => lines.IsMatch(File.ReadAllText(f)));
        var text = File.ReadAllText(file);
        Assert.Single(lines.Matches(text));
        File.WriteAllText(file, lines.Replace(text, _ => right));
        var called = CommandLine.Call(FaultyFolder.Arguments(CallOn(file, code), folder.Path));
        Assert.Equal("", called.Error);
        Assert.Equal(0, called.Code);
    }

    [Theory]
    [MemberData(nameof(CodesOfCalls))]
    public void The_right_call_does_what_the_wrong_one_could_not(string code)
    {
        var (wrong, right) = Assert.Single(Of(code).Examples);
        using var home = new TemporaryFolder();
        var folder = Directory.CreateDirectory(home.File("faulty/" + code)).FullName;
        Directory.CreateDirectory(home.File("first-loop"));
        File.Copy(Path.Combine(Repository.Models, "first-loop", "first-loop.yaml"), home.File("first-loop/first-loop.yaml"));
        foreach (var file in Directory.EnumerateFiles(FaultyFolder.Of(code), code + "-*.txt"))
            File.Copy(file, Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(file), ".yaml")));
        Assert.Contains(code, CommandLine.Call(FaultyFolder.Arguments(wrong, folder)).Error, StringComparison.Ordinal);
        var called = CommandLine.Call(FaultyFolder.Arguments(right, folder));
        Assert.Equal("", called.Error);
        Assert.Equal(0, called.Code);
    }

    [Fact]
    public void No_sentence_stands_in_two_explanations()
    {
        var sentences = Explanations.Codes.Select(Of).SelectMany(e => Regex.Split(e.Paragraph, @"(?<=[.:;?]) ")).Where(s => s.Length > 20);
        Assert.Empty(sentences.GroupBy(s => s).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void A_text_of_another_form_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Explanation.Read("# error LS201: A title\n\nA paragraph without any example.\n"));

    static Explanation Of(string code) => Explanations.Find(code) ?? throw new InvalidOperationException($"{code} has no explanation.");

    static TemporaryFolder Copy(string code)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(FaultyFolder.Of(code), code + "-*").Where(f => !f.EndsWith(FaultyFolder.Ending, StringComparison.Ordinal)))
            File.Copy(file, folder.File(Path.GetFileName(file)));
        return folder;
    }

    // A data file is read by the one model of its code.
    static string CallOn(string file, string code)
    {
        var name = file.EndsWith(".yaml", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(file) : code + "-*";
        return File.ReadLines(Assert.Single(Directory.EnumerateFiles(FaultyFolder.Of(code), name + FaultyFolder.Ending))).First();
    }
}
