using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Checking.Dimensions;

/// <summary>The unit of each name in a model, as far as it is declared; everything else gets a numbered unknown.</summary>
internal sealed class UnitNames
{
    static readonly Name TimeName = new("time");
    static readonly Name StepName = new("dt");
    static readonly Name PiName = new("pi");

    readonly Dictionary<Name, UnitForm> variables = [];
    readonly Dictionary<Name, (UnitForm Argument, UnitForm Result)> lookups = [];
    readonly Dictionary<int, string> words = [];
    readonly UnitWords written;

    public UnitNames(Model model)
    {
        written = new(model);
        TimeUnit = UnitParser.ReadAll(model.Specs.TimeUnit, model.Units)?.Unit ?? Unit.Base(model.Specs.TimeUnit);
        Time = UnitForm.Of(TimeUnit);
        foreach (var variable in model.Variables)
            variables[variable.Name] = variable.Unit is { } unit ? UnitForm.Of(unit) : Unknown($"the unit of '{variable.Name}'");
        variables.TryAdd(ScenarioExpansion.PolicyCost, Unknown($"the unit of '{ScenarioExpansion.PolicyCost}'"));
        variables[TimeName] = variables[StepName] = Time;
        variables[PiName] = UnitForm.One;
        foreach (var series in model.LoopSeries)
            variables[series] = UnitForm.One;
        foreach (var lookup in model.Lookups)
            lookups[lookup.Name] = (Unknown($"what '{lookup.Name}' is given"), Unknown($"what '{lookup.Name}' gives"));
    }

    public Unit TimeUnit { get; }

    public UnitForm Time { get; }

    /// <summary>How many unknowns there are so far.</summary>
    public int Unknowns { get; private set; }

    public UnitForm Fresh() => UnitForm.Unknown(Unknowns++);

    /// <summary>The unit of a variable; of a name that is none, an unknown of its own.</summary>
    public UnitForm Of(Name name) => variables.TryGetValue(name, out var form) ? form : Fresh();

    /// <summary>The number of a variable's unknown unit, or −1 where it is declared.</summary>
    public int UnknownOf(Name name) => Of(name) is { Terms: [var only] } ? only.Unknown : -1;

    /// <summary>What a lookup maps to what, or null where it is none.</summary>
    public (UnitForm Argument, UnitForm Result)? Lookup(Name name) => lookups.TryGetValue(name, out var pair) ? pair : null;

    /// <summary>A form in words: a unit where all is known, else with what is not.</summary>
    public string Describe(UnitForm form)
    {
        if (form.IsKnown)
            return written.Of(form.Known);
        var (unknown, power) = form.Terms[0];
        return form.Known.IsOne && form.Terms.Length == 1 && power == 1 && words.TryGetValue(unknown, out var word)
            ? word
            : "another unit";
    }

    UnitForm Unknown(string words)
    {
        var form = Fresh();
        this.words[form.Terms[0].Unknown] = words;
        return form;
    }
}
