using LoopSim.Languages;

namespace LoopSim.Formats.Yaml.Grammar;

/// <summary>The keys of a house style, in a model or in a file of its own.</summary>
internal static class StyleKeys
{
    public const double LeastLogoHeight = 12, MostLogoHeight = 80;

    public static IReadOnlyList<Key> Colours { get; } =
    [
        new("lines", Shape.Names, "The colours of lines, in their order; after the last the first comes again, dashed.", "[\"#0A429F\", orange]"),
        new("background", Shape.Text, "The colour behind everything.", "\"#101820\"") { Default = "white" },
        new("text", Shape.Text, "The colour of words.", "\"#F4F4F4\"") { Default = "\"#1F2028\"" },
        new("grid", Shape.Text, "The colour of the lines behind the curves. Left out, between background and text.", "\"#E4E6EA\""),
    ];

    public static IReadOnlyList<Key> Logo { get; } =
    [
        new("file", Shape.Text, "A PNG file, relative to the file that names it.", "logo.png") { IsRequired = true },
        new("place", Shape.OneOf("top right", "top left", "bottom right", "bottom left"), "The corner where it stands.", "bottom left") { Default = "top right" },
        new("height", Shape.Within(LeastLogoHeight, MostLogoHeight), "How high it is, from 12 to 80; a chart is 520 high.", "36") { Default = "36" },
    ];

    static readonly Shape Coloured = new Either(Shape.Text, new Listed(Shape.Text), new Group(Colours));

    public static IReadOnlyList<Key> All { get; } =
    [
        new("colours", Coloured, "The colours of lines, or of background, text and grid too. In quotes where they begin with #.", "[\"#0A429F\", \"#CC4D08\"]"),
        new("colors", Coloured, "The same as colours.", "[\"#0A429F\", \"#CC4D08\"]") { SameAs = "colours" },
        new("font", Shape.Text, "A TrueType file (.ttf) for all words, relative to the file that names it.", "Inter-Regular.ttf"),
        new("bold", Shape.Text, "A TrueType file (.ttf) for titles.", "Inter-Bold.ttf") { Needs = "font" },
        new("logo", new Either(Shape.Text, new Group(Logo)), "A PNG file for a corner of every chart, or where and how high it stands as well.", "{ file: logo.png, place: top right }"),
        new("numbers", Shape.Text, "How numbers are written, shown by one: 1,234.5 or 1.234,5 or 1 234,5 or 1234.5. Left out, as the language does.", "\"1 234,5\""),
        new("language", Shape.OneOf([.. Language.All.Select(l => l.Code)]), "The language of months and labels. The model's own names stay as they are.", "de") { Default = Language.All[0].Code },
    ];
}
