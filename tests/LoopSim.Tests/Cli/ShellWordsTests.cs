using LoopSim.Cli.Completion;

namespace LoopSim.Tests.Cli;

public class ShellWordsTests
{
    [Theory]
    [InlineData("loopsim ", "", "")]
    [InlineData("loopsim ru", "", "ru")]
    [InlineData("loopsim run m.yaml ", "run|m.yaml", "")]
    [InlineData("""loopsim run "my model.yaml" --scenario "closed l""", "run|my model.yaml|--scenario", "closed l")]
    [InlineData("""loopsim run 'my model.yaml' --scenario closed\ l""", "run|my model.yaml|--scenario", "closed l")]
    [InlineData("""loopsim run a"b c"d ""  'it'""", "run|ab cd|", "it")]
    [InlineData("""loopsim run "say \"so\"" x""", "run|say \"so\"", "x")]
    public void A_line_is_taken_apart_as_by_the_shell(string line, string before, string word) => Check(line, before, word, isPowerShell: false);

    [Theory]
    [InlineData("""loopsim run C:\models\m.yaml --sc""", """run|C:\models\m.yaml""", "--sc")]
    [InlineData("""loopsim run 'it''s.yaml' """, "run|it's.yaml", "")]
    [InlineData("loopsim run my` model.yaml", "run", "my model.yaml")]
    public void PowerShell_has_its_own_ways(string line, string before, string word) => Check(line, before, word, isPowerShell: true);

    static void Check(string line, string before, string word, bool isPowerShell)
    {
        var (words, last) = ShellWords.Split(line, isPowerShell);
        Assert.Equal((before, word), (string.Join('|', words), last));
    }
}
