using System.Buffers.Binary;
using System.Text;

namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>Writes the tables of a TrueType font as one file (OpenType, "Organization of an OpenType font").</summary>
internal static class FontFile
{
    const uint Version = 0x00010000, WholeSum = 0xB1B0AFBA;
    const int HeaderLength = 12, RecordLength = 16, AdjustmentInHead = 8;

    /// <summary>How many bytes a table needs behind it, to end at a multiple of four.</summary>
    public static int Padding(int length) => -length & 3;

    public static byte[] Of(Dictionary<string, byte[]> tables)
    {
        var ordered = tables.OrderBy(t => t.Key, StringComparer.Ordinal).ToList();
        tables["head"].AsSpan(AdjustmentInHead, 4).Clear();
        var start = HeaderLength + RecordLength * ordered.Count;
        var file = new byte[start + ordered.Sum(t => t.Value.Length + Padding(t.Value.Length))];
        var power = (int)Math.Log2(ordered.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, Version);
        foreach (var (at, value) in new[] { (4, ordered.Count), (6, 16 << power), (8, power), (10, 16 * ordered.Count - (16 << power)) })
            BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(at), (ushort)value);
        var (next, head) = (start, 0);
        for (var i = 0; i < ordered.Count; i++)
        {
            var (tag, data) = ordered[i];
            data.CopyTo(file, next);
            var record = file.AsSpan(HeaderLength + RecordLength * i, RecordLength);
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Sum(file.AsSpan(next, data.Length + Padding(data.Length))));
            BinaryPrimitives.WriteInt32BigEndian(record[8..], next);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], data.Length);
            head = tag == "head" ? next : head;
            next += data.Length + Padding(data.Length);
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + AdjustmentInHead), WholeSum - Sum(file));
        return file;
    }

    static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var at = 0; at < data.Length; at += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
        return sum;
    }
}
