using LoopSim.Checking.Links;
using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking.Links;

public class LoopBreakingTests
{
    [Theory]
    // The one on most loops; of two the first in the file.
    [InlineData("a -> + b\n  - b -> + a", "a 1/1")]
    [InlineData("a -> + b\n  - b -> + a\n  - b -> + c\n  - c -> + b", "b 2/2")]
    [InlineData("a -> + b\n  - b -> + a\n  - c -> + d\n  - d -> + c", "a 1/1, c 1/1")]
    [InlineData("a -> + b\n  - b -> + c\n  - c -> + a\n  - b -> + a\n  - c -> + d\n  - d -> + c", "a 2/3, c 1/1")]
    // A loop with a delay, or through an equation with a smooth, needs none.
    [InlineData("{ link: a -> + b, delay: 1 }\n  - b -> + a", "")]
    [InlineData("a -> + smoothed\n  - smoothed -> + a\nvariables: { smoothed: { equation: 'smooth(a, 3)' } }", "")]
    [InlineData("a -> + b\n  - b -> + a\nvariables: { b: { stock: true } }", "")]
    // Through an equation of the same moment it needs one, which is no equation.
    [InlineData("x -> + a\nvariables: { x: 2 * a }", "a 1/1")]
    [InlineData("x -> + a\nvariables: { x: { equation: 'forecast(a, 2, 3)' } }", "a 1/1")]
    [InlineData("a -> + b", "")]
    public void The_variable_on_most_loops_becomes_a_stock(string links, string expected)
    {
        var read = ModelFormats.ReadText("m.yaml", "model: m\nlinks:\n  - " + links);
        var chosen = LoopBreaking.Choose(read.Model ?? throw new InvalidOperationException());
        Assert.Equal(expected, string.Join(", ", chosen.Select(c => $"{c.Variable.Name} {c.Loops}/{c.Of}")));
    }

    // 30 variables, each linked with every other: more loops than could ever be counted.
    [Fact]
    public void Where_loops_are_too_many_the_most_linked_one_does()
    {
        var links = from i in Enumerable.Range(0, 30) from j in Enumerable.Range(0, 30) where i != j select $"  - {{ link: v{i} -> {((i + j) % 2 == 0 ? "+" : "-")} v{j}, strength: weak }}";
        var model = Running.Run($"model: m\ntime: {{ stop: 5 }}\nlinks:\n{string.Join('\n', links)}\nscenarios: {{ s: {{ push: {{ v3: 20% }} }} }}").Model;
        Assert.Equal(29, model.Visible.OfType<Stock>().Count());
    }

    // A ring of 4,000 variables, with chords: far more loops than can be listed.
    [Fact]
    public void Large_sketches_are_broken_in_no_time()
    {
        const int count = 4_000;
        var links = Enumerable.Range(0, count).SelectMany(i => new[] { $"  - v{i} -> + v{(i + 1) % count}", $"  - v{i} -> - v{(i + 7) % count}" });
        var read = ModelFormats.ReadText("m.yaml", $"model: m\nlinks:\n{string.Join('\n', links)}");
        var chosen = LoopBreaking.Choose(read.Model ?? throw new InvalidOperationException()).Select(c => c.Variable.Name).ToHashSet();
        var model = read.Model with { Variables = [.. read.Model.Variables.Cast<LinkedVariable>().Select(v => v with { IsStock = chosen.Contains(v.Name) })] };
        Assert.Empty(LoopBreaking.Choose(model));
    }
}
