using System.Globalization;
using System.Text;

namespace LoopSim.Tests.Robustness;

/// <summary>Spoils a text the way people and machines do, the same way for the same seed.</summary>
internal sealed class Mutation(int seed)
{
    static readonly string[] Insertions =
    [
        "\t", "{", "}", "[", "]", "(", ")", ":", ": ", "- ", "#", "\"", "'", "&a ", "*a", "!!str ", "%", "@ ", "`", "|", ">", ",", "\n", "\n\n  ", "---\n", "...\n", "<<: ",
        "1e308", "1e999", "-1e308", "99999999999999999999", "0", "-1", "NaN", "0.000000001", "1/0", "12:30", "0,5", "yes", "null", "~", "true",
        " and ", " or ", " not ", " if ", " then ", " else ", " mod ", "^", "*", "/", "==", "<>", " @ ", "time", "dt", "pi", "smooth(", "delay fixed(", "integral(", "min(", "final(",
        "month", "lead/month", "€", "\u00e9", "\U0001F600", "\u200b", "\u202e", "\0", "\u001b[2J", "\uFEFF", "_", "·", "links:\n", "dimensions:\n", "stop: 1e9", "step: 1e-9",
    ];

    readonly Random random = new(seed);

    /// <summary>The bytes of the spoiled file.</summary>
    public byte[] Of(string text)
    {
        var spoiled = text;
        for (var i = random.Next(1, 5); i > 0; i--)
            spoiled = Once(spoiled);
        return Encoded(spoiled);
    }

    string Once(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 40), text.Length - at);
        switch (random.Next(8))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(at, Insertions[random.Next(Insertions.Length)]);
            case 2:
                return text.Insert(at, text.Substring(random.Next(text.Length - length + 1), length));
            case 3:
                return SwapLines(text);
            case 4:
                return ReplaceNumber(text);
            case 5:
                return text[..at];
            case 6:
                return text.Insert(at, new string("([{ -\t\"a1"[random.Next(9)], random.Next(1, 3000)));
            default:
                return text.Length == 0 ? text : text.Remove(Math.Min(at, text.Length - 1), 1).Insert(Math.Min(at, text.Length - 1), ((char)random.Next(1, 0x3000)).ToString());
        }
    }

    string SwapLines(string text)
    {
        var lines = text.Split('\n');
        var (a, b) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }

    string ReplaceNumber(string text)
    {
        int[] digits = [.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]))];
        if (digits.Length == 0)
            return text;
        var number = Math.Pow(10, random.Next(-12, 320)) * (random.Next(2) == 0 ? 1 : -1);
        return text.Remove(digits[random.Next(digits.Length)], 1).Insert(digits[0], number.ToString("R", CultureInfo.InvariantCulture));
    }

    byte[] Encoded(string text)
    {
        switch (random.Next(12))
        {
            case 0:
                return [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];
            case 1:
                return Encoding.Latin1.GetBytes(text);
            case 2:
                return Encoding.BigEndianUnicode.GetBytes(text);
            case 3:
                var bytes = Encoding.UTF8.GetBytes(text);
                return bytes[..random.Next(bytes.Length + 1)];
            default:
                return Encoding.UTF8.GetBytes(text);
        }
    }
}
