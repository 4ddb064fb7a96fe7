namespace LoopSim.Languages;

/// <summary>What the page of a gallery says of a model beside the model's own words.</summary>
/// <param name="Teaching">How a paragraph of a description begins that says what the model teaches.</param>
/// <param name="File">Before the model's file.</param>
/// <param name="NoChecks">Of a model without checks of its own.</param>
/// <param name="OneCheck">Of a model with one.</param>
/// <param name="Checks">Of a model with several: {0} how many.</param>
/// <param name="Sources">Before what it is built on.</param>
internal sealed record GalleryWords(string Teaching, string File, string NoChecks, string OneCheck, string Checks, string Sources);
