namespace LoopSim.Numerics.Integration;

/// <summary>The integration methods by name.</summary>
internal static class IntegrationMethods
{
    public static IReadOnlyList<ButcherTableau> All { get; } =
    [
        new("euler", [0], [[]], [1], []),

        // Heun's method: the mean of the slopes at both ends of the step.
        new("rk2", [0, 1], [[], [1]], [1 / 2.0, 1 / 2.0], []),

        new("rk4", [0, 1 / 2.0, 1 / 2.0, 1], [[], [1 / 2.0], [0, 1 / 2.0], [0, 0, 1]], [1 / 6.0, 1 / 3.0, 1 / 3.0, 1 / 6.0], []),

        // Dormand and Prince 1980, RK5(4)7M.
        new("rk45",
            [0, 1 / 5.0, 3 / 10.0, 4 / 5.0, 8 / 9.0, 1, 1],
            [
                [],
                [1 / 5.0],
                [3 / 40.0, 9 / 40.0],
                [44 / 45.0, -56 / 15.0, 32 / 9.0],
                [19372 / 6561.0, -25360 / 2187.0, 64448 / 6561.0, -212 / 729.0],
                [9017 / 3168.0, -355 / 33.0, 46732 / 5247.0, 49 / 176.0, -5103 / 18656.0],
                [35 / 384.0, 0, 500 / 1113.0, 125 / 192.0, -2187 / 6784.0, 11 / 84.0],
            ],
            [35 / 384.0, 0, 500 / 1113.0, 125 / 192.0, -2187 / 6784.0, 11 / 84.0, 0],
            [71 / 57600.0, 0, -71 / 16695.0, 71 / 1920.0, -17253 / 339200.0, 22 / 525.0, -1 / 40.0]),
    ];

    /// <summary>The names, for messages.</summary>
    public static IEnumerable<string> Names => All.Select(m => m.Name);

    /// <summary>The method of a name, or null.</summary>
    public static ButcherTableau? Find(string name) => All.FirstOrDefault(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
