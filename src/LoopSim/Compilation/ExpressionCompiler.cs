using System.Globalization;
using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Naming;

namespace LoopSim.Compilation;

/// <summary>Turns expressions into instructions. What is made of constants alone is computed once, before the run.</summary>
/// <param name="slots">Gives the slots.</param>
/// <param name="parts">Gives numbers to kernels, lookups, choices and draws.</param>
/// <param name="constantSlots">The slots whose values never change.</param>
/// <param name="constants">Where instructions over constants go.</param>
internal sealed class ExpressionCompiler(SlotTable slots, ProgramParts parts, HashSet<int> constantSlots, List<Instruction> constants)
{
    List<Instruction> target = [];
    string owner = "";
    int draws;

    /// <summary>Appends to a list what computes an expression into a variable's slot.</summary>
    public void CompileInto(int result, Expression expression, Name variable, List<Instruction> into)
    {
        (target, owner, draws) = (into, variable.Key, 0);
        var first = target.Count;
        var value = Compile(expression);
        // The last instruction may as well write where the value belongs.
        if (target.Count > first && target[^1].Result == value && !constantSlots.Contains(value))
            target[^1] = target[^1] with { Result = result };
        else
            target.Add(new(OpCode.Copy, result, value));
        slots.GiveBack(value);
    }

    int Compile(Expression expression) => expression switch
    {
        NumberLiteral n => Number(n.Value),
        Reference r => slots.OfVariable(r.Name),
        UnaryOperation u => Emit(u.Operator == UnaryOperator.Negate ? OpCode.Negate : OpCode.Not, Compile(u.Operand)),
        BinaryOperation b => Compile(b),
        Conditional c => Emit(OpCode.Select, Compile(c.Condition), Compile(c.Then), Compile(c.Else)),
        ByScenario s => Compile(s),
        FunctionCall f => Compile(f),
        _ => throw new InvalidOperationException($"No instruction computes a {expression.GetType().Name}."),
    };

    int Number(double value)
    {
        var slot = slots.OfNumber(value);
        constantSlots.Add(slot);
        return slot;
    }

    int Compile(BinaryOperation operation)
    {
        var (left, right) = (Compile(operation.Left), Compile(operation.Right));
        return operation.Operator switch
        {
            BinaryOperator.Add => Emit(OpCode.Add, left, right),
            BinaryOperator.Subtract => Emit(OpCode.Subtract, left, right),
            BinaryOperator.Multiply => Emit(OpCode.Multiply, left, right),
            BinaryOperator.Divide => Emit(OpCode.Divide, left, right),
            BinaryOperator.Less => Emit(OpCode.Less, left, right),
            BinaryOperator.LessOrEqual => Emit(OpCode.LessOrEqual, left, right),
            BinaryOperator.Greater => Emit(OpCode.Less, right, left),
            BinaryOperator.GreaterOrEqual => Emit(OpCode.LessOrEqual, right, left),
            BinaryOperator.Equal => Emit(OpCode.Equal, left, right),
            BinaryOperator.NotEqual => Emit(OpCode.NotEqual, left, right),
            BinaryOperator.And => Emit(OpCode.And, left, right),
            BinaryOperator.Or => Emit(OpCode.Or, left, right),
            BinaryOperator.Power => Call(OperatorFunctions.Power, [left, right]),
            _ => Call(OperatorFunctions.Modulo, [left, right]),
        };
    }

    int Compile(ByScenario choice)
    {
        var otherwise = Compile(choice.Otherwise);
        var cases = new Dictionary<Name, int>();
        foreach (var (scenario, value) in choice.Cases)
            cases.Add(scenario, Compile(value));
        var slotOfLane = Array.ConvertAll(parts.Lanes.ToArray(), lane => cases.GetValueOrDefault(lane, otherwise));
        return Emit(new Instruction(OpCode.ChooseByLane, -1, Index: parts.AddChoice(slotOfLane)), [otherwise, .. cases.Values]);
    }

    int Compile(FunctionCall call)
    {
        var arguments = Array.ConvertAll(call.Arguments.ToArray(), Compile);
        if (BuiltinFunctions.Find(call.Function) is not { } function)
            return Emit(new Instruction(OpCode.Lookup, -1, arguments[0], Index: parts.LookupOf(call.Function)), arguments);
        foreach (var (at, period) in function.Switches)
        {
            if (at < arguments.Length && constantSlots.Contains(arguments[at]))
                parts.Breaks.Add(new(arguments[at], period >= 0 && period < arguments.Length ? arguments[period] : -1));
        }

        return function.Does switch
        {
            Drawn drawn => Draw(drawn, function, arguments),
            Elementwise when function.MostArguments == int.MaxValue => Fold(function.Name.Key == "min" ? OpCode.Min : OpCode.Max, arguments),
            Elementwise => Call(function, arguments),
            _ => throw new InvalidOperationException($"'{call.Function}' should have been expanded."),
        };
    }

    int Fold(OpCode op, int[] arguments)
    {
        var sofar = arguments[0];
        foreach (var next in arguments.AsSpan(1))
            sofar = Emit(op, sofar, next);
        return sofar;
    }

    int Draw(Drawn drawn, Builtin function, int[] arguments)
    {
        var site = string.Create(CultureInfo.InvariantCulture, $"{owner}/{function.Name.Key}/{draws++}");
        var result = slots.Lasting();
        target.Add(WithArguments(new(OpCode.Draw, result, Index: parts.AddDraw(new(site, drawn.Sampler))), arguments));
        return result;
    }

    int Call(Builtin function, int[] arguments)
    {
        var kernel = function.Does is Elementwise e ? e.Kernel : throw new InvalidOperationException($"'{function.Name}' has no kernel.");
        var instruction = WithArguments(new(OpCode.Call, -1, Index: parts.KernelOf(function, kernel)), arguments);
        return Emit(instruction, arguments, isTimed: function.IsTimed);
    }

    static Instruction WithArguments(Instruction instruction, int[] arguments)
    {
        int At(int i) => i < arguments.Length ? arguments[i] : -1;
        return instruction with { A = At(0), B = At(1), C = At(2), D = At(3) };
    }

    int Emit(OpCode op, int a, int b = -1, int c = -1) => Emit(new Instruction(op, -1, a, b, c), [a, b, c]);

    int Emit(Instruction instruction, int[] reads, bool isTimed = false)
    {
        var isConstant = !isTimed && Array.TrueForAll(reads, r => r < 0 || constantSlots.Contains(r));
        foreach (var read in reads)
            slots.GiveBack(read);
        var result = isConstant ? slots.Lasting() : slots.Passing();
        if (isConstant)
            constantSlots.Add(result);
        (isConstant ? constants : target).Add(instruction with { Result = result });
        return result;
    }
}
