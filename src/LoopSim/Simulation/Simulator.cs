using LoopSim.Builtins;
using LoopSim.Compilation;
using LoopSim.Numerics.Integration;

namespace LoopSim.Simulation;

/// <summary>Runs a program over all its lanes.</summary>
internal static class Simulator
{
    /// <summary>The names of the integration methods, the default first.</summary>
    public static IReadOnlyList<string> Methods { get; } = [.. IntegrationMethods.Names];

    /// <summary>One result a lane, in the order of the lanes.</summary>
    /// <remarks>With a variable step each lane is run alone, so that no lane's steps depend on its neighbours.</remarks>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<LaneResult> Run(SimulationProgram program, RunRequest request)
    {
        var method = IntegrationMethods.Find(program.Specs.Method) ?? IntegrationMethods.All[0];
        return method.IsAdaptive
            ? [.. Enumerable.Range(0, program.LaneCount).SelectMany(lane => RunBatch(OneLane(program, lane), request, method))]
            : [.. RunBatch(program, request, method)];
    }

    static SimulationProgram OneLane(SimulationProgram program, int lane) => program with
    {
        LaneCount = 1,
        LaneStops = [program.LaneStops[lane]],
        Choices = [.. program.Choices.Select(c => new[] { c[lane] })],
    };

    static IEnumerable<LaneResult> RunBatch(SimulationProgram program, RunRequest request, ButcherTableau method)
    {
        var memory = new LaneMemory(program.SlotCount, program.LaneCount);
        var interpreter = new Interpreter(program, memory, request.Seed);
        var recorder = new Recorder(program, request, memory, program.LaneStops);
        var scores = program.Scoring is { } scoring ? new ScoreRecorder(scoring, memory, interpreter, recorder.Steps) : null;
        var probes = program.Probing is { } probing ? new ProbeRecorder(probing, memory, interpreter, recorder.Steps) : null;
        var specs = program.Specs;
        Start(program, memory, interpreter);
        var states = new MemoryStates(program, memory, recorder.MostSteps);
        var taker = new StepTaker(program, memory, interpreter, method);
        var within = method.IsAdaptive ? new AdaptiveStepper(program, taker, new BreakTimes(program, memory, 0)) : null;
        for (var step = 0L; ; step++)
        {
            if (step % 256 == 0)
                request.Cancel.ThrowIfCancellationRequested();
            interpreter.Step = step;
            taker.Evaluate(specs.TimeAt(step), drawsAnew: true);
            recorder.Record(step);
            var now = new Clock(specs.TimeAt(step), specs.TimeAt(step), specs.Step);
            scores?.Record(step, now);
            probes?.Record(step, now);
            if (step >= recorder.MostSteps)
                return recorder.Results(scores?.Scores, probes?.Seen);
            var snapshot = states.Any ? states.Inputs() : null;
            if (within is null)
                taker.Take(specs.TimeAt(step), specs.Step);
            else
                within.Advance(specs.TimeAt(step), specs.TimeAt(step + 1), request.Cancel);
            if (snapshot is not null)
                states.Move(step, snapshot);
        }
    }

    static void Start(SimulationProgram program, LaneMemory memory, Interpreter interpreter)
    {
        foreach (var (slot, value) in program.Fixed)
            memory.Fill(slot, value);
        var now = new Clock(program.Specs.Start, program.Specs.Start, program.Specs.Step);
        memory.Fill(program.TimeSlot, now.Time);
        interpreter.Execute(program.Constants, now);
        interpreter.Execute(program.Initial, now);
    }
}
