using LoopSim.Diagnostics;
using LoopSim.Equations;

namespace LoopSim.Builtins;

/// <summary>The delays and smooths of XMILE §3.5.3: each is a small model of stocks and flows, put in its place before simulation.</summary>
internal static class DelayFunctions
{
    public static IReadOnlyList<Builtin> All { get; } =
    [
        new("smooth(input: a, averaging time: time, initial?: a) -> a", "an information delay of first order: the exponential average of input", "smooth(step(10, 1), 2) → 0, 0, 4.033, 6.439, 7.875", new Expanded((m, c) => Smooth(m, c, 1, 2))) { Stages = 1, Aliases = ["smth1", "smooth1", "smoothi"] },
        new("smooth3(input: a, averaging time: time, initial?: a) -> a", "an information delay of third order", "smooth3(step(10, 1), 2) → 0, 0, 1.762, 6.002, 8.545", new Expanded((m, c) => Smooth(m, c, 3, 2))) { Stages = 3, Aliases = ["smth3", "smooth3i"] },
        new("smoothn(input: a, averaging time: time, order: 1, initial?: a) -> a", "an information delay of order n", "smoothn(step(10, 1), 2, 2) → 0, 0, 2.637, 6.121, 8.203", new Expanded((m, c) => Smooth(m, c, m.Order(c.Arguments[2], c), 3))) { Stages = -1, Aliases = ["smthn"] },
        new("delay1(input: a, delay time: time, initial?: a) -> a", "a material delay of first order: what goes in comes out later, nothing is lost", "delay1(step(10, 1), 2) → 0, 0, 4.033, 6.439, 7.875", new Expanded((m, c) => Delay(m, c, 1, 2))) { Stages = 1, Aliases = ["delay1i"] },
        new("delay3(input: a, delay time: time, initial?: a) -> a", "a material delay of third order", "delay3(step(10, 1), 2) → 0, 0, 1.762, 6.002, 8.545", new Expanded((m, c) => Delay(m, c, 3, 2))) { Stages = 3, Aliases = ["delay3i"] },
        new("delayn(input: a, delay time: time, order: 1, initial?: a) -> a", "a material delay of order n", "delayn(step(10, 1), 2, 2) → 0, 0, 2.637, 6.121, 8.203", new Expanded((m, c) => Delay(m, c, m.Order(c.Arguments[2], c), 3))) { Stages = -1 },
        new("delay fixed(input: a, delay time: time, initial?: a) -> a", "input as it was exactly this long ago; the delay is read at the start", "delay fixed(step(10, 1), 2) → 0, 0, 0, 10, 10", new Expanded(DelayFixed)) { Aliases = ["delay"] },
        new("trend(input: a, averaging time: time, initial?: 1/time) -> 1/time", "the fractional growth rate of input, judged by its exponential average", "trend(100 + 5 * time, 2) → 0, 0.01997, 0.03109, 0.03676, 0.03924", new Expanded(Trend)) { Stages = 1 },
        new("forecast(input: a, averaging time: time, horizon: time, initial?: 1/time) -> a", "input as it will be after the horizon if its trend goes on", "forecast(100 + 5 * time, 2, 3) → 100, 111.3, 120.3, 127.7, 134.1", new Expanded(Forecast)) { Stages = 1, Aliases = ["forcst"] },
    ];

    // smoothn(x, T, n) → n stocks, each moving toward the one before: ds/dt = (before − s) / (T/n)
    static Expression Smooth(IExpansion model, FunctionCall call, int order, int initialAt)
    {
        var at = call.Span;
        var input = model.AddAuxiliary("input", call.Arguments[0]);
        var initial = initialAt < call.Arguments.Count ? model.AddAuxiliary("initial", call.Arguments[initialAt]) : input;
        var stage = model.AddAuxiliary("stage time", Divide(call.Arguments[1], Number(order, at)));
        var before = input;
        for (var i = 1; i <= order; i++)
        {
            var source = before;
            before = model.AddStock($"stage {i}", initial, stock => Divide(Subtract(source, stock), stage));
        }

        return before;
    }

    // delayn(x, T, n) → n stocks in a row, each drained at stock / (T/n); the last outflow is the result
    static Expression Delay(IExpansion model, FunctionCall call, int order, int initialAt)
    {
        var at = call.Span;
        var input = model.AddAuxiliary("input", call.Arguments[0]);
        var stage = model.AddAuxiliary("stage time", Divide(call.Arguments[1], Number(order, at)));
        var initial = initialAt < call.Arguments.Count ? call.Arguments[initialAt] : input;
        var contents = model.AddAuxiliary("initial contents", new BinaryOperation(BinaryOperator.Multiply, initial, stage, at));
        var inflow = input;
        for (var i = 1; i <= order; i++)
        {
            var source = inflow;
            var stock = model.AddStock($"stage {i}", contents, s => Subtract(source, Divide(s, stage)));
            inflow = model.AddAuxiliary($"outflow {i}", Divide(stock, stage));
        }

        return inflow;
    }

    static Reference DelayFixed(IExpansion model, FunctionCall call) => model.AddMemory(
        MemoryKind.FixedDelay, call.Arguments[0], call.Arguments.Count > 2 ? call.Arguments[2] : call.Arguments[0], call.Arguments[1]);

    // trend(x, T, r0) → average from x / (1 + r0 T); trend = (x − average) / (average · T)
    static FunctionCall Trend(IExpansion model, FunctionCall call) =>
        TrendOf(model, call, model.AddAuxiliary("input", call.Arguments[0]), call.Arguments.Count > 2 ? call.Arguments[2] : null);

    static FunctionCall TrendOf(IExpansion model, FunctionCall call, Expression input, Expression? initial)
    {
        var at = call.Span;
        var time = model.AddAuxiliary("averaging time", call.Arguments[1]);
        Expression growth = initial is null
            ? Number(1, at)
            : new BinaryOperation(BinaryOperator.Add, Number(1, at), new BinaryOperation(BinaryOperator.Multiply, initial, time, at), at);
        var average = model.AddStock("average", Divide(input, growth), stock => Divide(Subtract(input, stock), time));
        // Where the average is 0 there is no trend to speak of (Vensim's ZIDZ): otherwise whatever starts from nothing would begin with 0 / 0.
        var scale = new BinaryOperation(BinaryOperator.Multiply, average, time, at);
        return new(new("safe divide"), at, [Subtract(input, average), scale], at);
    }

    // forecast(x, T, h, r0) → x · (1 + trend(x, T, r0) · h)
    static BinaryOperation Forecast(IExpansion model, FunctionCall call)
    {
        var at = call.Span;
        var input = model.AddAuxiliary("input", call.Arguments[0]);
        var trend = TrendOf(model, call, input, call.Arguments.Count > 3 ? call.Arguments[3] : null);
        var growth = new BinaryOperation(BinaryOperator.Multiply, trend, call.Arguments[2], at);
        return new(BinaryOperator.Multiply, input, new BinaryOperation(BinaryOperator.Add, Number(1, at), growth, at), at);
    }

    static NumberLiteral Number(double value, SourceSpan at) => new(value, null, at);

    static BinaryOperation Divide(Expression a, Expression b) => new(BinaryOperator.Divide, a, b, a.Span);

    static BinaryOperation Subtract(Expression a, Expression b) => new(BinaryOperator.Subtract, a, b, a.Span);
}
