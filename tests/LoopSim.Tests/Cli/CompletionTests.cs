using LoopSim.Tests.Support;

namespace LoopSim.Tests.Cli;

/// <summary>What a shell is told that may stand at the cursor.</summary>
public sealed class CompletionTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly string model;

    public CompletionTests()
    {
        model = folder.Write("m.yaml", Samples.WordOfMouth);
        folder.Write("notes.txt", "");
        folder.Write("my second.yml", "");
        Directory.CreateDirectory(folder.File("more"));
        Directory.CreateDirectory(folder.File(".hidden"));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("ch", "check")]
    [InlineData("comp", "compare completion")]
    [InlineData("run M --sc", "--scenario")]
    [InlineData("run M --st", "--stop --step --style")]
    [InlineData("run M --stop 3 --st", "--step --style")]
    [InlineData("run M --method ", "euler rk2 rk4 rk45")]
    [InlineData("run M --method rk4", "rk4 rk45")]
    [InlineData("run M --method=rk4", "--method=rk4 --method=rk45")]
    [InlineData("run M --scenario ", "base closed_loop hidden_one today")]
    [InlineData("run M --scenario CL", "closed_loop")]
    [InlineData("run M --scenario today --scenario \"closed l", "closed_loop")]
    [InlineData("compare M --variable be", "believers")]
    [InlineData("compare M --scenario CL", "closed_loop")]
    [InlineData("rerun F/n", "F/notes.txt")]
    [InlineData("run M --scenario today --wa", "--watch")]
    [InlineData("run --scenario ", "")]
    [InlineData("run M --set con", "contacts=")]
    [InlineData("run nowhere.yaml --scenario ", "")]
    [InlineData("check --format ", "json sarif text")]
    [InlineData("completion ", "bash fish pwsh zsh")]
    [InlineData("new M --from fir", "first-loop")]
    [InlineData("functions saf", "safe_divide")]
    [InlineData("run F/", "F/m.yaml F/more/ F/my_second.yml")]
    [InlineData("run F/n", "")]
    [InlineData("run F/.h", "F/.hidden/")]
    [InlineData("run M --csv F/n", "F/notes.txt")]
    [InlineData("run M --out F/", "F/more/")]
    [InlineData("run F/nowhere/", "")]
    [InlineData("nonsense ", "")]
    public void The_words_that_may_follow(string line, string expected)
    {
        // The folder's own name may end in F, or have an M.
        var call = line.Split(' ').Select(w => w == "M" ? model : w.StartsWith("F/", StringComparison.Ordinal) ? folder.Path + w[1..] : w);
        var called = CommandLine.Call("complete", "bash", "loopsim " + string.Join(' ', call));
        Assert.Equal((0, ""), (called.Code, called.Error));
        var words = called.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t')[0].Replace(folder.Path, "F", StringComparison.Ordinal).Replace(' ', '_'));
        Assert.Equal(expected, string.Join(' ', words));
    }

    [Fact]
    public void Commands_are_completed_with_a_word_on_each_and_those_for_the_machine_are_not()
    {
        var called = CommandLine.Call("complete", "fish", "loopsim ");
        Assert.Contains("run\tSimulate a model", called.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("complete\t", called.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_is_completed_with_the_value_it_has() =>
        Assert.Contains("contacts=\t0.25 1/month\n", CommandLine.Call("complete", "bash", $"loopsim run {model} --set ").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("bash", "complete -F _loopsim loopsim")]
    [InlineData("zsh", "compdef _loopsim loopsim")]
    [InlineData("fish", "complete --command loopsim")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName loopsim")]
    public void Each_shell_has_its_script_that_says_how_to_turn_it_on(string shell, string expected)
    {
        var called = CommandLine.Call("completion", shell);
        Assert.Equal(0, called.Code);
        Assert.StartsWith("# ", called.Out, StringComparison.Ordinal);
        Assert.Contains($"loopsim completion {shell}", called.Out, StringComparison.Ordinal);
        Assert.Contains(expected, called.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("completion", "name a shell: bash, zsh, fish or pwsh (PowerShell).")]
    [InlineData("completion bsh", "there is no completion for 'bsh'. Did you mean 'bash'?")]
    [InlineData("functions smoth", "there is no function 'smoth'. Did you mean 'smooth'?")]
    public void A_wrong_word_gets_a_sentence(string call, string expected)
    {
        var called = CommandLine.Call(call.Split(' '));
        Assert.Equal(2, called.Code);
        Assert.Contains(expected, called.Error, StringComparison.Ordinal);
    }
}
