using System.Security.Cryptography;
using System.Text;
using LoopSim.Diagnostics;

namespace LoopSim.Formats;

/// <summary>Reads a file whole; whatever is wrong with it becomes a diagnostic.</summary>
internal static class TextFile
{
    /// <summary>More than any model a person wrote; what is larger is refused before it is read.</summary>
    public const long MostBytes = 32_000_000;

    /// <summary>The file and, where it cannot be used, the fault.</summary>
    public static (SourceFile File, Diagnostic? Fault) Read(string path)
    {
        var (bytes, fault) = ReadBytes(path);
        return fault is null ? Decode(path, bytes) : (new(path, ""), fault);
    }

    /// <summary>All bytes of a file of any kind and, where it cannot be used, the fault.</summary>
    public static (byte[] Bytes, Diagnostic? Fault) ReadBytes(string path)
    {
        var empty = new SourceFile(path, "");
        try
        {
            if (Directory.Exists(path))
                return ([], FileFaults.IsFolder(empty));
            if (!File.Exists(path))
                return ([], FileFaults.NotFound(empty, Neighbour(path)));
            var length = new FileInfo(path).Length;
            if (length > MostBytes)
                return ([], FileFaults.TooLarge(empty, length, MostBytes));
            var bytes = AtMost(path);
            return bytes.Length > MostBytes ? ([], FileFaults.TooLarge(empty, bytes.Length, MostBytes)) : (bytes, null);
        }
        catch (UnauthorizedAccessException)
        {
            return ([], FileFaults.Unreadable(empty, "access is denied"));
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return ([], FileFaults.Unreadable(empty, "the system gives no access to it"));
        }
    }

    // What is no ordinary file, such as /dev/zero, says nothing of its length and may never end.
    static byte[] AtMost(string path)
    {
        using var stream = File.OpenRead(path);
        using var bytes = new MemoryStream();
        var piece = new byte[1 << 16];
        while (bytes.Length <= MostBytes && stream.Read(piece) is > 0 and var count)
            bytes.Write(piece, 0, count);
        return bytes.ToArray();
    }

    /// <summary>UTF-8 with or without a byte order mark, UTF-16 with one; the mark is no part of the text.</summary>
    public static (SourceFile File, Diagnostic? Fault) Decode(string path, byte[] bytes)
    {
        var encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: false),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: false),
            _ => (Encoding)new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: false),
        };
        var text = encoding.GetString(bytes);
        if (text.StartsWith('\uFEFF'))
            text = text[1..];
        var file = new SourceFile(path, text) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        var bad = text.AsSpan().IndexOfAny('\uFFFD', '\0');
        return (file, bad < 0 ? null : FileFaults.NotText(new(file, bad, 1)));
    }

    static string? Neighbour(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return folder is null || !Directory.Exists(folder)
            ? null
            : Spelling.DidYouMean(Path.GetFileName(path), Directory.EnumerateFiles(folder).Take(1000).Select(f => Path.GetFileName(f)));
    }
}
