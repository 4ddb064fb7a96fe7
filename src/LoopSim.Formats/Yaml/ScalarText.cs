using LoopSim.Equations;

namespace LoopSim.Formats.Yaml;

/// <summary>Finds where each character of a scalar's value stands in the file, through quotes, escapes and folded lines.</summary>
internal static class ScalarText
{
    public static EquationText Of(YamlScalar scalar)
    {
        var (file, value) = (scalar.Span.File, scalar.Text);
        var raw = file.Text;
        var start = scalar.Span.Start;
        if (string.CompareOrdinal(raw, start, value, 0, value.Length) == 0)
            return new(file, value, start);
        var offsets = new int[value.Length];
        var at = scalar.IsPlain ? start : start + 1;
        var end = scalar.Span.End;
        for (var i = 0; i < value.Length; i++)
        {
            // Line breaks and indentation of the file are one space of the value; an escape is longer than what it means.
            if (!char.IsWhiteSpace(value[i]))
            {
                while (at < end && raw[at] != value[i])
                    at++;
            }

            offsets[i] = Math.Min(at, Math.Max(start, end - 1));
            at++;
        }

        return new(file, value, start, offsets);
    }
}
