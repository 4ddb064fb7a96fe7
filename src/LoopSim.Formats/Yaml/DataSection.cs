using LoopSim.Formats.Data;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Units;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads <c>data:</c>: series from files beside the model.</summary>
internal sealed class DataSection(ReadContext context)
{
    const string Example = "observed leads: { file: leads.csv, time: month, column: leads, unit: lead/month }";

    public DataSeries? Read(YamlEntry entry)
    {
        var name = new Name(entry.Key.Text.Trim());
        var what = $"The data series '{name}'";
        if (entry.Value is not YamlMapping mapping)
        {
            context.Faults.Add(StructureFaults.WrongKind(entry.Value.Span, what, "a group of keys", entry.Value.IsEmpty ? "nothing" : entry.Value.Kind, Example));
            return null;
        }

        var fields = new Fields(context, mapping, what, DataKeys.All);
        foreach (var missing in DataKeys.All.Where(k => k.IsRequired && fields[k.Name] is null))
            context.Faults.Add(StructureFaults.Missing(entry.Key.Span, what, missing.Name, Example));
        if (fields["file"] is not YamlScalar file || fields["time"] is not YamlScalar time || fields["column"] is not YamlScalar column)
            return null;
        var path = context.PathOf(file.Text.Trim());
        var csv = new CsvSeries(path, Word(file), context.Faults);
        var series = csv.Read(Word(time), Word(column));
        var unitText = fields.Text("unit");
        var unit = unitText is null ? null : UnitParser.ReadAll(unitText, context.Units);
        if (unitText is not null && unit is null && fields["unit"] is { } node)
            context.Faults.Add(UnitReadingFaults.NotAUnit(node.Span, unitText));
        var factor = unitText?.Trim() == "%" ? 1 : unit?.Factor ?? 1;
        // Where the file could not be read the name is still declared, so that equations that use it are not blamed as well.
        IReadOnlyList<Point> points = series is null ? [new(0, 0)] : [.. series.Select(p => new Point(p.X, p.Y * factor))];
        return new(name, entry.Key.Span, points, LookupSection.Interpolation(fields))
        {
            Path = path,
            FileSha256 = csv.Sha256,
            Unit = unit?.Unit,
            UnitText = factor == 1 ? unitText : unit?.Unit.ToString(),
            Doc = fields.Text("doc"),
            Source = fields.Text("source"),
        };
    }

    static Said Word(YamlScalar scalar) => new(scalar.Text.Trim(), scalar.Span);
}
