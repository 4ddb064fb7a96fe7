using LoopSim.Formats;
using LoopSim.Models;

namespace LoopSim.Tests.Formats;

/// <summary>A folder for one test, with a model and what stands beside it.</summary>
internal sealed class ModelFolder : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("loopsim");

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    /// <summary>Reads a text as a model that stands in this folder.</summary>
    public ReadResult Read(string yaml) => ModelFormats.ReadText(PathOf("m.yaml"), yaml);

    public void Dispose() => folder.Delete(recursive: true);
}
