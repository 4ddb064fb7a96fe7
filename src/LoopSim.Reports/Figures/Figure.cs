namespace LoopSim.Reports.Figures;

/// <summary>What a picture shows: data and words, but no places. Its kinds are those of this room.</summary>
/// <param name="Title">What the reader should see; one line is best, two are possible.</param>
/// <param name="Subtitle">What is shown: variables, model, scenario; may be empty.</param>
internal abstract record Figure(string Title, string Subtitle);
