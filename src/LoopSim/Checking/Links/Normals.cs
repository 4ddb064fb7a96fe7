using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking.Links;

/// <summary>The normal of whatever acts by a link: of a linked variable what is said of it, of a parameter its base, of what has an equation
/// that equation with all linked variables and parameters at their normals, and stocks, data and time as they are at the start.</summary>
/// <remarks>
/// Draw, for a link from 'leads', leads = visits * trust (trust is linked): the hidden 'leads·normal' = 30 * 0.5. The same operations in the
/// same order give the same digits, so that nothing moves where nothing is moved.
/// </remarks>
internal sealed class Normals
{
    static readonly Name Time = new("time");

    readonly Dictionary<Name, Variable> variables;
    readonly Dictionary<Name, Expression> known = [];

    /// <param name="model">The model, with linked variables.</param>
    /// <param name="sources">What acts on linked variables.</param>
    public Normals(Model model, IReadOnlySet<Name> sources)
    {
        variables = model.Variables.GroupBy(v => v.Name).ToDictionary(g => g.Key, g => g.First());
        var needed = variables.Values.Where(v => v is LinkedVariable || sources.Contains(v.Name)).ToList();
        if (needed.TrueForAll(v => v is LinkedVariable || Literal(Said(v)) is not null))
        {
            needed.ForEach(Know);
            return;
        }

        // Needed ones first.
        var graph = new Dependencies(model.Variables);
        foreach (var i in Ordering.Of(graph.AtStart, needed.Select(v => graph.IndexOf(v.Name)), out _))
            Know(model.Variables[i]);
    }

    /// <summary>The hidden constants and variables that hold normals.</summary>
    public List<Variable> Made { get; } = [];

    /// <summary>What has no normal of its own, as it comes out of random draws.</summary>
    public HashSet<Name> Random { get; } = [];

    /// <summary>The normal of a variable.</summary>
    public Expression Of(Name name) => known[name];

    /// <summary>What is said of the normal of a linked variable, or what stands for it.</summary>
    public static Expression OfLinked(LinkedVariable variable) => variable.Normal ?? Build.Number(
        variable.Range is { } range && double.IsFinite(range.Low) && double.IsFinite(range.High) ? range.Low + ((range.High - range.Low) / 2) : 0.5, variable.Span);

    static Expression? Said(Variable variable) => variable switch
    {
        LinkedVariable linked => OfLinked(linked),
        Auxiliary { Normal: { } normal } => normal,
        _ => EquationOf.AtStart(variable),
    };

    void Know(Variable variable)
    {
        if (known.ContainsKey(variable.Name))
            return;
        var at = variable.Span;
        // What the author says of a normal follows its parameters; what is computed from an equation does not: it is what they move away from.
        var isSaid = variable is LinkedVariable or Auxiliary { Normal: not null };
        if (!isSaid && Said(variable)?.Nodes().Any(n => n is Reference r ? Random.Contains(r.Name) : n is FunctionCall call && BuiltinFunctions.Find(call.Function)?.Does is Drawn) == true)
            Random.Add(variable.Name);
        var value = Said(variable) is not { } equation ? Build.Call("initial", at, new Reference(variable.Name, at)) : isSaid ? equation : equation.Rewrite(AtNormal);
        if (Literal(value) is { } number)
        {
            known[variable.Name] = number;
            return;
        }

        var name = Build.Hidden(variable.Name, variable is Constant ? "base" : "normal");
        Made.Add(variable is Constant or LinkedVariable or Auxiliary { Normal: not null } ? new Constant(name, at, value) { IsInternal = true } : new Auxiliary(name, at, value) { IsInternal = true });
        known[variable.Name] = new Reference(name, at);
    }

    Expression AtNormal(Expression node) => node switch
    {
        Reference r when r.Name.Equals(Time) => Build.Call("initial", r.Span, r),
        Reference r => known.GetValueOrDefault(r.Name, r),
        FunctionCall call when BuiltinFunctions.Find(call.Function) is { } f && !(f.Does is Elementwise && !f.IsTimed) && !f.IsPlain => Build.Call("initial", call.Span, call),
        _ => node,
    };

    static Expression? Literal(Expression? value) => value switch
    {
        NumberLiteral => value,
        UnaryOperation { Operator: UnaryOperator.Negate, Operand: NumberLiteral } => value,
        _ => null,
    };
}
