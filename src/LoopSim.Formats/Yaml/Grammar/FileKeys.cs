using LoopSim.Equations;

namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of a model file: its title and its sections. The contents page of the language's tables.</summary>
internal static class FileKeys
{
    static readonly Group Calculated = new(VariableKeys.Equations) { ExactlyOne = ["value", "equation"] };

    static readonly Group Variable = new(VariableKeys.Variable);

    // The text of a link, or the link with more to say.
    static readonly Shape Link = new Either(Shape.Text, new Group(LinkKeys.Link));

    public static IReadOnlyList<Key> All { get; } =
    [
        new("model", Shape.Text, "The title of the model.", "Word of mouth") { IsRequired = true },
        new("description", Shape.Text, "What the model is about, in a few sentences.", "How customers who are content bring new ones."),
        new("authors", Shape.Names, "Who wrote the model.", "[one, another]"),
        new("version", Shape.Text, "The version of the model.", "1.0"),
        new("sources", Shape.Names, "What the model rests on: papers, reports, interviews.", "[one, another]"),
        new("time", new Either(new Group(TimeKeys.All), Shape.Nothing), "When a run starts and stops, how it steps, by which method.", "{ unit: month, stop: 60, step: 1/8 }"),
        Section("units", "Units of your own. Units need not be declared; what is written here adds aliases and conversions.",
            new(new Either(new Group(UnitKeys.All), Shape.Nothing), "unit", "Its other words, and how it is converted to another unit.", "year: { in: month, factor: 12 }")),
        new("correlate", new Either(new Listed(new Group(JudgementKeys.Correlation)), Shape.Nothing), "Rank correlations between uncertain parameters.", "[{ between: [visits, need per visit], rank: -0.3 }]"),
        Section("parameters", "Constants that somebody may want to change.",
            Declared(new Either(Shape.Equation, Calculated), "parameter", "A constant: a number with its unit, or an equation of other parameters.", "contacts: { value: 0.25 1/month, range: 0..1, source: assumption }")),
        Section("stocks", "What accumulates, and changes only through flows.",
            Declared(new Either(Shape.Equation, new Group(VariableKeys.Stock)), "stock", "What accumulates. It changes only through its flows.", "customers: { initial: 10 person, inflows: [joining] }")),
        Section("flows", "What moves into and out of stocks, per unit of time.",
            Declared(new Either(Shape.Equation, Calculated), "flow", "What moves into or out of a stock, per unit of time.", "joining: contacts * customers")),
        Section("variables", "Auxiliaries (Stella's converters): computed from the others at each time, by an equation or by the links that are drawn to them.",
            Declared(new Either(Shape.Equation, Variable), "variable", "Computed from the others at each time: by its equation, or by the links that are drawn to it.", "leads acted on: leads * share acted on")),
        Section("lookups", "Graphical functions: curves through points, used as functions.",
            Declared(new Either(Shape.Points, new Group(LookupKeys.All)), "lookup", "A graphical function: a curve through points [x, y], called by its name.", "effect of age: [[0, 1], [1, 0.8], [3, 0.4]]")),
        Section("data", "Series from CSV files.",
            Declared(new Group(DataKeys.All), "data series", "A series from a CSV file, used in equations as a variable of time, and in charts as points.", "observed leads: { file: leads.csv, time: month, column: leads }")),
        new("links", new Either(new Listed(Link), Shape.Nothing), "The causal links as they are drawn, each with its sign. A name that stands only here is a variable computed from its links.",
            "[trust -> + leads, { link: leads -> + recognition, delay: 2 month }]"),
        Section("loops", "Names for feedback loops. One such as R1 or B2 claims that the loop reinforces or balances.",
            new(new Either(Shape.Text, new Group(LinkKeys.Loop)), "loop", "A feedback loop: its variables in order, with arrows between.", "R1 hero on site: trust -> leads -> recognition")),
        new("diagram", new Either(new Group(LinkKeys.Diagram), Shape.Nothing), "How the causal loop diagram is drawn.", "{ positions: { recognition: [3, 1] }, hide: [installed base] }"),
        Section("policies", "What the organisation may do; scenarios name them.",
            new(new Group(ScenarioKeys.Policy), "policy", "What the organisation may do.", "close the loop: { set: { share reported back: 0.9 }, from: 6 month }")),
        Section("scenarios", "The cases to compare.",
            new(new Either(new Group(ScenarioKeys.Scenario), Shape.Nothing), "scenario", "A case to compare. One with nothing in it, {}, is the model as it stands.", "closed loop: { policies: [close the loop] }")),
        Section("outcomes", "What is judged: one number a scenario.",
            new(new Either(Shape.Equation, new Group(JudgementKeys.Outcome)), "outcome", "One number a scenario, such as final(x).", "wins at the end: { value: final(wins), better: higher }")),
        Section("charts", "What is drawn. Left out, each variable that the outcomes look at.",
            new(new Group(ChartKeys.All), "chart", "A picture, written into a file of this name.", "leads by scenario: { plot: leads }")),
        new("style", new Either(Shape.Text, new Group(StyleKeys.All), Shape.Nothing), "How charts look and speak: colours, font, logo, numbers, language; or the file that says it.", "house-style.yaml"),
        Section("checks", "What must hold: the model's own tests, run by loopsim test.",
            new(Shape.Equation, "check", "A condition that must hold, such as always(x >= 0).", "no negative leads: always(open leads >= 0)")),
    ];

    // A section may be empty, as it is while it is being written.
    static Key Section(string name, string meaning, NamedGroup entries) => new(name, new Either(entries, Shape.Nothing), meaning, $"{{ {entries.Example} }}");

    // Names that equations use.
    static NamedGroup Declared(Shape entry, string noun, string meaning, string example) =>
        new(entry, noun, meaning, example) { Taken = Vocabulary.Reserved };
}
