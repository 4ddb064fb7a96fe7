using LoopSim.Units;

namespace LoopSim.Tests.Units;

public class UnitTests
{
    static Unit Any(Random random) => new[] { "lead", "month", "person" }
        .Aggregate(Unit.One, (u, name) => u * Unit.Base(name).ToPower(random.Next(-4, 5) / 2.0));

    [Fact]
    public void Units_are_a_vector_space_under_product_and_power()
    {
        var random = new Random(1);
        for (var i = 0; i < 1_000; i++)
        {
            var (a, b, c) = (Any(random), Any(random), Any(random));
            var p = random.Next(-3, 4);
            Assert.Equal(a * b, b * a);
            Assert.Equal(a * b * c, a * (b * c));
            Assert.Equal(a, a * Unit.One);
            Assert.Equal(Unit.One, a / a);
            Assert.Equal(a, a * b / b);
            Assert.Equal((a * b).ToPower(p), a.ToPower(p) * b.ToPower(p));
            Assert.Equal(a.ToPower(p), a.ToPower(0.5).ToPower(2 * p));
            Assert.Equal((a * b).GetHashCode(), (b * a).GetHashCode());
        }
    }
}
