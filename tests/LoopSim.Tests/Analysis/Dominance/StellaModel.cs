using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LoopSim.Tests.Analysis.Dominance;

/// <summary>Writes the model descriptions that lie beside Stella's loop scores in LoopSim's language, without their units.</summary>
internal static partial class StellaModel
{
    public static string ToYaml(JsonElement model, string method)
    {
        var specs = model.GetProperty("specs");
        var yaml = new StringBuilder("model: from a description\n");
        yaml.Append(CultureInfo.InvariantCulture, $"time: {{ start: {specs.GetProperty("startTime")}, stop: {specs.GetProperty("stopTime")}, step: {specs.GetProperty("dt")}, method: {method} }}\n");
        var variables = model.GetProperty("variables").EnumerateArray().ToList();
        Section("stocks", "stock", Stock);
        Section("flows", "flow", Equation);
        Section("variables", "variable", Equation);
        yaml.Append("lookups:\n");
        foreach (var v in variables.Where(v => v.TryGetProperty("graphicalFunction", out _)))
            yaml.Append(CultureInfo.InvariantCulture, $"  {NameOf(v)} curve: [{string.Join(", ", v.GetProperty("graphicalFunction").GetProperty("points").EnumerateArray().Select(p => $"[{p.GetProperty("x")}, {p.GetProperty("y")}]"))}]\n");
        return yaml.ToString();

        void Section(string section, string type, Func<JsonElement, string> write)
        {
            yaml.Append(section).Append(":\n");
            foreach (var v in variables.Where(v => v.GetProperty("type").GetString() == type))
                yaml.Append("  ").Append(NameOf(v)).Append(": ").Append(write(v)).Append('\n');
        }
    }

    static string NameOf(JsonElement variable) => variable.GetProperty("name").GetString() ?? "";

    static string Stock(JsonElement stock) =>
        $"{{ initial: \"{stock.GetProperty("equation").GetString()}\", inflows: [{Flows(stock, "inflows")}], outflows: [{Flows(stock, "outflows")}] }}";

    static string Flows(JsonElement stock, string key) => string.Join(", ", stock.GetProperty(key).EnumerateArray().Select(f => f.GetString()));

    static string Equation(JsonElement variable)
    {
        var equation = StellaStep().Replace(variable.GetProperty("equation").GetString() ?? "", "(if time - $2 > 0 then $1 else 0)");
        return variable.TryGetProperty("graphicalFunction", out _) ? $"{NameOf(variable)} curve({equation})" : equation;
    }

    // Stella's STEP begins strictly after its time, also between two steps.
    [GeneratedRegex(@"STEP\(([^,]+),([^)]+)\)")]
    private static partial Regex StellaStep();
}
