using System.Buffers.Binary;
using System.Text;

namespace LoopSim.Reports.Rendering.Fonts;

/// <summary>The tables of an OpenType file by their four-letter tags; all numbers in them are big-endian.</summary>
internal sealed class FontTables
{
    const int HeaderLength = 12, RecordLength = 16;

    readonly Dictionary<string, ReadOnlyMemory<byte>> tables = [];

    public FontTables(ReadOnlyMemory<byte> file)
    {
        var count = UInt16(file.Span, 4);
        for (var i = 0; i < count; i++)
        {
            var record = file.Slice(HeaderLength + i * RecordLength, RecordLength).Span;
            tables[Encoding.ASCII.GetString(record[..4])] = file.Slice((int)UInt32(record, 8), (int)UInt32(record, 12));
        }
    }

    /// <summary>The table's bytes; empty when the font has no such table.</summary>
    public ReadOnlyMemory<byte> this[string tag] => tables.GetValueOrDefault(tag);

    public static int UInt16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    public static int Int16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data[at..]);

    public static long UInt32(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
}
