using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Checking.Dimensions;

/// <summary>Writes down what the units of a model must meet: its equations, its stocks and flows, its policies and judgements.</summary>
internal sealed class UnitEquations(Model model, UnitNames names)
{
    readonly List<UnitConstraint> constraints = [];
    readonly Dictionary<Name, SourceSpan> flows = model.Variables.OfType<Flow>().GroupBy(f => f.Name).ToDictionary(g => g.Key, g => g.First().Span);

    /// <summary>Stocks of unknown unit that begin with a bare number: pure numbers where nothing else determines them.</summary>
    public List<Subject> NumbersByDefault { get; } = [];

    /// <summary>The unit of each outcome's value.</summary>
    public List<(Name Outcome, UnitForm Unit)> OfOutcomes { get; } = [];

    /// <summary>All that was written down so far.</summary>
    public IReadOnlyList<UnitConstraint> Constraints => constraints;

    /// <summary>Writes down what the model itself must meet.</summary>
    public void Write()
    {
        foreach (var variable in model.Variables)
            Define(variable);
        foreach (var policy in model.Policies)
            Intervene(policy.Does, new("policy " + policy.Name.Key, $"In the policy '{policy.Name}'", -1));
        foreach (var link in model.Links)
        {
            var subject = new Subject($"link {link.From.Name.Key}\n{link.To.Name.Key}", $"In the link from '{link.From.Name}' to '{link.To.Name}'", -1);
            RequireTime(RulesOf(subject, ConstraintRank.Judgement), subject, "delay", link.Delay);
        }

        foreach (var scenario in model.Scenarios)
        {
            var subject = new Subject("scenario " + scenario.Name.Key, $"In the scenario '{scenario.Name}'", -1);
            foreach (var use in scenario.Policies)
                Intervene(use.Changes, subject);
            Intervene(scenario.Own, subject);
        }

        foreach (var chart in model.Charts)
            Place(chart, new("chart " + chart.Name.Key, $"In the chart '{chart.Name}'", -1));
        foreach (var outcome in model.Outcomes)
            Judge(outcome);
        foreach (var check in model.Checks)
            RulesOf(new("check " + check.Name.Key, $"In the check '{check.Name}'", -1), ConstraintRank.Judgement).Logical(check.Condition);
    }

    /// <summary>Writes down what the caller's new values must meet.</summary>
    public void Write(IEnumerable<Setting> fromCaller)
    {
        foreach (var setting in fromCaller)
        {
            var origin = setting.TargetSpan.File.Path;
            var subject = new Subject("caller " + setting.Target.Key, $"In {origin}", -1);
            Require(setting, subject, RulesOf(subject, ConstraintRank.Caller));
        }
    }

    UnitRules RulesOf(Subject subject, ConstraintRank rank) => new(names, subject, rank, constraints);

    void Define(Variable variable)
    {
        if (variable is LinkedVariable linked)
            DefineLinked(linked);
        if (EquationOf.AtStart(variable) is not { } equation)
            return;
        var subject = new Subject("variable " + variable.Name.Key, $"In '{variable.Name}'", names.UnknownOf(variable.Name));
        var rules = RulesOf(subject, ConstraintRank.Use);
        var part = variable is Stock ? "initial value" : variable is Constant ? "value" : "equation";
        if (BareNumbers.ValueOf(equation) is { } number)
            DefineByNumber(variable, number, subject, rules);
        else
            DefineBy(variable, equation, part, rules);
        if (variable is not Stock stock)
            return;
        foreach (var inflow in stock.Inflows)
            Join(stock, inflow, "flows into", rules);
        foreach (var outflow in stock.Outflows)
            Join(stock, outflow, "flows out of", rules);
    }

    // Links map any unit to any other. What is said of a normal or a spread has the unit of the variable; where nothing is, it is a share.
    void DefineLinked(LinkedVariable variable)
    {
        var subject = new Subject("variable " + variable.Name.Key, $"In '{variable.Name}'", names.UnknownOf(variable.Name));
        var rules = RulesOf(subject, ConstraintRank.Use);
        DefineBySaid(variable, variable.Normal ?? new NumberLiteral(1, null, variable.Span), "normal", subject, rules);
        if (variable.Spread is { } spread)
            DefineBySaid(variable, spread, "spread", subject, rules);
        RequireTime(rules, subject, "adjust", variable.Adjust);
    }

    void DefineBySaid(Variable variable, Expression said, string part, Subject subject, UnitRules rules)
    {
        if (BareNumbers.ValueOf(said) is { } number)
            DefineByNumber(variable, number, subject, rules);
        else
            DefineBy(variable, said, part, rules);
    }

