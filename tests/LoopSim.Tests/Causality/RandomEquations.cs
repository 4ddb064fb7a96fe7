using System.Globalization;

namespace LoopSim.Tests.Causality;

/// <summary>Equations made by a die, of all that equations of one moment may hold, with the shapes that analysis knows among them.</summary>
internal static class RandomEquations
{
    static readonly string[] Names = ["any", "share", "amount", "size", "debt", "free"];

    public static string Of(Random random) => Part(random, random.Next(2, 5));

    static string Part(Random random, int depth)
    {
        string Any() => Part(random, depth - 1);
        string Name() => Names[random.Next(Names.Length)];
        if (depth == 0)
            return random.Next(4) == 0 ? Number(random) : Name();
        var (a, b, c) = (Any(), Any(), Any());
        var (x, y) = (Name(), Name());
        return random.Next(26) switch
        {
            0 or 1 => $"({a} + {b})",
            2 or 3 => $"({a} - {b})",
            4 or 5 => $"({a} * {b})",
            6 => $"({a} / {b})",
            7 => $"({a} / ({b} ^ 2 + 1))",
            8 => $"({a} ^ {random.Next(-2, 5)})",
            9 => $"(abs({a}) ^ {b})",
            10 => $"min({a}, {b})",
            11 => $"max({a}, {b}, {c})",
            12 => $"clip({a}, {b}, {c})",
            13 => $"(if {a} {Comparison(random)} {b} then {c} else {Any()})",
            14 => $"(if {a} > 0 {(random.Next(2) == 0 ? "and" : "or")} {b} < 1 then {c} else 0)",
            15 => $"(if not ({a} >= {b}) then {c} else {x})",
            16 => $"({x} * {a} / ({a} + {b}))",
            17 => $"({a} / max({a} + {b}, 0.01))",
            18 => $"({a} * ({x} - {b}) / {x})",
            19 => $"(({x} - {y}) / (if {x} {(random.Next(2) == 0 ? ">" : "<=")} {y} then {a} else {b}))",
            20 => $"safe divide({a}, {b})",
            21 => $"blend({a}, {b}, {c})",
            22 => $"{Curve(random)}({a})",
            23 => $"({a} mod {b})",
            _ => $"{Function(random)}({a})",
        };
    }

    static string Comparison(Random random) => new[] { ">", ">=", "<", "<=", "=", "<>" }[random.Next(6)];

    static string Curve(Random random) => new[] { "rising", "hump", "stairs" }[random.Next(3)];

    static string Function(Random random) => new[] { "abs", "sqrt", "exp", "ln", "sin", "cosh", "tanh", "arctan", "floor", "round", "sign", "ceiling" }[random.Next(12)];

    static string Number(Random random) => Math.Round((random.NextDouble() * 6) - 2, random.Next(3)).ToString(CultureInfo.InvariantCulture);
}
