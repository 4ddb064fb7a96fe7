using LoopSim.Tests.Support;

namespace LoopSim.Tests.Formats.Loopy;

public class LoopySketchReaderTests
{
    const string Link = "https://ncase.me/loopy/v1.1/?data=[[[1,403,223,1,%22rabbits%2520%2526%2520hares%22,0],[2,405,382,0.5,%22foxes%22,1]],[[1,2,89,1,0],[2,1,94,-1,0]],[[609,311,%22100%2525%2520sure%22]],2%5D";

    [Theory]
    [InlineData("l.json", """[[[1,403,223,1,"rabbits%2520%2526%2520hares",0],[2,405,382,0.5,"foxes",1]],[[1,2,89,1,0],[2,1,94,-1,0]],[[609,311,"100%2525%2520sure"]],2]""")]
    [InlineData("l.loopy", """[[[1,403,223,1,"rabbits%20%26%20hares",0],[2,405,382,0.5,"foxes",1]],[[1,2,89,1],[2,1,94,-1]],[[609,311,"100%25%20sure"]],2]""")]
    [InlineData("l.loopy", "[[[1,403,223,1,%22rabbits%2520%2526%2520hares%22,0],[2,405,382,0.5,%22foxes%22,1]],[[1,2,89,1,0],[2,1,94,-1,0]],[[609,311,%22100%2525%2520sure%22]],2%5D")]
    [InlineData("l.txt", Link)]
    [InlineData("l.url", "[InternetShortcut]\r\nURL=" + Link + "\r\n")]
    [InlineData("l.txt", "Look at [our loops](" + Link + ").")]
    public void What_it_saves_and_the_links_it_makes_are_read(string name, string text)
    {
        Assert.Equal(["rabbits & hares -> + foxes", "foxes -> - rabbits & hares"], Drawings.Links(name, text));
        var sketch = Drawings.Read(name, text).Sketch;
        Assert.Equal("100% sure", sketch?.Description);
        Assert.Equal((4.03, -2.23), sketch?.Nodes[0].Position);
    }

    [Fact]
    public void A_strength_that_is_neither_one_nor_minus_one_comes_along() =>
        Assert.Equal(["a -> - b, strength 0.5"], Drawings.Links("l.json", """[[[1,0,0,1,"a",0],[2,9,9,1,"b",1]],[[1,2,9,-0.5]]]"""));

    [Fact]
    public void A_place_beyond_every_screen_is_none() =>
        Assert.Null(Drawings.Read("l.json", """[[[1,1e308,-1e308,1,"a",0],[2,9,9,1,"b",1]],[[1,2,9,1]]]""").Sketch?.Nodes[0].Position);
}
