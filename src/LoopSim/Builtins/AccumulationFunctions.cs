using LoopSim.Equations;

namespace LoopSim.Builtins;

/// <summary>Functions that accumulate or remember.</summary>
internal static class AccumulationFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        new("integral(x: a, initial?: a*time) -> a*time", "what x has added up to since the start", "integral(3) → 0, 3, 6, 9, 12", new Expanded(Integral)) { Aliases = ["integ"], OverRun = new((axis, x) => [axis.Integral(x[0], axis.Last) + (x.Count > 1 ? x[1][0] : 0)]) },
        new("npv(stream: a, rate: 1/time, initial?: a*time, factor?: 1) -> a*time", "the net present value of a stream at a discount rate, up to now: the sum over the steps of stream · DT / (1 + rate · DT)^step, under every method", "npv(100, 10%) → 12.5, 107.1, 192.8, 270.3, 340.5", new Expanded(NetPresentValue)) { OverRun = new(MeasureFunctions.NetPresentValue) },
        new("initial(x: a) -> a", "x as it was at the start", "initial(5 + time) → 5", new Expanded((m, c) => m.AddMemory(MemoryKind.Initial, c.Arguments[0], c.Arguments[0], null))) { Aliases = ["init"], OverRun = new((_, x) => [x[0][0]]) },
        new("previous(x: a, initial?: a) -> a", "x as it was one DT ago; at the start the second argument, or x itself", "previous(time) → 0, 0.875, 1.875, 2.875, 3.875", new Expanded(Previous)) { OverRun = new((_, x) => [x.Count > 1 ? x[1][0] : x[0][0], .. x[0][..^1]], GivesSeries: true) },
        new("sample if true(condition: 1, x: a, initial: a) -> a", "x while the condition holds, else x as it was when it last did", "sample if true(time <= 2, time, 0) → 0, 1, 2, 2, 2", new Expanded(Sample)),
        new("start time() -> time", "the first time of the run", "start time() → 0", new Expanded((m, c) => m.StartTime(c.Span))) { Aliases = ["starttime", "initial time"], OverRun = new((axis, _) => [axis.TimeAt(0)]) },
        new("stop time() -> time", "the last time of the run", "stop time() → 4", new Expanded((m, c) => m.StopTime(c.Span))) { Aliases = ["stoptime", "final time"], OverRun = new((axis, _) => [axis.TimeAt(axis.Last)]) },
    ];

    static Reference Integral(IExpansion model, FunctionCall call) => model.AddStock(
        "sum", call.Arguments.Count > 1 ? call.Arguments[1] : new NumberLiteral(0, null, call.Span), _ => call.Arguments[0]);

    // Vensim's NPV under Euler: each step adds stream · dt · factor, and the factor goes to factor / (1 + rate · dt). Step by step
    // under every method, so that after n steps it is (1 + rate · dt)^−n exactly, and the measure of that name gives the same.
    static Expression NetPresentValue(IExpansion model, FunctionCall call)
    {
        var at = call.Span;
        var dt = new Reference(new("dt"), at);
        var rate = model.AddAuxiliary("rate", call.Arguments[1]);
        var one = new NumberLiteral(1, null, at);
        var perStep = new BinaryOperation(BinaryOperator.Add, one, Product(rate, dt), at);
        var factor = model.AddRecurrence("discount factor", one, f => new BinaryOperation(BinaryOperator.Divide, f, perStep, at));
        var added = model.AddAuxiliary("added", Product(Product(call.Arguments[0], factor), dt));
        var initial = call.Arguments.Count > 2 ? call.Arguments[2] : new NumberLiteral(0, null, at);
        var sum = model.AddRecurrence("sum", initial, s => new BinaryOperation(BinaryOperator.Add, s, added, at));
        var value = new BinaryOperation(BinaryOperator.Add, sum, added, at);
        return call.Arguments.Count > 3 ? Product(value, call.Arguments[3]) : value;
    }

    static Reference Previous(IExpansion model, FunctionCall call) => model.AddMemory(
        MemoryKind.Previous, call.Arguments[0], call.Arguments.Count > 1 ? call.Arguments[1] : call.Arguments[0], null);

    // sample if true(c, x, x0) → if c then x else what x was at the step when c last held
    static Conditional Sample(IExpansion model, FunctionCall call)
    {
        var condition = model.AddAuxiliary("condition", call.Arguments[0]);
        var input = model.AddAuxiliary("input", call.Arguments[1]);
        return new(condition, input, model.AddMemory(MemoryKind.Sample, input, call.Arguments[2], condition), call.Span);
    }

    static BinaryOperation Product(Expression a, Expression b) => new(BinaryOperator.Multiply, a, b, a.Span);
}
