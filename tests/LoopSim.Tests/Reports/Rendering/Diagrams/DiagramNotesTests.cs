using LoopSim.Reports.Figures;
using LoopSim.Reports.Rendering.Charts;
using LoopSim.Reports.Rendering.Diagrams;

namespace LoopSim.Tests.Reports.Rendering.Diagrams;

public class DiagramNotesTests
{
    [Theory]
    [InlineData("+", false, false)]
    [InlineData("±", false, false, "±: now raises, now lowers its target.")]
    [InlineData("±", true, false, "±: now raises, now lowers its target. U: now reinforcing, now balancing.")]
    [InlineData("+", true, true, "The thicker and darker an arrow, the larger its share in what moves its target.", "U: now reinforcing, now balancing.")]
    public void Only_what_is_in_the_picture_is_explained(string sign, bool isOpen, bool weighted, params string[] notes)
    {
        var plan = new DiagramPlan([new("a", NodeKind.Variable), new("b", NodeKind.Variable)], [new(0, 1, sign), new(1, 0, "+")], [new("R1", "", isOpen ? BadgePolarity.Open : BadgePolarity.Reinforcing, [0, 1], [0, 1])]);
        var figure = new DiagramFigure("a and b", "", plan) { Weights = weighted ? [1, 1] : null, Note = "Not shown: 2 parameters." };
        Assert.Equal([.. notes, "Not shown: 2 parameters."], DiagramNotes.Of(figure, new(ChartStyle.Default), 900));
    }
}
