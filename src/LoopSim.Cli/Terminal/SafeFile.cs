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
    /// <exception cref="CallException">It cannot be written there.</exception>
    public static void Write(string path, Action<Stream> write, CancellationToken cancel)
    {
        path = BehindLinks(path);
        var part = PartOf(path, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            if (IsDevice(path))
            {
                using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
                write(device);
                return;
            }

            DeleteAbandoned(path);
            WriteAndRename(path, part, write, cancel);
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
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // There is no such file yet, or the fault shows again where it is written to.
            return path;
        }
    }

    /// <summary>True for pipes, terminals and the like, which are written to as they are; replacing one would destroy it.</summary>
    public static bool IsDevice(string path) => File.Exists(path) && (path.StartsWith("/dev/", StringComparison.Ordinal) || (File.GetAttributes(path) & FileAttributes.Device) != 0);

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
