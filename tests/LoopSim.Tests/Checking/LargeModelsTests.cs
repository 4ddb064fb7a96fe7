using LoopSim.Tests.Support;

namespace LoopSim.Tests.Checking;

/// <summary>Models made to break the stack or the patience: they are checked and run like any other, even on a small stack.</summary>
public class LargeModelsTests
{
    const int SmallStack = 768 * 1024;

    static void OnASmallStack(Action work)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception e)
                {
                    thrown = e;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
    }

    static double Final(string sections, string variable = "x") => Running.Final("model: Large\ntime: { stop: 1, step: 1/2 }\n" + sections, variable);

    static string Repeat(int times, Func<int, string> piece) => string.Concat(Enumerable.Range(0, times).Select(piece));

    [Fact]
    public void The_longest_equation_that_is_read_can_be_checked_and_run() =>
        OnASmallStack(() => Assert.Equal(950, Final($"variables: {{ x: 'time - time{Repeat(950, _ => " + 1")}' }}")));

    [Fact]
    public void The_deepest_nesting_that_is_read_can_be_checked_and_run() =>
        OnASmallStack(() => Assert.Equal(1, Final($"variables: {{ x: '{Repeat(48, _ => "(1 * ")}time{Repeat(48, _ => ")")}' }}")));

    [Theory]
    [InlineData("sqrt(")]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("if 1 then 2 else ")]
    [InlineData("2 ^ ")]
    [InlineData("not ")]
    [InlineData("min(1, ")]
    public void Deeper_nesting_is_a_fault_of_the_file_and_no_crash(string piece) =>
        OnASmallStack(() => Assert.Equal(["LS212"], Faulty.Codes($"variables: {{ x: '{Repeat(20_000, _ => piece)}1' }}")));

    [Fact]
    public void Parameters_that_build_on_each_other_are_each_computed_once()
    {
        // Two to the power of 60 ways lead from the first to the last.
        var doubling = "parameters:\n  p0: 1\n" + Repeat(60, i => $"  p{i + 1}: p{i} + p{i}\n");
        OnASmallStack(() => Assert.Equal(Math.Pow(2, 60), Final(doubling + "variables: { x: 'p60 + 0 * smooth(1, p60)' }")));
    }

    [Fact]
    public void A_long_chain_of_long_parameters_needs_no_deep_stack()
    {
        var ones = Repeat(900, _ => " + 1");
        var chain = "parameters:\n  p0: { value: 1, range: 0..9 }\n" + Repeat(200, i => $"  p{i + 1}: {{ value: p{i}{ones}, range: 0..1e9 }}\n");
        OnASmallStack(() => Assert.Equal((200 * 900) + 1, Final(chain + "variables: { x: 'p200 + 0 * smooth(1, p200)' }")));
    }

    [Fact]
    public void A_delay_of_a_hundred_stages_many_times_over()
    {
        var delays = "variables:\n" + Repeat(50, i => $"  v{i}: {{ equation: \"delayn(step(8, 0), 200, 100, 0) + {i}\" }}\n");
        OnASmallStack(() => Assert.Equal(49, Final(delays, "v49"), 1e-9));
    }

    [Fact]
    public void Many_policies_on_one_parameter_over_time_and_without()
    {
        var policies = "policies:\n" + Repeat(300, i => $"  q{i}: {{ set: {{ p: p + 1 }}, cost: 1 }}\n");
        var uses = string.Join(", ", Enumerable.Range(0, 300).Select(i => $"q{i}"));
        var yaml = "model: Large\ntime: { stop: 1, step: 1/2 }\nparameters: { p: 0 }\nvariables: { x: p }\n" + policies + $"scenarios: {{ all: {{ policies: [{uses}] }} }}";
        foreach (var timed in new[] { yaml, yaml.Replace("cost: 1", "cost: 1, from: 0.5") })
        {
            OnASmallStack(() =>
            {
                var run = Running.Run(timed).Runs[1];
                Assert.Equal((300, 300), (run.Series(new("x"))[^1], run.Series(new("policy cost"))[^1]));
            });
        }
    }
}
