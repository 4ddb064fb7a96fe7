using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of a model file: its title and its sections. The contents page of the language's tables.</summary>
internal static class FileKeys
{
    static readonly Group Calculated = new(VariableKeys.Equations) { ExactlyOne = ["value", "equation"] };

    public static IReadOnlyList<Key> All { get; } =
    [
        new("model", Shape.Text, "The title of the model.", "Word of mouth") { IsRequired = true },
        new("description", Shape.Text, "What the model is about, in a few sentences.", "How customers who are content bring new ones."),
        new("authors", Shape.Names, "Who wrote the model.", "[one, another]"),
        new("version", Shape.Text, "The version of the model.", "1.0"),
        new("sources", Shape.Names, "What the model rests on: papers, reports, interviews.", "[one, another]"),
        new("time", new Either(new Group(TimeKeys.All), Shape.Nothing), "When a run starts and stops, how it steps, by which method.", "{ unit: month, stop: 60, step: 1/8 }"),
        new("units", Names(new Either(new Group(UnitKeys.All), Shape.Nothing), "A unit of your own: its other words, and how it is converted."),
            "Units of your own. Units need not be declared; what is written here adds aliases and conversions.", "{ EUR: { alias: [€, euro] }, year: { in: month, factor: 12 } }"),
        new("correlate", new Either(new Listed(new Group(JudgementKeys.Correlation)), Shape.Nothing), "Rank correlations between uncertain parameters.", "[{ between: [visits, need per visit], rank: -0.3 }]"),
        new("parameters", Declared(new Either(Shape.Equation, Calculated), "A constant that somebody may want to change: a number with its unit, or an equation of other parameters."),
            "Constants that somebody may want to change.", "{ contacts: 0.25 1/month, technicians: { value: 100 person, source: assumption } }"),
        new("stocks", Declared(new Either(Shape.Equation, new Group(VariableKeys.Stock)), "A stock: what accumulates. It changes only through its flows."),
            "What accumulates, and changes only through flows.", "{ customers: { initial: 10 person, inflows: [joining] } }"),
        new("flows", Declared(new Either(Shape.Equation, Calculated), "A flow: what moves into or out of a stock, per unit of time."),
            "What moves into and out of stocks, per unit of time.", "{ joining: contacts * customers }"),
        new("variables", Declared(new Either(Shape.Equation, Calculated), "An auxiliary: computed from the others at each time."),
            "Auxiliaries (Stella's converters): computed from the others at each time.", "{ leads acted on: leads * share acted on }"),
        new("lookups", Declared(new Either(Shape.Points, new Group(LookupKeys.All)), "A graphical function: a curve through points [x, y], called by its name.", BuiltinFunctions.Names),
            "Graphical functions: curves through points, used as functions.", "{ effect of age: [[0, 1], [1, 0.8], [3, 0.4]] }"),
        new("data", Declared(new Group(DataKeys.All), "A series from a CSV file, used in equations as a variable of time, and in charts as points."),
            "Series from CSV files.", "{ observed leads: { file: leads.csv, time: month, column: leads } }"),
        new("policies", Names(new Group(ScenarioKeys.Policy), "A policy: what the organisation may do."),
            "What the organisation may do; scenarios name them.", "{ close the loop: { set: { share reported back: 0.9 }, from: 6 month } }"),
        new("scenarios", Names(new Either(new Group(ScenarioKeys.Scenario), Shape.Nothing), "A scenario: a case to compare. One with nothing in it, {}, is the model as it stands."),
            "The cases to compare.", "{ silos: {}, closed loop: { policies: [close the loop] } }"),
        new("outcomes", Names(new Either(Shape.Equation, new Group(JudgementKeys.Outcome)), "An outcome: one number a scenario, such as final(x)."),
            "What is judged: one number a scenario.", "{ wins at the end: { value: final(wins), better: higher } }"),
        new("charts", Names(new Group(ChartKeys.All), "A chart: written as a picture of this name."),
            "What is drawn. Left out, each variable that the outcomes look at.", "{ leads by scenario: { plot: leads } }"),
        new("style", new Either(Shape.Text, new Group(StyleKeys.All), Shape.Nothing), "How charts look and speak: colours, font, logo, numbers, language; or the file that says it.", "house-style.yaml"),
        new("checks", Names(Shape.Equation, "A check: a condition that must hold, such as always(x >= 0)."),
            "What must hold: the model's own tests, run by loopsim test.", "{ no negative leads: always(open leads >= 0) }"),
    ];

    // A section may be empty, as it is while it is being written.
    static Either Names(Shape entry, string meaning) => new(new NamedGroup(entry, meaning), Shape.Nothing);

    // Names that equations use.
    static Either Declared(Shape entry, string meaning, IEnumerable<Name>? taken = null) =>
        new(new NamedGroup(entry, meaning) { Taken = [.. Vocabulary.Reserved, .. taken ?? []] }, Shape.Nothing);
}
