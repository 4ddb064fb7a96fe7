using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LoopSim.Simulation;

/// <summary>The loops over rows behind the instructions: whole vectors, as rows are padded to them.</summary>
internal static class RowOperations
{
    /// <summary>An operation on vectors of two rows.</summary>
    internal interface IBinary
    {
        static abstract Vector512<double> Of(Vector512<double> a, Vector512<double> b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Apply<T>(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> result)
        where T : struct, IBinary
    {
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        ref var z = ref MemoryMarshal.GetReference(result);
        for (nuint i = 0; i < (nuint)result.Length; i += (nuint)Vector512<double>.Count)
            T.Of(Vector512.LoadUnsafe(ref x, i), Vector512.LoadUnsafe(ref y, i)).StoreUnsafe(ref z, i);
    }

    public static void Select(ReadOnlySpan<double> condition, ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> result)
    {
        ref var c = ref MemoryMarshal.GetReference(condition);
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        ref var z = ref MemoryMarshal.GetReference(result);
        for (nuint i = 0; i < (nuint)result.Length; i += (nuint)Vector512<double>.Count)
        {
            var isZero = Vector512.Equals(Vector512.LoadUnsafe(ref c, i), Vector512<double>.Zero);
            Vector512.ConditionalSelect(isZero, Vector512.LoadUnsafe(ref y, i), Vector512.LoadUnsafe(ref x, i)).StoreUnsafe(ref z, i);
        }
    }

    /// <summary>True where every number of a row is finite: x − x is 0 for those and only those.</summary>
    public static bool AllFinite(ReadOnlySpan<double> row)
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        var sum = Vector512<double>.Zero;
        for (nuint i = 0; i < (nuint)row.Length; i += (nuint)Vector512<double>.Count)
        {
            var v = Vector512.LoadUnsafe(ref x, i);
            sum += v - v;
        }

        return Vector512.EqualsAll(sum, Vector512<double>.Zero);
    }

    static Vector512<double> OneWhere(Vector512<double> mask) => mask & Vector512<double>.One;

    static Vector512<double> IsNotZero(Vector512<double> x) => ~Vector512.Equals(x, Vector512<double>.Zero);

    internal readonly struct Add : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) => a + b;
    }

    internal readonly struct Subtract : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) => a - b;
    }

    internal readonly struct Multiply : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) => a * b;
    }

    internal readonly struct Divide : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) => a / b;
    }

    internal readonly struct Less : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) => OneWhere(Vector512.LessThan(a, b));
    }

    internal readonly struct LessOrEqual : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) => OneWhere(Vector512.LessThanOrEqual(a, b));
    }

    internal readonly struct Equal : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) => OneWhere(Vector512.Equals(a, b));
    }

    internal readonly struct NotEqual : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) => OneWhere(Vector512.LessThan(a, b) | Vector512.GreaterThan(a, b));
    }

    internal readonly struct And : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) => OneWhere(IsNotZero(a) & IsNotZero(b));
    }

    internal readonly struct Or : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) => OneWhere(IsNotZero(a) | IsNotZero(b));
    }

    // Sums with NaN are NaN, so a lane where one side is not a number gets a + b.
    internal readonly struct Min : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) =>
            Vector512.ConditionalSelect(IsNumber(a, b), Vector512.ConditionalSelect(Vector512.LessThan(b, a), b, a), a + b);
    }

    internal readonly struct Max : IBinary
    {
        public static Vector512<double> Of(Vector512<double> a, Vector512<double> b) =>
            Vector512.ConditionalSelect(IsNumber(a, b), Vector512.ConditionalSelect(Vector512.GreaterThan(b, a), b, a), a + b);
    }

    static Vector512<double> IsNumber(Vector512<double> a, Vector512<double> b) => Vector512.Equals(a, a) & Vector512.Equals(b, b);
}
