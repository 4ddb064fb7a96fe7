using System.Security.Cryptography;

namespace LoopSim.Reports.Tables;

/// <summary>Passes bytes on, and digests them on the way: the whole, and each part together with the head that all parts share.</summary>
internal sealed class DigestingStream(Stream inner) : Stream
{
    readonly IncrementalHash whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    readonly IncrementalHash part = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    MemoryStream? head = new();
    byte[] headBytes = [];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>What was written until now is the head.</summary>
    public void EndOfHead()
    {
        headBytes = head?.ToArray() ?? [];
        head = null;
        part.AppendData(headBytes);
    }

    /// <summary>The digest of the head and of what was written since the part before ended.</summary>
    public string EndOfPart()
    {
        var digest = Convert.ToHexStringLower(part.GetHashAndReset());
        part.AppendData(headBytes);
        return digest;
    }

    /// <summary>The digest of all that was written.</summary>
    public string Whole() => Convert.ToHexStringLower(whole.GetCurrentHash());

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        inner.Write(buffer);
        whole.AppendData(buffer);
        if (head is not null)
            head.Write(buffer);
        else
            part.AppendData(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        whole.Dispose();
        part.Dispose();
        head?.Dispose();
        base.Dispose(disposing);
    }
}