    // A number alone takes the unit of what it is the value of; a flow's and a stock's may be told by each other.
    void DefineByNumber(Variable variable, double number, Subject subject, UnitRules rules)
    {
        if (variable.Unit is not null)
            return;
        if (variable is Stock)
            NumbersByDefault.Add(subject);
        else if (variable is not Flow && !BareNumbers.HasAnyUnit(number))
            rules.Require(variable.Span, UnitForm.One, names.Of(variable.Name), m => UnitFaults.UsedOtherwise(variable.Span, variable.Name.Text, "number", m), ConstraintRank.Definition);
    }

    void DefineBy(Variable variable, Expression equation, string part, UnitRules rules)
    {
        Func<UnitMismatch, Diagnostic> fault = variable.Unit is null
            ? m => UnitFaults.UsedOtherwise(equation.Span, variable.Name.Text, part, m)
            : m => UnitFaults.Declared(equation.Span, variable.Name.Text, part, InOwnWords(m, variable.UnitText));
        rules.Require(equation.Span, rules.UnitOf(equation), names.Of(variable.Name), fault, ConstraintRank.Definition);
    }

    // A percentage is a pure number, but its author says %.
    static UnitMismatch InOwnWords(UnitMismatch units, string? declared) => declared?.Trim() == "%" ? units with { Right = "%" } : units;

    // The flow is what does not fit; the stock tells why.
    void Join(Stock stock, FlowUse use, string verb, UnitRules rules)
    {
        var at = flows.GetValueOrDefault(use.Flow, use.Span);
        rules.Require(
            use.Span, names.Of(use.Flow), names.Of(stock.Name) / names.Time,
            m => UnitFaults.StockFlow(at, use, verb, stock, m), ConstraintRank.StockFlow, use.Flow);
    }

    void Intervene(Intervention does, Subject subject)
    {
        var rules = RulesOf(subject, ConstraintRank.Judgement);
        foreach (var setting in does.Settings ?? [])
            Require(setting, subject, rules);

        foreach (var push in does.Pushes ?? [])
        {
            var pushed = new Subject($"{subject.Key}\n{push.Target.Name.Key}", subject.Prefix, -1);
            if (BareNumbers.ValueOf(push.Share) is null)
                RulesOf(pushed, ConstraintRank.Judgement).Require(push.Share.Span, rules.UnitOf(push.Share), UnitForm.One, m => UnitFaults.Share(subject, push, m));
        }

        RequireTime(rules, subject, "from", does.From);
        RequireTime(rules, subject, "until", does.Until);
        RequireTime(rules, subject, "ramp", does.Ramp);
        if (does.Cost is { } cost)
            rules.Require(cost.Span, rules.UnitOf(cost), names.Of(ScenarioExpansion.PolicyCost), m => UnitFaults.Cost(subject, cost, m));
    }

    // A bare number takes the unit of what it is the new value of.
    void Require(Setting setting, Subject subject, UnitRules rules)
    {
        if (setting.Value is { } value && names.Lookup(setting.Target) is null && BareNumbers.ValueOf(value) is null)
            rules.Require(value.Span, rules.UnitOf(value), names.Of(setting.Target), m => UnitFaults.Setting(subject, setting.Target, value, m));
    }

    // A bare number in the place of a moment counts in the model's time unit, as `start` and `stop` do.
    void RequireTime(UnitRules rules, Subject subject, string key, Expression? value)
    {
        if (value is not null && BareNumbers.ValueOf(value) is null)
            rules.Require(value.Span, rules.UnitOf(value), names.Time, m => UnitFaults.Moment(subject, key, value, m));
    }

    void Place(Chart chart, Subject subject)
    {
        var rules = RulesOf(subject, ConstraintRank.Judgement);
        RequireTime(rules, subject, "before", chart.Before);
        RequireTime(rules, subject, "after", chart.After);
    }

    void Judge(Outcome outcome)
    {
        var rules = RulesOf(new("outcome " + outcome.Name.Key, $"In the outcome '{outcome.Name}'", -1), ConstraintRank.Judgement);
        var unit = rules.UnitOf(outcome.Value);
        OfOutcomes.Add((outcome.Name, unit));
        if (outcome.Unit is { } declared && BareNumbers.ValueOf(outcome.Value) is null)
            rules.Require(outcome.Value.Span, unit, UnitForm.Of(declared), m => UnitFaults.Declared(outcome.Value.Span, outcome.Name.Text, "value", InOwnWords(m, outcome.UnitText)));
    }
}
