namespace LoopSim.Builtins;

/// <summary>The operators that are computed by a kernel rather than by an instruction of their own.</summary>
internal static class OperatorFunctions
{
    public static Builtin Power { get; } = new("x ^ y(x: 1, y: 1) -> 1", "x to the power of y", "2 ^ 3 → 8", Kernels.Of(Math.Pow));

    /// <summary>The remainder with the sign of y, as XMILE and Vensim have it.</summary>
    public static Builtin Modulo { get; } = new("x mod y(x: a, y: a) -> a", "the remainder of x / y", "17 mod 5 → 2", Kernels.Of((x, y) => x - (Math.Floor(x / y) * y)));
}
