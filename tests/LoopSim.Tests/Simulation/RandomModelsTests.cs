using System.Globalization;
using LoopSim.Formats;
using LoopSim.Simulation;
using LoopSim.Tests.Support;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.OdeSolvers;

namespace LoopSim.Tests.Simulation;

/// <summary>Models that nobody chose: the methods must agree with each other wherever a solution exists.</summary>
public class RandomModelsTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    static Run Solve(string yaml, string method, double step) => Running.Run(yaml, new() { Method = method, Step = step, Save = 1 }).Runs[0];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Euler_at_a_tiny_step_agrees_with_a_variable_step(int seed)
    {
        var yaml = RandomModels.Of(seed);
        var (exact, coarse, fine, rk4) = (Solve(yaml, "rk45", 0.25), Solve(yaml, "euler", 1 / 2048.0), Solve(yaml, "euler", 1 / 4096.0), Solve(yaml, "rk4", 1 / 64.0));
        foreach (var stock in Enumerable.Range(0, 5).Select(i => $"s{i}").Where(s => yaml.Contains($"  {s}:")))
        {
            var name = new LoopSim.Naming.Name(stock);
            for (var t = 0; t < 5; t++)
            {
                // Richardson: twice the finer less the coarser has Euler's first error taken out.
                var euler = (2 * fine.Series(name)[t]) - coarse.Series(name)[t];
                var scale = Math.Max(1, Math.Abs(exact.Series(name)[t]));
                Assert.Equal(exact.Series(name)[t], euler, 1e-4 * scale);
                Assert.Equal(exact.Series(name)[t], rk4.Series(name)[t], 1e-4 * scale);
                Assert.Equal(exact.Series(name)[t], fine.Series(name)[t], 2e-2 * scale);
            }
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            for (var seed = 1; seed <= 10; seed++)
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var plain = Solve(RandomModels.Of(seed), "rk4", 0.25);
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var there = Solve(RandomModels.Of(seed), "rk4", 0.25);
                Assert.Equal(plain.Series(new("s0")), there.Series(new("s0")));
            }

            Assert.Contains("time 1.5", Running.Run("model: C\ntime: { stop: 2, step: 1/2 }\nvariables: { x: 1 / (1.5 - time) }").Diagnostics[0].Message);
            Assert.Equal(1.5, Running.Run("model: C\nscenarios: { GIVI: { set: { TITI: 1.5 } } }\nparameters: { titi: 1 }\nvariables: { x: \"MIN(TITI, 1e3)\" }").Runs[1].Series(new("X"))[0]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Lotka and Volterra: two stocks, products, and a second opinion that shares no line of code.
    [Fact]
    public void MathNet_agrees_about_predators_and_their_prey()
    {
        const string yaml = """
            model: Predators
            time: { stop: 20, step: 1/50, method: rk4 }
            stocks:
              hares: { initial: 10, inflows: [born], outflows: [eaten] }
              foxes: { initial: 5, inflows: [raised], outflows: [starved] }
            flows: { born: 1.1 * hares, eaten: 0.4 * hares * foxes, raised: 0.1 * hares * foxes, starved: 0.4 * foxes }
            """;
        var theirs = RungeKutta.FourthOrder(
            Vector<double>.Build.Dense([10, 5]), 0, 20, 1001,
            (_, y) => Vector<double>.Build.Dense([(1.1 * y[0]) - (0.4 * y[0] * y[1]), (0.1 * y[0] * y[1]) - (0.4 * y[1])]));
        var run = Running.Run(yaml).Runs[0];
        for (var i = 0; i < theirs.Length; i++)
        {
            Assert.Equal(theirs[i][0], run.Series(new("hares"))[i], 1e-10);
            Assert.Equal(theirs[i][1], run.Series(new("foxes"))[i], 1e-10);
        }

        var second = RungeKutta.SecondOrder(
            Vector<double>.Build.Dense([10, 5]), 0, 20, 1001,
            (_, y) => Vector<double>.Build.Dense([(1.1 * y[0]) - (0.4 * y[0] * y[1]), (0.1 * y[0] * y[1]) - (0.4 * y[1])]));
        Assert.Equal(second[1000][0], Running.Final(yaml, "hares", new() { Method = "rk2" }), 1e-10);
    }

    [Fact]
    public void Every_model_of_the_die_is_read_without_a_word() =>
        Assert.All(Seeds, s => Assert.Empty(ModelFormats.ReadText("test.yaml", RandomModels.Of(s.Data)).Diagnostics));
}
