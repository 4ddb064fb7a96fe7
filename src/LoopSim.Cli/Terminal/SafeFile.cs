using System.Diagnostics;
using System.Globalization;

namespace LoopSim.Cli.Terminal;

/// <summary>Writes a file whole or not at all: under another name first, which then takes the place of the old one.</summary>
internal static class SafeFile
{
    /// <summary>Writes a file; on any fault, or when stopped, the old one stays and nothing else does.</summary>
    /// <param name="path">The file; its folder is made where it is missing.</param>
    /// <param name="write">Fills it.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>True where a file stands there now; false where it went into a pipe or another device.</returns>
    /// <exception cref="CallException">It cannot be written there.</exception>
    public static bool Write(string path, Action<Stream> write, CancellationToken cancel)
    {
        path = BehindLinks(path);
        var part = PartOf(path, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            using (var device = OpenDevice(path))
            {
                if (device is not null)
                {
                    write(device);
                    return false;
                }
            }

            DeleteAbandoned(path);
            WriteAndRename(path, part, write, cancel);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new CallException($"'{path}' cannot be written: {Why(path, e)}. Name another place, or make room for it there.");
        }
    }

    /// <summary>The file that a link points to, which is replaced instead of the link; else the path itself.</summary>
    public static string BehindLinks(string path)
    {
        try
        {
            // A pipe has no name to which its link, such as /dev/fd/3, could lead.
            return File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target && (target.Exists || !File.Exists(path)) ? target.FullName : path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // There is no such file yet, or the fault shows again where it is written to.
            return path;
        }
    }

    /// <summary>True where a path is another name of standard output, to which a call writes instead.</summary>
    public static bool IsStandardOutput(string path) => path is "-" or "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1";

    /// <summary>True for what is no file that could be lost, such as a pipe or a terminal.</summary>
    public static bool IsDevice(string path)
    {
        using var device = OpenDevice(BehindLinks(path));
        return device is not null;
    }

    // Pipes, terminals and the like are written to as they are; replacing one would destroy it. They cannot be told from files before they are open.
    static FileStream? OpenDevice(string path)
    {
        if (!File.Exists(path))
            return null;
        var isDevice = path.StartsWith("/dev/", StringComparison.Ordinal);
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            if (isDevice || !stream.CanSeek)
                return stream;
            stream.Dispose();
        }
        catch (Exception e) when (!isDevice && e is IOException or UnauthorizedAccessException)
        {
            // What is protected may still be replaced, if its folder lets it.
        }

        return null;
    }

    static string PartOf(string path, string process) => Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{process}.part");

    // What a killed process left behind; a part of one that lives is another run's work.
    static void DeleteAbandoned(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var (before, after) = ($".{Path.GetFileName(path)}.", ".part");
        foreach (var part in Directory.EnumerateFiles(folder, before + "*" + after))
        {
            var process = Path.GetFileName(part)[before.Length..^after.Length];
            if (int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !IsAlive(id))
                File.Delete(part);
        }
    }

    static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    static void WriteAndRename(string path, string part, Action<Stream> write, CancellationToken cancel)
    {
        try
        {
            using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
                write(stream);
            cancel.ThrowIfCancellationRequested();
            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    static string Why(string path, Exception fault) => fault switch
    {
        UnauthorizedAccessException when Directory.Exists(path) => "it is a folder",
        UnauthorizedAccessException => "access is denied",
        PathTooLongException => "the path is too long",
        _ when Directory.Exists(path) => "it is a folder",
        _ when File.Exists(Path.GetDirectoryName(path)) => "its folder is a file",
        _ => "the disk is full, or the system refuses it",
    };
}
