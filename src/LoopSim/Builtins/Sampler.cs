namespace LoopSim.Builtins;

/// <summary>Makes one draw of a distribution with parameters a to d (NaN where not given).</summary>
/// <param name="uniform">Gives the next uniform number, strictly between 0 and 1, of this draw's own sequence.</param>
/// <param name="a">First parameter.</param>
/// <param name="b">Second parameter.</param>
/// <param name="c">Third parameter.</param>
/// <param name="d">Fourth parameter.</param>
internal delegate double Sampler(Func<double> uniform, double a, double b, double c, double d);
