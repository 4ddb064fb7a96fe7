using LoopSim.Diagnostics;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Checking.Dimensions;

/// <summary>Two units that must be the same, and what to say where they are not.</summary>
/// <param name="Subject">The variable, outcome or policy that asks for it.</param>
/// <param name="Order">Its place among those of the same subject; what is inside another comes before it.</param>
/// <param name="Rank">Who decides first where several could: definitions, then uses, then judgements.</param>
/// <param name="At">The piece of text that it is about.</param>
/// <param name="Left">The one unit.</param>
/// <param name="Right">The other.</param>
/// <param name="Fault">The words for a mismatch, from both units as people write them.</param>
internal sealed record UnitConstraint(
    Subject Subject, int Order, ConstraintRank Rank, SourceSpan At, UnitForm Left, UnitForm Right, Func<UnitMismatch, Diagnostic> Fault)
{
    /// <summary>The flow that is held against its stock; null where the constraint is of another rank.</summary>
    public Name? Flow { get; init; }

    /// <summary>The quotient, which must be 1.</summary>
    public UnitForm Quotient { get; } = Left / Right;

    /// <summary>By rank, then by subject, then by the place among those of the same subject.</summary>
    public static int InOrder(UnitConstraint a, UnitConstraint b) =>
        a.Rank != b.Rank ? (int)a.Rank - (int)b.Rank
        : string.CompareOrdinal(a.Subject.Key, b.Subject.Key) is not 0 and var bySubject ? bySubject
        : a.Order - b.Order;
}

/// <summary>Who decides first about an unknown unit. It makes the result independent of the order in the file.</summary>
internal enum ConstraintRank
{
    /// <summary>A variable's own equation.</summary>
    Definition,

    /// <summary>Something inside an equation.</summary>
    Use,

    /// <summary>A flow beside its stock.</summary>
    StockFlow,

    /// <summary>Outcomes, checks and policies.</summary>
    Judgement,

    /// <summary>What the caller sets: it decides nothing about the model, and is held against what the model says.</summary>
    Caller,
}

/// <summary>What a constraint belongs to.</summary>
/// <param name="Key">Sorts subjects, whatever their order in the file.</param>
/// <param name="Prefix">How a message begins: <c>In 'revenue'</c>.</param>
/// <param name="Unknown">The number of its own unit where that is unknown, else −1.</param>
internal sealed record Subject(string Key, string Prefix, int Unknown);

/// <summary>Two units that should be one, as people write them, and their quotient where it is known.</summary>
internal sealed record UnitMismatch(string Left, string Right, Unit? Quotient);
