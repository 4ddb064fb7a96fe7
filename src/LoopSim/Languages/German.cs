namespace LoopSim.Languages;

/// <summary>The words of German charts.</summary>
internal static class German
{
    public static Language Language { get; } = new(
        "de",
        new ChartWords
        {
            Time = "Zeit",
            Scenario = "Szenario",
            Scenarios = "Szenarien",
            Variables = "Größen",
            Dimensionless = "Ohne Einheit",
            Start = "Beginn: ",
            PoliciesStart = "Maßnahmen beginnen",
            Against = "{0} gegen {1}",
            Than = "{0} als {1}",
            Never = "nie",
            TheyPart = "sie trennen sich",
            Parts = "{0} trennt sich",
            TheyCross = "sie kreuzen sich",
            Crosses = "{0} kreuzt",
            NoFiniteValues = "keine endlichen Werte",
            Measured = "gemessen",
            LineChart = "Liniendiagramm: {0} über {1}: {2}.",
            OtherScenarios = "andere Szenarien",
            Better = "besser",
            Worse = "schlechter",
            Higher = "höher",
            Lower = "niedriger",
            LoopsTitle = "Welche Schleife das Verhalten treibt, und wann",
            LoopsSubtitle = "Verstärkende über null, ausgleichende darunter; oben die stärkste der vorherrschenden",
            ShareOfBehaviour = "Anteil am Verhalten",
            OtherReinforcing = "andere verstärkende Schleifen",
            OtherBalancing = "andere ausgleichende Schleifen",
            Total = "Summe",
            RunStart = "Anfang",
            RunEnd = "Ende",
            Before = "vorher",
            BeforeMoment = "vor {0}",
            After = "nachher",
            PanelChart = "Kleine Liniendiagramme: {0} über {1}, je eines für {2}.",
            AreaChart = "Gestapelte Flächen: {0} über {1}: {2}.",
            BarChart = "Balkendiagramm: {0}: {2}.",
            PairChart = "Vorher und nachher ({1}): {0}: {2}.",
            PhaseChart = "Phasenbild: {0} gegen {1}: {2}.",
            CausalDiagram = "Kausaldiagramm",
            StockFlowDiagram = "Bestand-Fluss-Diagramm",
            Simplified = "vereinfacht: Bestände und die stärksten Verbindungen",
            LinkWeights = "Je dicker und dunkler ein Pfeil, desto größer sein Anteil an dem, was sein Ziel bewegt.",
            MixedSigns = "±: mal hebend, mal senkend.",
            MixedLoops = "U: mal verstärkend, mal ausgleichend.",
            WholeRun = "Mittel des ganzen Laufs",
            NotShown = "Nicht gezeigt: {0}.",
            Parameters = ("Parameter", "Parameter"),
            VariablesInside = ("Größe in einer Verbindung", "Größen in Verbindungen"),
            OtherVariables = ("weitere Größe", "weitere Größen"),
            WeakerLinks = ("schwächere Verbindung", "schwächere Verbindungen"),
            OtherLoops = ("weitere Schleife", "weitere Schleifen"),
            DiagramReading = "Verbindungen: {0}. Schleifen: {2}.",
        },
        new NumberSigns(Decimal: ",", Thousands: ".", Percent: " %", Times: "·", Million: " Mio.", Billion: " Mrd.", Trillion: " Bio."))
    {
        Gallery = new("Was es lehrt:", "Datei", "Es hat keine eigenen Prüfungen.", "Seine eigene Prüfung besteht.", "Alle {0} eigenen Prüfungen bestehen.", "Quellen:"),
        Calendar = new(["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."], "{0}. {1}"),

        // German has no rule for the plural of an unknown word.
        OwnPlural = unit => unit,
        TimeUnits = new Dictionary<string, (string, string)>
        {
            ["second"] = ("Sekunde", "Sekunden"),
            ["minute"] = ("Minute", "Minuten"),
            ["hour"] = ("Stunde", "Stunden"),
            ["day"] = ("Tag", "Tage"),
            ["week"] = ("Woche", "Wochen"),
            ["month"] = ("Monat", "Monate"),
            ["quarter"] = ("Quartal", "Quartale"),
            ["year"] = ("Jahr", "Jahre"),
        },
    };
}
