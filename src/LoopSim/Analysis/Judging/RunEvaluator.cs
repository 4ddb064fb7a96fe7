using LoopSim.Builtins;
using LoopSim.Checking;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;
using LoopSim.Simulation;

namespace LoopSim.Analysis.Judging;

/// <summary>Computes expressions of outcomes and checks over finished runs.</summary>
/// <remarks>A value is a row: one number, or as many as the run has steps. Where runs differ in length the shorter one counts.</remarks>
internal sealed class RunEvaluator(SimulationSpecs specs, Func<Name, Run> runOf)
{
    /// <summary>The value of an expression in a scenario; parts with @ are computed in their own.</summary>
    /// <exception cref="KeyNotFoundException">A scenario was not run, or a variable not kept.</exception>
    public double[] Evaluate(Expression expression, Name scenario) => Evaluate(expression, runOf(scenario));

    /// <summary>The times at which a value of several numbers is known.</summary>
    public RunAxis AxisOf(int count) => new(specs.Start, specs.Step, Math.Max(1, count - 1), specs.Method == Simulator.Methods[0]);

    double[] Evaluate(Expression expression, Run run) => expression switch
    {
        NumberLiteral n => [n.Value],
        Reference r => Evaluate(r.Name, run),
        InScenario s => Evaluate(s.Operand, runOf(s.Scenario)),
        UnaryOperation { Operator: UnaryOperator.Negate } u => Map(Evaluate(u.Operand, run), x => -x),
        UnaryOperation u => Map(Evaluate(u.Operand, run), x => x == 0 ? 1 : 0),
        BinaryOperation b => TimeComparison.Switch(b) is { } switching ? Evaluate(switching, run) : Evaluate(b, run),
        Conditional c => Choose(Evaluate(c.Condition, run), Evaluate(c.Then, run), Evaluate(c.Else, run)),
        FunctionCall f => Evaluate(f, run),
        _ => throw new InvalidOperationException($"Nothing measures a {expression.GetType().Name}."),
    };

    double[] Evaluate(Name name, Run run) => name.Key switch
    {
        "pi" => [Math.PI],
        "dt" => [specs.Step],
        "time" => [.. run.StepTimes],
        _ => run.EveryStep(name),
    };

    double[] Evaluate(BinaryOperation operation, Run run)
    {
        var (left, right) = (Evaluate(operation.Left, run), Evaluate(operation.Right, run));
        return operation.Operator switch
        {
            BinaryOperator.Add => Map(left, right, (x, y) => x + y),
            BinaryOperator.Subtract => Map(left, right, (x, y) => x - y),
            BinaryOperator.Multiply => Map(left, right, (x, y) => x * y),
            BinaryOperator.Divide => Map(left, right, (x, y) => x / y),
            BinaryOperator.Less => Map(left, right, (x, y) => x < y ? 1 : 0),
            BinaryOperator.LessOrEqual => Map(left, right, (x, y) => x <= y ? 1 : 0),
            BinaryOperator.Greater => Map(left, right, (x, y) => x > y ? 1 : 0),
            BinaryOperator.GreaterOrEqual => Map(left, right, (x, y) => x >= y ? 1 : 0),
            BinaryOperator.Equal => Map(left, right, (x, y) => x == y ? 1 : 0),
            BinaryOperator.NotEqual => Map(left, right, (x, y) => x < y || x > y ? 1 : 0),
            BinaryOperator.And => Map(left, right, (x, y) => x != 0 && y != 0 ? 1 : 0),
            BinaryOperator.Or => Map(left, right, (x, y) => x != 0 || y != 0 ? 1 : 0),
            BinaryOperator.Power => Compute(OperatorFunctions.Power, [left, right]),
            _ => Compute(OperatorFunctions.Modulo, [left, right]),
        };
    }

    double[] Evaluate(FunctionCall call, Run run)
    {
        var builtin = BuiltinFunctions.Find(call.Function) ?? throw new InvalidOperationException($"'{call.Function}' is no built-in function.");
        double[][] arguments = [.. call.Arguments.Select(a => Evaluate(a, run))];
        if (builtin.MeasureOf(arguments.Length) is { } measure)
        {
            // What is measured decides over which times; a moment or a rate is one number, whichever scenario it is from.
            for (var i = 1; i < arguments.Length; i++)
                arguments[i] = [arguments[i][0]];
            var count = arguments.Any(a => a.Length > 1) ? LengthOf(arguments) : run.StepTimes.Count;
            return measure.Of(AxisOf(count), [.. arguments.Select(a => Stretched(a, count))]);
        }

        return builtin.MostArguments == int.MaxValue ? Fold(builtin, arguments) : Compute(builtin, arguments, run.StepTimes.Count);
    }

    double[] Fold(Builtin builtin, double[][] arguments)
    {
        if (builtin.Does is Elementwise)
            return arguments.Skip(1).Aggregate(arguments[0], (sofar, next) => Compute(builtin, [sofar, next]));
        var sum = arguments.Skip(1).Aggregate(arguments[0], (sofar, next) => Map(sofar, next, (x, y) => x + y));
        return Map(sum, x => x / arguments.Length);
    }

    // Kernels fill rows of lanes; here the row is the time axis. What switches at a time is computed time by time.
    double[] Compute(Builtin builtin, double[][] arguments, int steps = 1)
    {
        var kernel = builtin.Does is Elementwise e ? e.Kernel : throw new InvalidOperationException($"'{builtin.Name}' has no kernel.");
        var count = arguments.Any(a => a.Length > 1) ? LengthOf(arguments) : builtin.IsTimed ? steps : 1;
        double[][] rows = [.. arguments.Select(a => Stretched(a, count))];
        var result = new double[count];
        ReadOnlySpan<double> Row(int i, int from, int length) => i < rows.Length ? rows[i].AsSpan(from, length) : [];
        var piece = builtin.IsTimed ? 1 : count;
        for (var at = 0; at < count; at += piece)
        {
            var time = specs.TimeAt(at);
            kernel(new Clock(time, time, specs.Step), Row(0, at, piece), Row(1, at, piece), Row(2, at, piece), Row(3, at, piece), result.AsSpan(at, piece));
        }

        return result;
    }

    static double[] Choose(double[] condition, double[] then, double[] otherwise)
    {
        var count = LengthOf([condition, then, otherwise]);
        var (c, t, e) = (Stretched(condition, count), Stretched(then, count), Stretched(otherwise, count));
        return [.. Enumerable.Range(0, count).Select(i => c[i] != 0 ? t[i] : e[i])];
    }

    static double[] Map(double[] x, Func<double, double> f) => Array.ConvertAll(x, v => f(v));

    static double[] Map(double[] x, double[] y, Func<double, double, double> f)
    {
        var result = new double[LengthOf([x, y])];
        for (var i = 0; i < result.Length; i++)
            result[i] = f(x[x.Length == 1 ? 0 : i], y[y.Length == 1 ? 0 : i]);
        return result;
    }

    static int LengthOf(double[][] rows) => rows.Where(r => r.Length > 1).Select(r => r.Length).DefaultIfEmpty(1).Min();

    static double[] Stretched(double[] row, int count)
    {
        if (row.Length == count)
            return row;
        if (row.Length > 1)
            return row[..count];
        var stretched = new double[count];
        Array.Fill(stretched, row[0]);
        return stretched;
    }
}
