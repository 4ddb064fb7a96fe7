using System.Globalization;

namespace LoopSim.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops the work, a warning and a note do not.</summary>
public enum Severity
{
    /// <summary>Nothing can be computed until it is mended.</summary>
    Error,

    /// <summary>The model runs, but probably does not say what its author means.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Note,
}

/// <summary>One thing that is wrong or worth knowing, where it stands, and what to do about it.</summary>
/// <param name="Code">The stable code, <c>LS</c> and three digits.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="At">The piece of text it is about.</param>
/// <param name="Message">What is wrong, in the user's own names.</param>
/// <param name="Hint">What to do, or null.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan At, string Message, string? Hint = null)
{
    /// <summary>Other places that belong to it, such as the equations of a cycle, each with a word on its part.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>True for an error.</summary>
    public bool IsError => Severity == Severity.Error;

    /// <summary>All of it in one line: <c>model.yaml:12:5: error LS201: 'visit' is not defined in this model. Did you mean 'visits'?</c></summary>
    public override string ToString()
    {
        var (line, column) = At.Position;
        return string.Create(CultureInfo.InvariantCulture, $"{At.File.Path}:{line}:{column}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message} {Hint}").TrimEnd();
    }
}

/// <summary>A further place that a diagnostic is about.</summary>
/// <param name="At">The piece of text.</param>
/// <param name="Message">Its part in the matter.</param>
public sealed record RelatedPlace(SourceSpan At, string Message);
