namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of a data series.</summary>
internal static class DataKeys
{
    public static IReadOnlyList<Key> All { get; } =
    [
        new("file", Shape.Text, "The CSV file, relative to the model's folder.", "leads.csv") { IsRequired = true },
        new("time", Shape.Text, "The name of the column of times, which are in the model's time unit.", "month") { IsRequired = true },
        new("column", Shape.Text, "The name of the column of values.", "leads") { IsRequired = true },
        LookupKeys.Between,
        new("unit", Shape.Text, "The unit of the values.", "lead/month"),
        new("doc", Shape.Text, "What was observed.", "Leads that the region counted."),
        new("source", Shape.Text, "Who observed it, and where it was published.", "The region's own count"),
    ];
}
