using LoopSim.Equations;
using LoopSim.Naming;
using LoopSim.Numerics.Intervals;

namespace LoopSim.Builtins;

/// <summary>A built-in function: how it is called, what it means, and what stands behind it.</summary>
/// <param name="Signature">Parameters with their units and the unit of the result: <c>step(height: a, start: time) -> a</c>.
/// A letter stands for any unit, the same one each time; a question mark marks what may be left out, three dots what may be
/// repeated. This one line is read by the checker, the unit rules and the reference alike.</param>
/// <param name="Meaning">What it gives, in one sentence.</param>
/// <param name="Example">An equation and what it gives: <c>sqrt(16) → 4</c>; <see cref="BuiltinExample"/> says where.</param>
/// <param name="Does">What stands behind it.</param>
internal sealed record Builtin(string Signature, string Meaning, string Example, Implementation Does)
{
    /// <summary>Its name, in the language's own spelling.</summary>
    public Name Name { get; } = new(Signature[..Signature.IndexOf('(', StringComparison.Ordinal)]);

    /// <summary>Other names under which it is known.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Arguments that are times at which the value switches, each with the argument that is the period of it, or −1.</summary>
    public IReadOnlyList<(int Argument, int Period)> Switches { get; init; } = [];

    /// <summary>How it is called: name and parameters, without their units.</summary>
    public string Usage => $"{Name}({string.Join(", ", Parameters.Select(p => p.Name + (p.Repeats ? " …" : p.Optional ? "?" : "")))})";

    /// <summary>For a delay or smooth, whose second argument is its time: how many stages cut it; −1: the third argument says; 0: no delay.</summary>
    public int Stages { get; init; }

    /// <summary>How the value goes with each argument while the others stay: + never falls, − never rises, 0 stays; ~ as <see cref="Slopes"/>
    /// says, ? now so, now so. The last sign holds for all that repeat. Empty for what is expanded or measures.</summary>
    public string Signs { get; init; } = "";

    /// <summary>The slope by each argument over ranges of all of them: between which bounds a change of the value, divided by the
    /// change of that argument, lies. Null where the signs say it.</summary>
    public Func<IReadOnlyList<Interval>, IReadOnlyList<Interval>>? Slopes { get; init; }

    /// <summary>Between which bounds the value lies over ranges of all arguments; null where its ends or nothing are known.</summary>
    public Func<IReadOnlyList<Interval>, Interval>? Bounds { get; init; }

    /// <summary>What it is in outcomes and checks, where that differs from what it is in equations (of functions with any number of
    /// arguments: when called with one); else null.</summary>
    public Measured? OverRun { get; init; }

    /// <summary>The measure that a call with so many arguments is in outcomes and checks, or null where it is no measure there.</summary>
    public Measured? MeasureOf(int arguments) =>
        Does as Measured ?? (OverRun is not null && (MostArguments != int.MaxValue || arguments == 1) ? OverRun : null);

    /// <summary>True where a call with so many arguments looks at a whole run wherever it stands.</summary>
    public bool IsMeasure(int arguments) => Does is Measured || (MostArguments == int.MaxValue && arguments == 1);

    /// <summary>True where it is expanded into plain arithmetic of its arguments, or into a number, and into nothing that lasts.</summary>
    public bool IsPlain => Does is Expanded && (MostArguments is 0 or int.MaxValue);

    /// <summary>True where it computes with the values of one moment, in outcomes and checks too.</summary>
    public bool IsArithmetic => Does is Elementwise || (Does is Expanded && MostArguments == int.MaxValue);

    /// <summary>True where its value depends on the time of evaluation.</summary>
    public bool IsTimed => Switches.Count > 0;

    /// <summary>Its parameters in order.</summary>
    public IReadOnlyList<Parameter> Parameters => field ??= ReadParameters(Signature);

    /// <summary>The unit of the result, as a pattern over the letters of the parameters.</summary>
    public string ResultUnit => Signature[(Signature.LastIndexOf("->", StringComparison.Ordinal) + 2)..].Trim();

    /// <summary>The least number of arguments.</summary>
    public int LeastArguments => Parameters.Count(p => !p.Optional);

    /// <summary>The least number of arguments in outcomes and checks, where one is enough for a measure over time.</summary>
    public int LeastJudged => OverRun is not null && MostArguments == int.MaxValue ? 1 : LeastArguments;

    /// <summary>The greatest number of arguments.</summary>
    public int MostArguments => Parameters.Any(p => p.Repeats) ? int.MaxValue : Parameters.Count;

    /// <summary>The parameter that an argument belongs to; the last one repeats where it may.</summary>
    public Parameter ParameterOf(int argument) => Parameters[Math.Min(argument, Parameters.Count - 1)];

    static List<Parameter> ReadParameters(string signature)
    {
        var inside = signature[(signature.IndexOf('(', StringComparison.Ordinal) + 1)..signature.LastIndexOf(')')];
        var parameters = new List<Parameter>();
        foreach (var part in inside.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var name = part[..colon].TrimEnd('?', '.');
            parameters.Add(new(name, part[(colon + 1)..].Trim(), part[colon - 1] == '?', part[colon - 1] == '.'));
        }

        return parameters;
    }
}

/// <summary>A parameter of a built-in function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit as a pattern: <c>a</c>, <c>1</c>, <c>time</c>, <c>a/time</c>, <c>any</c> …</param>
/// <param name="Optional">True where it may be left out.</param>
/// <param name="Repeats">True where any number of arguments may follow.</param>
internal sealed record Parameter(string Name, string Unit, bool Optional, bool Repeats);

/// <summary>What stands behind a built-in function.</summary>
internal abstract record Implementation;

/// <summary>Computed from the arguments' values of one moment.</summary>
internal sealed record Elementwise(Kernel Kernel) : Implementation;

/// <summary>A small model of stocks and flows, or plainer functions, put in its place before simulation.</summary>
internal sealed record Expanded(Func<IExpansion, FunctionCall, Expression> Expand) : Implementation;

/// <summary>A draw once a step.</summary>
internal sealed record Drawn(Sampler Sampler) : Implementation;

/// <summary>A measure of a whole run: only in outcomes and checks.</summary>
/// <param name="Of">Computes it.</param>
/// <param name="GivesSeries">True where it gives a value at every time, false where it gives one number.</param>
internal sealed record Measured(Measure Of, bool GivesSeries = false) : Implementation;

/// <summary>What a loop with a name explains, or whether it dominates: read as a series of its own.</summary>
internal sealed record OfLoop : Implementation;

/// <summary>The kinds of values that live from step to step.</summary>
internal enum MemoryKind
{
    /// <summary>The value of one step ago.</summary>
    Previous,

    /// <summary>The value of a fixed time ago.</summary>
    FixedDelay,

    /// <summary>The value when a condition last held.</summary>
    Sample,

    /// <summary>The value at the start.</summary>
    Initial,
}
