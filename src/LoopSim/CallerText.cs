using LoopSim.Builtins;
using LoopSim.Checking;
using LoopSim.Diagnostics;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim;

/// <summary>Reads what a caller says in the words of a model: <c>share reported back = 90%</c>, <c>2 year</c>, <c>1/16</c>.</summary>
internal static class CallerText
{
    /// <summary>A setting <c>NAME = VALUE</c>, or null where it cannot be read; faults point into the text, with its origin for a file name.</summary>
    /// <param name="model">The model whose words it uses.</param>
    /// <param name="origin">Where the text is from, such as <c>--set</c>.</param>
    /// <param name="text">The text; the first equals sign parts name and value.</param>
    /// <param name="faults">Where faults are noted.</param>
    public static Setting? ReadSetting(Model model, string origin, string text, ICollection<Diagnostic> faults)
    {
        var file = new SourceFile(origin, text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var (nameEnd, valueStart) = equals < 0 ? (text.Length, text.Length) : (equals, equals + 1);
        var name = text[..nameEnd].Trim().Trim('"');
        var nameAt = new SourceSpan(file, text.IndexOf(name, StringComparison.Ordinal), name.Length);
        var valueText = text[valueStart..].Trim();
        if (valueText.Length == 0 || name.Length == 0)
            return null;
        var valueOffset = valueStart + text[valueStart..].IndexOf(valueText, StringComparison.Ordinal);
        var target = new Name(name);
        if (model.Lookups.Any(l => l.Name.Equals(target)) && model.Lookups.FirstOrDefault(l => l.Name.Equals(new(valueText))) is { } other)
            return new(target, nameAt, new Reference(other.Name, new(file, valueOffset, valueText.Length)));
        return EquationParser.Parse(new EquationText(file, valueText, valueOffset), WordsOf(model), faults) is { } value ? new(target, nameAt, value) : null;
    }

    /// <summary>A time, perhaps as a fraction or with a time unit that the model declares, in the model's time unit; else null and why.</summary>
    public static (double? Time, string? Fault) ReadTime(Model model, string text)
    {
        var nothing = new NameTable([]);
        var tree = EquationParser.Parse(new EquationText(new SourceFile("", text), text, 0), new(nothing, nothing, nothing, model.Units), []);
        var (value, foreign) = tree is null ? default : Duration.Of(tree, model.Specs.HasTimeUnit ? model.Specs.TimeUnit : null);
        return value is not null ? (value, null)
            : foreign is not null ? (null, $"'{text}' is given in {foreign}, but the model's time unit is {model.Specs.TimeUnit}")
            : (null, $"'{text}' is not a number");
    }

    static Vocabulary WordsOf(Model model) => new(
        new(model.Variables.Select(v => v.Name).Concat(Vocabulary.Reserved)),
        new(BuiltinFunctions.Names.Concat(model.Lookups.Select(l => l.Name))),
        new(model.Scenarios.Select(s => s.Name)),
        model.Units);
}
