using System.Globalization;
using LoopSim.Analysis.Dominance;
using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Naming;
using LoopSim.Reports.Diagrams;
using LoopSim.Reports.Figures;

namespace LoopSim.Cli;

/// <summary>What a caller asks of a diagram, in words.</summary>
/// <param name="Scenario">The scenario that weights the links, or null.</param>
/// <param name="At">Its times, or null.</param>
/// <param name="Out">The one file to be written, or null.</param>
/// <param name="Loops">The loops to be drawn alone, or null.</param>
/// <param name="Style">One of <see cref="Styles"/>, or null.</param>
internal sealed record DiagramCall(string? Scenario, string? At, string? Out, string? Loops, string? Style)
{
    // As many pictures as anybody compares; a row of more would be a strip.
    const int MostTimes = 12;

    static readonly (string Word, DiagramLook Look)[] Looks = [("cld", DiagramLook.Causal), ("stock-flow", DiagramLook.StockFlow), ("both", DiagramLook.Both)];

    /// <summary>The words for styles.</summary>
    public static IReadOnlyList<string> Styles { get; } = [.. Looks.Select(l => l.Word)];

    public bool Parameters { get; init; }

    public bool Everything { get; init; }

    /// <summary>Refuses what no model could mend.</summary>
    /// <exception cref="CallException">A word is none that can be understood.</exception>
    public void Refuse()
    {
        _ = Look;
        if (Out is not null && Path.GetExtension(Out) is not (".svg" or ".png"))
            throw new CallException($"--out: '{Out}' ends neither in .svg nor in .png, so the kind of picture is not known. Write it like --out diagram.svg.");
        if (Loops is not null && Words(Loops).Count == 0)
            throw new CallException("--loops names no loop. Write it like --loops R1,B2.");
    }

    /// <summary>The scenario that weights the links, or null.</summary>
    /// <exception cref="CallException">A time is given, and it is open of which scenario.</exception>
    public Name? ScenarioOf(CheckedModel model)
    {
        if (Scenario is { } name)
            return RunWords.ScenarioOf(model.Source, name);
        if (At is null)
            return null;
        var all = model.Scenarios.Where(s => !s.Hidden).Select(s => s.Name).DefaultIfEmpty(Models.Scenario.Base).ToList();
        return all.Count == 1 ? all[0] : throw new CallException($"--at needs a scenario: --scenario \"{all[0]}\". There are {string.Join(", ", all)}.");
    }

    /// <summary>The times at which links are weighted; none for the mean of all.</summary>
    /// <exception cref="CallException">One is no time, or not within the run.</exception>
    public IReadOnlyList<double> TimesOf(CheckedModel model)
    {
        var specs = model.Source.Specs;
        var times = At is null ? [] : Words(At).Select(text => ModelFile.Time(model.Source, "--at", text) ?? 0).Distinct().ToList();
        if (At is not null && times.Count == 0)
            throw new CallException("--at names no time. Write it like --at 6,18,36.");
        if (times.Count > MostTimes)
            throw new CallException(string.Create(CultureInfo.InvariantCulture, $"--at names {times.Count} times; a row has room for {MostTimes}."));
        foreach (var time in times.Where(t => t < specs.Start || t > specs.Stop))
            throw new CallException(string.Create(CultureInfo.InvariantCulture, $"--at: {time} is not within the run, which goes from {specs.TimeUnit} {specs.Start} to {specs.Stop}."));
        return times;
    }

    /// <summary>What the diagram shall show.</summary>
    /// <exception cref="CallException">There is no such loop.</exception>
    public DiagramWish WishOf(DiagramStudy study) => new()
    {
        Look = Look,
        Parameters = Parameters,
        Everything = Everything,
        Loops = Loops is null ? [] : [.. Words(Loops).Select(text => LoopOf(study, text)).Distinct()],
    };

    DiagramLook Look => Style is null ? DiagramLook.Causal : Looks.Where(l => l.Word.Equals(Style, StringComparison.OrdinalIgnoreCase)).Select(l => (DiagramLook?)l.Look).FirstOrDefault()
        ?? throw new CallException($"--style: there is no style '{Style}'. {Spelling.DidYouMean(Style, Styles) ?? $"There are {string.Join(", ", Styles)}."}");

    static int LoopOf(DiagramStudy study, string text)
    {
        var name = new Name(text);
        var found = Enumerable.Range(0, study.Names.Count).Where(l =>
            study.Names[l].Equals(name) || (LoopNames.Claim(study.Names[l]) is { } claim && (claim.Equals(text, StringComparison.OrdinalIgnoreCase) || new Name(study.Names[l].Text[claim.Length..].Trim(' ', ':', '.')).Equals(name)))).ToList();
        if (found.Count > 0)
            return found[0];
        List<string> known = [.. study.Names.Select(n => n.Text), .. study.Names.Select(n => LoopNames.Claim(n)).OfType<string>()];
        throw new CallException(study.Names.Count == 0 ? $"--loops: there is no loop '{text}': the model has no feedback loop."
            : $"--loops: there is no loop '{text}'. {Spelling.DidYouMean(text, known.Distinct()) ?? "'loopsim loops MODEL --all' lists them."}");
    }

    static List<string> Words(string text) => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
