using LoopSim.Compilation;
using LoopSim.Formats;

namespace LoopSim.Tests.Compilation;

/// <summary>What programs look like: what is computed once, what at every step, and in how many slots.</summary>
public class ModelCompilerTests
{
    static CompiledModel Compile(string sections)
    {
        var read = ModelFormats.ReadText("test.yaml", "model: Compiled\ntime: { stop: 4, step: 1/4 }\n" + sections);
        var model = Pipeline.Check(read.Model ?? throw new InvalidOperationException(), new()).Model ?? throw new InvalidOperationException();
        return ModelCompiler.Compile(model, [.. model.Scenarios]);
    }

    [Theory]
    [InlineData("parameters: { p: 3 }\nvariables: { x: time * sqrt(p + 2 * pi) }", "Multiply")]
    [InlineData("variables: { x: time + (2 + 3) * 4 }", "Add")]
    [InlineData("variables: { x: time }", "Copy")]
    [InlineData("variables: { x: 'step(2 + 1, 3)' }", "Call")]
    [InlineData("variables: { x: 'uniform(0, 1 + 1)' }", "Draw")]
    [InlineData("variables: { x: 'min(time, 2, 3)' }", "Min Min")]
    [InlineData("variables: { x: 'curve(time) + curve(1)' }\nlookups: { curve: [[0, 1], [1, 2]] }", "Lookup Add")]
    [InlineData("parameters: { p: 3 }\nvariables: { x: p + 1 }\nscenarios: { a: { set: { p: 4 } } }", "")]
    [InlineData("stocks: { s: 1 }", "Copy")]
    [InlineData("stocks: { s: { initial: 1, inflows: [f, g], outflows: [h] } }\nflows: { f: time, g: time, h: time }", "Copy Copy Copy Copy Add Subtract")]
    public void Only_what_changes_is_computed_at_every_step(string sections, string expected) =>
        Assert.Equal(expected, string.Join(' ', Compile(sections).Program.Rates.Select(i => i.Op)));

    [Fact]
    public void What_one_number_or_name_says_stands_in_one_slot()
    {
        var few = Compile("variables: { x: time + 7, y: time - 7, z: 7 * time }").Program;
        Assert.Single(few.Fixed, f => f.Value == 7);
        Assert.Equal(3, few.Rates.Select(i => i.Result).Distinct().Count());
    }

    [Fact]
    public void Slots_in_passing_are_used_again()
    {
        var sum = string.Join(" + ", Enumerable.Range(1, 50).Select(i => $"time * {i}"));
        var many = Compile($"variables: {{ x: {sum} }}");
        Assert.Equal(99, many.Program.Rates.Length);
        // Time, DT, π, x and 50 numbers have slots of their own; the rest pass through two or three.
        Assert.InRange(many.Program.SlotCount, 54, 58);
    }

    [Fact]
    public void A_number_and_its_negative_zero_are_not_the_same()
    {
        var slots = new SlotTable();
        Assert.Equal(slots.OfNumber(2), slots.OfNumber(2));
        Assert.NotEqual(slots.OfNumber(0.0), slots.OfNumber(-0.0));
        Assert.Equal(slots.OfVariable(new("A  b")), slots.OfVariable(new("a_b")));
        Assert.Equal(4, slots.Count);
    }

    [Fact]
    public void A_passing_slot_is_given_again_and_a_lasting_one_never()
    {
        var slots = new SlotTable();
        var (lasting, passing) = (slots.Lasting(), slots.Passing());
        slots.GiveBack(lasting);
        slots.GiveBack(passing);
        slots.GiveBack(passing);
        Assert.Equal(passing, slots.Passing());
        Assert.Equal(2, slots.Passing());
    }

    [Theory]
    [InlineData("variables: { x: 'step(1, 3)' }", 1)]
    [InlineData("variables: { x: 'step(1, 3) + step(2, 3)' }", 1)]
    [InlineData("variables: { x: 'ramp(1, 2, 3)' }", 2)]
    [InlineData("variables: { x: 'ramp(1, 2)' }", 1)]
    [InlineData("variables: { x: 'step(1, time)' }", 0)]
    [InlineData("variables: { x: 'pulse train(1, 2, 3, 4)' }", 3)]
    [InlineData("parameters: { p: 1 }\nvariables: { x: if time > p then 1 else 2 }", 1)]
    public void Switching_times_that_are_known_are_noted(string sections, int count) =>
        Assert.Equal(count, Compile(sections).Program.Breaks.Length);

    [Fact]
    public void One_kernel_serves_all_calls_of_a_function() =>
        Assert.Equal(2, Compile("variables: { x: 'sin(time) + sin(2 * time) + cos(time) + sin(0)' }").Program.Kernels.Count);

    [Fact]
    public void A_draw_is_named_by_its_variable_function_and_place() =>
        Assert.Equal(
            ["my x/uniform/0", "my x/normal/1", "y/uniform/0"],
            Compile("variables: { My X: 'uniform(0, 1) + normal(0, 1)', y: 'random(0, 1)' }").Program.Draws.Select(d => d.Site));

    [Fact]
    public void Each_scenario_is_a_lane_with_its_own_stop_and_choices()
    {
        var program = Compile("parameters: { p: 3 }\nvariables: { x: p }\nscenarios: { a: { set: { p: 4 }, stop: 2 }, b: { set: { p: 5 } } }").Program;
        Assert.Equal((3, 3), (program.LaneCount, Assert.Single(program.Choices).Length));
        Assert.Equal([4.0, 2, 4], program.LaneStops);
        Assert.Equal(3, program.Choices[0].Distinct().Count());
    }

    [Fact]
    public void Initial_values_need_only_what_they_depend_on()
    {
        var program = Compile("stocks: { s: a }\nvariables: { a: time + 1, b: a * 2, c: 3 * b }").Program;
        Assert.Equal([OpCode.Add, OpCode.Copy], program.Initial.Select(i => i.Op));
    }
}
