using LoopSim.Diagnostics;
using LoopSim.Formats.Yaml.Grammar;
using LoopSim.Languages;
using LoopSim.Models;

namespace LoopSim.Formats.Yaml;

/// <summary>Reads a house style: the section <c>style:</c>, or the file of its own that it names.</summary>
internal sealed class StyleSection(ReadContext context)
{
    const string Example = "style: { colours: [\"#0A429F\", \"#CC4D08\"], language: de }";

    public HouseStyle Read(YamlNode? node)
    {
        switch (node)
        {
            case null or { IsEmpty: true }:
                return HouseStyle.Default;
            case YamlMapping mapping:
                return Read(mapping);
            case YamlScalar path:
                var (file, fault) = TextFile.Read(context.PathOf(path.Text.Trim()));
                if (fault is null)
                    return ReadFile(file, context);
                context.Faults.Add(StyleFaults.Unusable(path.Span, "style file", path.Text.Trim(), fault));
                return HouseStyle.Default;
            default:
                context.Faults.Add(StructureFaults.WrongKind(node.Span, "'style'", "a group of keys or a file", node.Kind, Example));
                return HouseStyle.Default;
        }
    }

    /// <summary>Reads a style file; it holds the keys of a style and nothing else.</summary>
    public static HouseStyle ReadFile(SourceFile file, ReadContext context)
    {
        var tree = YamlTreeBuilder.Build(file, context.Faults);
        if (tree is YamlMapping mapping)
            return new StyleSection(context.In(file)).Read(mapping);
        if (tree is not null and { IsEmpty: false })
            context.Faults.Add(StructureFaults.WrongKind(tree.Span with { Length = Math.Min(tree.Span.Length, 40) }, "A style file", "a group of keys", tree.Kind, "language: de"));
        return HouseStyle.Default;
    }

    HouseStyle Read(YamlMapping mapping)
    {
        var fields = new Fields(context, mapping, "A style", StyleKeys.All);
        var style = new StyleColours(context).Read(mapping.Entries.FirstOrDefault(e => e.Key.Text.StartsWith("colo", StringComparison.OrdinalIgnoreCase)));
        if (fields["bold"] is { } bold && fields["font"] is null)
            context.Faults.Add(StructureFaults.Missing(bold.Span, "A style with 'bold'", "font", "font: Inter-Regular.ttf"));
        return style with
        {
            Font = FileOf(fields, "font", "font"),
            Bold = FileOf(fields, "bold", "font"),
            Logo = LogoOf(fields["logo"]),
            OwnNumbers = NumbersOf(fields),
            Language = Language.All.First(l => l.Code == fields.OneOf("language")),
        };
    }

    StyleLogo? LogoOf(YamlNode? node)
    {
        if (node is not YamlMapping mapping)
            return node is null ? null : FileOf(node, "logo") is { } plain ? new(plain) : null;
        var fields = new Fields(context, mapping, "'logo'", StyleKeys.Logo);
        var height = fields.Number("height") ?? StyleLogo.UsualHeight;
        if (height is < StyleKeys.LeastLogoHeight or > StyleKeys.MostLogoHeight && fields["height"] is { } at)
            context.Faults.Add(StyleFaults.BadLogoHeight(at.Span, StyleKeys.LeastLogoHeight, StyleKeys.MostLogoHeight));
        var place = fields.OneOf("place") switch
        {
            "top left" => Corner.TopLeft,
            "bottom right" => Corner.BottomRight,
            "bottom left" => Corner.BottomLeft,
            _ => Corner.TopRight,
        };
        if (fields["file"] is null)
            context.Faults.Add(StructureFaults.Missing(mapping.Span, "'logo'", "file", "logo: { file: logo.png }"));
        return FileOf(fields, "file", "logo") is { } file ? new(file, place, height) : null;
    }

    StyleFile? FileOf(Fields fields, string key, string what) => fields.Text(key) is not null && fields[key] is { } node ? FileOf(node, what) : null;

    StyleFile? FileOf(YamlNode node, string what)
    {
        if (context.Text(node, $"'{what}'") is not { } name)
            return null;
        var (bytes, fault) = TextFile.ReadBytes(context.PathOf(name));
        if (fault is null)
            return new(name, bytes, node.Span);
        context.Faults.Add(StyleFaults.Unusable(node.Span, what, name, fault));
        return null;
    }

    // Shown by the number 1234.5: what stands between the 1 and the 2, and what before the 5.
    (string Decimal, string Thousands)? NumbersOf(Fields fields)
    {
        if (fields.Text("numbers") is not { } text)
            return null;
        if (text is ['1', .. var thousands, '2', '3', '4', '.' or ',' or '٫', '5'] && thousands is "" or "." or "," or " " or "'" or "’" or "\u00A0" or "\u202F" or "\u2009"
            && thousands != text[^2..^1])
            return (text[^2..^1], thousands.Length == 1 && char.IsWhiteSpace(thousands[0]) ? " " : thousands);
        context.Faults.Add(StyleFaults.NotANumberFormat(fields["numbers"]?.Span ?? fields.Span, text));
        return null;
    }
}
