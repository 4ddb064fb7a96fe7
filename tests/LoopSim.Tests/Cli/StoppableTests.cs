using LoopSim.Cli.Terminal;

namespace LoopSim.Tests.Cli;

public class StoppableTests
{
    [Fact]
    public void Its_work_is_done() => Assert.Equal(4, Stoppable.Run(() => 4, TestContext.Current.CancellationToken));

    [Fact]
    public void A_fault_of_the_work_is_told_as_it_is() =>
        Assert.Throws<InvalidOperationException>(() => Stoppable.Run<int>(() => throw new InvalidOperationException(), TestContext.Current.CancellationToken));

    [Fact]
    public void Nobody_waits_for_work_that_is_stopped()
    {
        using var release = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => Stoppable.Run(
            () =>
            {
                stop.Cancel();
                release.Wait(TestContext.Current.CancellationToken);
                return 0;
            },
            stop.Token));
        release.Set();
    }
}
