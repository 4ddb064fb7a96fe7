using LoopSim.Compilation;

namespace LoopSim.Simulation;

/// <summary>Goes from one time to another in steps as long as the error allows, landing on every switching time between.</summary>
internal sealed class AdaptiveStepper(SimulationProgram program, StepTaker taker, BreakTimes breaks)
{
    // Below this share of DT a step is taken whatever its error: the model jumps there, and no step is small enough for a jump.
    const double LeastStep = 1e-12;

    double ambition = program.Specs.Step;

    // True once not even the least step has a finite error: then the run itself has left the numbers, and no step will find back.
    bool isLost;

    /// <summary>The slots hold the values at the first time; afterwards the stocks hold those at the last.</summary>
    public void Advance(double from, double to, CancellationToken cancel)
    {
        var time = from;
        // What was kept at this time is 'time > t' as it stands there; from here on it holds.
        if (breaks.IsAt(from))
            taker.Evaluate(from, drawsAnew: false);
        while (time < to)
        {
            cancel.ThrowIfCancellationRequested();
            var target = breaks.FirstBetween(time, to);
            var reached = StepToward(time, target);
            time = reached >= target - (1e-13 * Math.Max(Math.Abs(target), program.Specs.Step)) ? target : reached;
            if (time < to)
                taker.Evaluate(time, drawsAnew: false);
        }
    }

    double StepToward(double time, double target)
    {
        while (true)
        {
            var step = Math.Min(ambition, target - time);
            taker.Take(time, step);
            // A step whose error is no number overshot into where the equations have none: a shorter one may not.
            var found = taker.ErrorOf(0, step, program.Specs.Tolerance);
            var error = double.IsFinite(found) ? found : isLost ? 0 : double.PositiveInfinity;
            var isLeast = step <= LeastStep * program.Specs.Step || time + (step / 2) == time;
            isLost |= isLeast && !double.IsFinite(found);
            if (error <= 1 || isLeast)
            {
                // Growth is bounded, and a step that was only cut short by its target says nothing against the ambition.
                var growth = error == 0 ? 5 : Math.Clamp(0.9 * Math.Pow(error, -0.2), 0.2, 5);
                ambition = Math.Max(Math.Max(step * growth, step < ambition ? ambition * Math.Min(growth, 1) : 0), 2 * LeastStep * program.Specs.Step);
                return step == target - time ? target : time + step;
            }

            ambition = step * Math.Clamp(0.9 * Math.Pow(error, -0.2), 0.1, 0.9);
            taker.Undo();
            taker.Evaluate(time, drawsAnew: false);
        }
    }
}
