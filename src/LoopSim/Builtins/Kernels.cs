namespace LoopSim.Builtins;

/// <summary>Makes kernels, which fill rows, of functions of one number each.</summary>
internal static class Kernels
{
    public static Elementwise Of(Func<double, double> f) => new((in Clock _, ReadOnlySpan<double> a, ReadOnlySpan<double> _, ReadOnlySpan<double> _, ReadOnlySpan<double> _, Span<double> result) =>
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = f(a[lane]);
    });

    public static Elementwise Of(Func<double, double, double> f) => new((in Clock _, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> _, ReadOnlySpan<double> _, Span<double> result) =>
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = f(a[lane], b[lane]);
    });

    public static Elementwise Of(Func<double, double, double, double> f) => new((in Clock _, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c, ReadOnlySpan<double> _, Span<double> result) =>
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = f(a[lane], b[lane], c[lane]);
    });

    /// <summary>A function of the clock and up to four numbers, of which those not given are NaN.</summary>
    public static Elementwise Timed(Func<Clock, double, double, double, double, double> f) => new((in Clock now, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c, ReadOnlySpan<double> d, Span<double> result) =>
    {
        for (var lane = 0; lane < result.Length; lane++)
            result[lane] = f(now, At(a, lane), At(b, lane), At(c, lane), At(d, lane));
    });

    static double At(ReadOnlySpan<double> row, int lane) => row.IsEmpty ? double.NaN : row[lane];
}
