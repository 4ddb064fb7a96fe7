using LoopSim.Simulation;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Flagship;

/// <summary>The service contract of <c>models/platinum-contract</c> against closed forms and an independent implementation.</summary>
public class PlatinumContractTests
{
    const string Model = "platinum-contract";

    [Fact]
    public void The_file_is_read_and_checked_without_a_word() => Assert.Empty(Flagships.Told(Model));

    [Fact]
    public void Its_own_checks_hold() => Assert.Empty(Flagships.FailedChecks(Model));

    [Theory]
    [InlineData("never offered", 5.39)]
    [InlineData("after the warranty", 8.18)]
    [InlineData("at the point of sale", 13.00)]
    public void As_many_machines_follow_as_the_reference_says(string scenario, double machines) =>
        Assert.Equal(machines, Flagships.Final(Run(scenario), "follow-on machines"), 0.005);

    // The same trial, step by step in the words of the reference: confidence first, then orders, then installation.
    [Theory]
    [InlineData("never offered", 0, 1)]
    [InlineData("never offered", 0, 2)]
    [InlineData("never offered", 0, 4)]
    [InlineData("after the warranty", 1, 1)]
    [InlineData("after the warranty", 1, 2)]
    [InlineData("after the warranty", 1, 4)]
    [InlineData("at the point of sale", 2, 1)]
    [InlineData("at the point of sale", 2, 2)]
    [InlineData("at the point of sale", 2, 4)]
    public void The_trial_is_the_one_told_step_by_step(string scenario, int offer, int lambda)
    {
        const double dt = 0.25;
        const int steps = 72;
        var run = Run(scenario, $"outages per machine = {lambda} outage/machine/year");
        var bought = new double[steps];
        double confidence = 0.6, installed = 1, planned = 13;
        for (var i = 0; i < steps; i++)
        {
            var t = i * dt;
            Assert.Equal(confidence, Flagships.At(run, "customer confidence", t), 1e-9);
            Assert.Equal(installed, Flagships.At(run, "machines installed", t), 1e-9);
            var platinum = offer == 2 || (offer == 1 && t >= 12);
            var bad = installed * lambda / 12 * dt * ((platinum ? 0.5 : 1.5) - 0.25);
            confidence += (dt * (0.8 + (platinum ? 0.1 : 0) - confidence) / 6) - (0.2 * bad / Math.Sqrt(Math.Max(installed, 1)));
            confidence = Math.Clamp(confidence, 0, 1);
            var rate = t >= 3 ? 13.0 / 15 * Math.Clamp((confidence - 0.3) / 0.4, 0, 1) : 0;
            bought[i] = Math.Min(rate * dt, planned);
            planned -= bought[i];
            installed += i >= 12 ? bought[i - 12] : 0;
        }

        Assert.Equal(13 - planned, Flagships.Final(run, "follow-on machines"), 1e-9);
    }

    // P(0), P(1), P(2), P(at least 1), P(at least 2) and the expected return, to the digits given.
    [Theory]
    [InlineData(2, 0.1353, 0.2707, 0.2707, 0.8647, 0.5940, 1)]
    [InlineData(1, 0.3679, 0.3679, 0.1839, 0.6321, 0.2642, 0)]
    [InlineData(0.5, 0.6065, 0.3033, 0.0758, 0.3935, 0.0902, -0.5)]
    [InlineData(3, 0.0498, 0.1494, 0.2240, 0.9502, 0.8009, 2)]
    public void Outages_come_by_chance(double lambda, double none, double one, double two, double some, double several, double expectedReturn)
    {
        var run = Run("never offered", FormattableString.Invariant($"outages per machine = {lambda} outage/machine/year"));
        Assert.Equal(none, Flagships.Final(run, "chance of no outage"), 0.000051);
        Assert.Equal(one, Flagships.Final(run, "chance of one outage"), 0.000051);
        Assert.Equal(two, Flagships.Final(run, "chance of two outages"), 0.000051);
        Assert.Equal(some, Flagships.Final(run, "chance of at least one"), 0.000051);
        Assert.Equal(several, Flagships.Final(run, "chance of at least two"), 0.000051);
        Assert.Equal(expectedReturn, Flagships.Final(run, "expected return"), 1e-9);
    }

    [Theory]
    [InlineData(50, 3.00, 1.00, -0.42)]
    [InlineData(75, 1.67, 0.94, 0.05)]
    [InlineData(100, 1.00, 0.80, 0.29)]
    [InlineData(125, 0.60, 0.65, 0.43)]
    [InlineData(150, 0.33, 0.52, 0.53)]
    [InlineData(200, 0.00, 0.35, 0.64)]
    public void A_higher_price_is_accepted_less_and_earns_more(int thousands, double expectedReturn, double acceptance, double margin)
    {
        var run = Run("never offered", $"contract price = {thousands}_000 $/machine/year");
        Assert.Equal(expectedReturn, Flagships.Final(run, "expected return"), 0.0051);
        Assert.Equal(acceptance, Flagships.Final(run, "acceptance"), 0.0051);
        Assert.Equal(margin, Flagships.Final(run, "contract margin"), 0.0051);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.3, 0.24)]
    [InlineData(0.6, 0.48)]
    [InlineData(1, 0.80)]
    public void Who_is_never_asked_cannot_accept(double offered, double attached) =>
        Assert.Equal(attached, Flagships.Final(Run("never offered", FormattableString.Invariant($"share of customers offered = {offered}")), "attach rate"), 0.0051);

    static Run Run(string scenario, params string[] settings) =>
        Flagships.Run(Model, new() { Scenarios = [new(scenario)], Set = [.. settings.Select(s => Flagships.Setting(Model, s))] }).Runs[0];
}
