using System.CommandLine;
using System.CommandLine.Completions;
using LoopSim.Cli.Terminal;
using LoopSim.Diagnostics;

namespace LoopSim.Cli.Commands;

/// <summary><c>loopsim explain</c>: what a diagnostic means, with the wrong and the right line.</summary>
internal static class ExplainCommand
{
    static readonly Argument<string[]> Codes = new("CODE")
    {
        HelpName = "CODE",
        Description = "Codes of diagnostics, such as LS201; without any, all are listed.",
        Arity = ArgumentArity.ZeroOrMore,
        CompletionSources = { _ => Explanations.Codes.Select(Explanations.Find).OfType<Explanation>().Select(e => new CompletionItem(e.Code, detail: e.Title)) },
    };

    public static Command Create(Screen screen)
    {
        var command = new Command("explain", "Tell what a diagnostic means, how it comes about and what to do, with the wrong and the right line.") { Codes };
        command.SetAction(call => Run(call.GetValue(Codes) ?? [], screen));
        return command;
    }

    static int Run(IReadOnlyList<string> asked, Screen screen)
    {
        List<Explanation> explanations = [.. asked.Select(Find).DistinctBy(e => e.Code)];
        if (explanations.Count == 0)
            List(screen);
        foreach (var explanation in explanations)
        {
            if (explanation != explanations[0])
                screen.Out.WriteLine("");
            Print(explanation, screen);
        }

        return ExitCode.Done;
    }

    static Explanation Find(string asked) => Explanations.Find(Explanations.CodeOf(asked)) ?? throw new CallException(
        $"there is no diagnostic '{asked}'. {Suggestion(Explanations.CodeOf(asked))}");

    // Of a wrong number nobody can say which was meant: those of its hundred are named.
    static string Suggestion(string code)
    {
        const string all = "All are listed by: loopsim explain.";
        if (code is not ['L', 'S', var hundreds, var tens, var units] || !char.IsAsciiDigit(hundreds) || !char.IsAsciiDigit(tens) || !char.IsAsciiDigit(units))
            return $"{Spelling.DidYouMean(code, Explanations.Codes) ?? "Codes look like LS201."} {all}";
        var near = Explanations.Codes.Where(c => c[2] == hundreds).ToList();
        return near.Count == 0 ? all : $"There are {string.Join(", ", near)}. {all}";
    }

    static void List(Screen screen)
    {
        foreach (var family in Explanations.Codes.Select(Explanations.Find).OfType<Explanation>().GroupBy(e => Explanations.FamilyOf(e.Code)))
        {
            screen.Out.WriteLine(family.Key);
            TermList.Print([.. family.Select(e => ($"{e.Code}  {DiagnosticPrinter.Word(e.Severity),-7}", e.Title))], screen);
            screen.Out.WriteLine("");
        }

        screen.Out.WriteLine("What one of them means, with the wrong and the right line: loopsim explain LS201");
    }

    static void Print(Explanation explanation, Screen screen)
    {
        screen.Out.WriteLine($"{DiagnosticPrinter.Word(explanation.Severity)} {explanation.Code}: {explanation.Title}");
        screen.Out.WriteLine("");
        WrappedText.Print(explanation.Paragraph, screen);
        foreach (var example in explanation.Examples)
        {
            Print("Wrong:", example.Wrong, screen);
            Print("Right:", example.Right, screen);
        }
    }

    // Lines to be copied are never broken.
    static void Print(string caption, string lines, Screen screen)
    {
        screen.Out.WriteLine("");
        screen.Out.WriteLine(caption);
        foreach (var line in lines.Split('\n'))
            screen.Out.WriteLine(line.Length == 0 ? "" : $"    {line}");
    }
}
