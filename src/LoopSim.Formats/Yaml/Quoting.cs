namespace LoopSim.Formats.Yaml;

/// <summary>Puts a value in the quotes that YAML needs around it.</summary>
internal static class Quoting
{
    /// <summary>In double quotes, or in single ones where it holds double quotes itself.</summary>
    public static string Quoted(string value) =>
        value.Contains('"', StringComparison.Ordinal) ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{value}\"";
}
