using LoopSim.Formats;
using LoopSim.Models;
using LoopSim.Simulation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Simulation;

public class CurveReaderTests
{
    static readonly Point[] Points = [new(0, 1), new(1, 3), new(3, -1)];

    static double At(double x, Interpolation between, bool extrapolates, params Point[] points) =>
        new CurveReader(new(new("curve"), default, points.Length == 0 ? Points : points) { Between = between, Extrapolates = extrapolates }).At(x);

    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(0.25, 1.5, 1.5, 1)]
    [InlineData(1, 3, 3, 3)]
    [InlineData(2.5, 0, 0, 3)]
    [InlineData(3, -1, -1, -1)]
    [InlineData(-1, 1, -1, 1)]
    [InlineData(4, -1, -3, -1)]
    [InlineData(double.NegativeInfinity, 1, double.NegativeInfinity, 1)]
    [InlineData(double.PositiveInfinity, -1, double.NegativeInfinity, -1)]
    [InlineData(double.NaN, double.NaN, double.NaN, double.NaN)]
    public void A_curve_is_read_between_and_outside_its_points(double x, double linear, double further, double step)
    {
        Assert.Equal(linear, At(x, Interpolation.Linear, false));
        Assert.Equal(further, At(x, Interpolation.Linear, true));
        Assert.Equal(step, At(x, Interpolation.Step, false));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_step_stays_level_outside_its_points_even_where_it_extrapolates(double x) =>
        Assert.Equal(x < 0 ? 1 : -1, At(x, Interpolation.Step, true));

    [Theory]
    [InlineData(-9)]
    [InlineData(2)]
    [InlineData(9)]
    public void One_point_is_a_constant(double x)
    {
        Assert.Equal(7, At(x, Interpolation.Linear, true, new Point(2, 7)));
        Assert.Equal(7, At(x, Interpolation.Step, false, new Point(2, 7)));
    }

    [Fact]
    public void A_model_reads_its_lookups_so()
    {
        const string yaml = """
            model: Curves
            time: { start: -1, stop: 4, step: 1/2, save: 1 }
            lookups:
              plain: [[0, 1], [1, 3], [3, -1]]
              stairs: { points: [[0, 1], [1, 3], [3, -1]], between: step }
              line: { points: [[0, 1], [1, 3], [3, -1]], outside: extrapolate }
            variables: { a: plain(time), b: stairs(time), c: line(time), d: plain(2) }
            """;
        var run = Running.Run(yaml).Runs[0];
        Assert.Equal([1, 1, 3, 1, -1, -1], run.Series(new("a")));
        Assert.Equal([1, 1, 3, 3, -1, -1], run.Series(new("b")));
        Assert.Equal([-1, 1, 3, 1, -1, -3], run.Series(new("c")));
        Assert.Equal([1, 1, 1, 1, 1, 1], run.Series(new("d")));
    }

    [Fact]
    public void Data_are_read_as_a_variable_of_time_also_by_initial_values()
    {
        const string yaml = """
            model: Data
            time: { stop: 4, step: 1/2, save: 1 }
            data:
              seen: { file: d.csv, time: t, column: v }
              held: { file: d.csv, time: t, column: v, between: step }
            stocks: { s: { initial: 2 * seen, inflows: [f] } }
            flows: { f: seen }
            variables: { twice: seen + held }
            """;
        var run = WithData("t,v\n1,10\n3,30\n", yaml);
        Assert.Equal([10, 10, 20, 30, 30], run.Series(new("seen")));
        Assert.Equal([20, 20, 30, 60, 60], run.Series(new("twice")));
        Assert.Equal([20, 30], run.Series(new("s"))[..2]);
    }

    [Theory]
    [InlineData("euler", "5")]
    [InlineData("rk2", "5")]
    [InlineData("rk4", "5")]
    [InlineData("rk4", "5.3")]
    [InlineData("rk45", "5")]
    [InlineData("rk45", "5.3")]
    public void Data_that_are_held_switch_as_a_step_does(string method, string at)
    {
        var yaml = $$"""
            model: Data
            time: { stop: 10, step: 1, method: {{method}} }
            data: { held: { file: d.csv, time: t, column: v, between: step } }
            stocks: { s: { initial: 0, inflows: [f] }, stepped: { initial: 0, inflows: [g] } }
            flows: { f: held, g: "step(6, {{at}})" }
            """;
        var run = WithData($"t,v\n0,0\n{at},6\n", yaml);
        Assert.Equal(run.Series(new("stepped")), run.Series(new("s")));
        Assert.Equal(run.Series(new("g")), run.Series(new("f")));
        if (method == "rk45")
            Assert.Equal(6 * (10 - double.Parse(at)), run.Series(new("s"))[^1], 1e-12);
    }

    // 3 · 0.3 is less than 0.9 by a bit.
    [Fact]
    public void Data_that_are_held_switch_wherever_rounding_puts_their_time() =>
        Assert.Equal([1, 1, 1, 2, 2, 2, 3], WithData("t,v\n0,1\n0.9,2\n1.8,3\n", """
            model: Data
            time: { stop: 1.8, step: 0.3 }
            data: { held: { file: d.csv, time: t, column: v, between: step } }
            stocks: { s: { initial: 0, inflows: [f] } }
            flows: { f: held }
            """).Series(new("held")));

    static Run WithData(string csv, string yaml)
    {
        var folder = Directory.CreateTempSubdirectory("loopsim");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "d.csv"), csv);
            var read = ModelFormats.ReadText(Path.Combine(folder.FullName, "m.yaml"), yaml);
            var check = Pipeline.Check(read.Model ?? throw new InvalidOperationException(), new());
            return Pipeline.Run(check.Model ?? throw new InvalidOperationException(), new(), cancel: TestContext.Current.CancellationToken).Runs[0];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
