using LoopSim.Languages;

namespace LoopSim.Reports.Gallery;

/// <summary>A model as a gallery shows it.</summary>
/// <param name="Name">Its file's name without ending, by which the page may order it.</param>
/// <param name="Call">Its path in the call that runs it, from where the gallery was made, such as <c>models/teacup/teacup.yaml</c>.</param>
/// <param name="Link">Its path from the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it is about, in paragraphs, or null.</param>
/// <param name="Sources">What it is built on.</param>
/// <param name="Pictures">Its pictures, each as its path from the page and what it says.</param>
/// <param name="Checks">How many checks of its own it passes.</param>
/// <param name="Language">The language of the model.</param>
internal sealed record GalleryEntry(
    string Name,
    string Call,
    string Link,
    string Title,
    string? Description,
    IReadOnlyList<string> Sources,
    IReadOnlyList<(string Path, string Title)> Pictures,
    int Checks,
    Language Language);
