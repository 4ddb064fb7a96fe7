using LoopSim.Units;

namespace LoopSim.Languages;

/// <summary>The words of English charts.</summary>
internal static class English
{
    public static Language Language { get; } = new(
        "en",
        new ChartWords
        {
            Time = "Time",
            Scenario = "scenario",
            Scenarios = "scenarios",
            Variables = "variables",
            Dimensionless = "Dimensionless",
            Start = "start: ",
            PoliciesStart = "policies start",
            Against = "{0} against {1}",
            Than = "{0} than {1}",
            Never = "never",
            TheyPart = "they part",
            Parts = "{0} parts",
            TheyCross = "they cross",
            Crosses = "{0} crosses",
            NoFiniteValues = "no finite values",
            Measured = "measured",
            LineChart = "Line chart of {0} over {1}: {2}.",
            OtherScenarios = "other scenarios",
            Better = "better",
            Worse = "worse",
            Higher = "higher",
            Lower = "lower",
            LoopsTitle = "Which loop drives the behaviour, and when",
            LoopsSubtitle = "Reinforcing above zero, balancing below; on top the strongest of the dominant loops",
            ShareOfBehaviour = "Share of the behaviour",
            OtherReinforcing = "other reinforcing loops",
            OtherBalancing = "other balancing loops",
            Total = "total",
            RunStart = "start",
            RunEnd = "end",
            Before = "before",
            BeforeMoment = "before {0}",
            After = "after",
            PanelChart = "Small line charts of {0} over {1}, one each for {2}.",
            AreaChart = "Stacked areas of {0} over {1}: {2}.",
            BarChart = "Bar chart of {0}: {2}.",
            PairChart = "Before and after ({1}) of {0}: {2}.",
            PhaseChart = "Phase portrait of {0} against {1}: {2}.",
            CausalDiagram = "Causal loop diagram",
            StockFlowDiagram = "Stock-and-flow diagram",
            Simplified = "simplified: stocks and the strongest links",
            LinkWeights = "The thicker and darker an arrow, the larger its share in what moves its target.",
            MixedSigns = "±: now raises, now lowers its target.",
            MixedLoops = "U: now reinforcing, now balancing.",
            WholeRun = "mean of the whole run",
            NotShown = "Not shown: {0}.",
            Parameters = ("parameter", "parameters"),
            VariablesInside = ("variable inside a link", "variables inside links"),
            OtherVariables = ("other variable", "other variables"),
            WeakerLinks = ("weaker link", "weaker links"),
            OtherLoops = ("other loop", "other loops"),
            DiagramReading = "Links: {0}. Loops: {2}.",
        },
        new NumberSigns(Decimal: ".", Thousands: ",", Percent: "%", Times: "×", Million: "M", Billion: "B", Trillion: "T"))
    {
        Gallery = new("What it teaches:", "File", "It has no checks of its own.", "Its own check holds.", "All {0} of its own checks hold.", "Sources:"),
        Calendar = new(["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], "{0} {1}"),
        OwnPlural = Plurals.PluralOf,
        TimeUnits = new Dictionary<string, (string, string)>
        {
            ["second"] = ("second", "seconds"),
            ["minute"] = ("minute", "minutes"),
            ["hour"] = ("hour", "hours"),
            ["day"] = ("day", "days"),
            ["week"] = ("week", "weeks"),
            ["month"] = ("month", "months"),
            ["quarter"] = ("quarter", "quarters"),
            ["year"] = ("year", "years"),
        },
    };
}
