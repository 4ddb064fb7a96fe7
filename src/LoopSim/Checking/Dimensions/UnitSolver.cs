namespace LoopSim.Checking.Dimensions;

/// <summary>Finds the unknown units that constraints determine (Kennedy 1994: unification in a vector space).</summary>
/// <remarks>
/// First in waves: each constraint with one unknown left gives it its unit; the waves go by rank, and do not depend on the order
/// in the file. Only what is left then, constraints with two unknowns or more, needs elimination. Outcomes, checks, policies
/// and the caller come last, so that what they get wrong is told of them and not of the model.
/// </remarks>
internal sealed class UnitSolver
{
    readonly IReadOnlyList<UnitConstraint> constraints;
    readonly UnitBindings bindings;
    readonly List<int>[] uses;
    readonly int[] unknownsLeft;
    readonly bool[] isDone;
    readonly int inModel;

    // For each rank what can be decided now.
    readonly List<int>[] ready = Array.ConvertAll(Enum.GetValues<ConstraintRank>(), _ => new List<int>());

    /// <summary>Takes the number of unknowns and the constraints, in order of their rank.</summary>
    public UnitSolver(int unknowns, IReadOnlyList<UnitConstraint> constraints)
    {
        this.constraints = constraints;
        bindings = new(unknowns);
        uses = new List<int>[unknowns];
        unknownsLeft = new int[constraints.Count];
        isDone = new bool[constraints.Count];
        for (var i = 0; i < unknowns; i++)
            uses[i] = [];
        inModel = CountBefore(ConstraintRank.Judgement);
        for (var c = 0; c < inModel; c++)
        {
            unknownsLeft[c] = constraints[c].Quotient.Terms.Length;
            foreach (var (unknown, _) in constraints[c].Quotient.Terms)
                uses[unknown].Add(c);
        }
    }

    /// <summary>The constraints that cannot hold, in the order in which they were found.</summary>
    public List<UnitConstraint> Broken { get; } = [];

    /// <summary>Unknowns that decided over one another: what is wrong with one may be the fault of any of them.</summary>
    public Groups Related => bindings.Related;

    /// <summary>The unit as far as it is known.</summary>
    public UnitForm Of(UnitForm form) => bindings.Normal(form);

    /// <summary>Solves all constraints; then the unknowns that may be pure numbers become so where nothing determines them.</summary>
    public void Solve(IReadOnlyList<Subject> numbersByDefault)
    {
        for (var c = 0; c < inModel; c++)
        {
            if (unknownsLeft[c] <= 1)
                ready[(int)constraints[c].Rank].Add(c);
        }

        // A use decides nothing while a definition still can: it would put the blame on the definition.
        while (Array.Find(ready, r => r.Count > 0) is { } first)
        {
            var wave = first.ToArray();
            first.Clear();
            Array.Sort(wave);
            SolveWave(wave);
        }

        var aside = SetAside();
        for (var c = 0; c < inModel; c++)
            Eliminate(c);
        while (aside.TryPop(out var c))
        {
            isDone[c] = false;
            Eliminate(c);
        }

        // Judgements look at the model when all is known of it, and the caller after them.
        var judgements = CountBefore(ConstraintRank.Caller);
        for (var c = inModel; c < judgements; c++)
            Eliminate(c);
        foreach (var stock in numbersByDefault)
        {
            if (bindings.Normal(UnitForm.Unknown(stock.Unknown)) is { IsKnown: false } open)
                bindings.Eliminate(open, _ => 0);
        }

        for (var c = judgements; c < constraints.Count; c++)
            Eliminate(c);
    }

    void SolveWave(int[] wave)
    {
        foreach (var c in wave)
        {
            var quotient = constraints[c].Quotient;
            var open = bindings.Normal(quotient);
            isDone[c] = true;
            if (open.IsKnown)
            {
                NoteIfBroken(c, open);
                continue;
            }

            var unknown = open.Terms[0].Unknown;
            bindings.Bind(unknown, open.SolvedFor(0));
            bindings.Related.Join(quotient.Terms);
            foreach (var use in uses[unknown])
            {
                if (--unknownsLeft[use] == 1 && !isDone[use])
                    ready[(int)constraints[use].Rank].Add(use);
            }
        }
    }

    int CountBefore(ConstraintRank rank)
    {
        var count = 0;
        while (count < constraints.Count && constraints[count].Rank < rank)
            count++;
        return count;
    }

    // An unknown that only one constraint mentions can always meet it: such constraints wait, which peels long chains away.
    Stack<int> SetAside()
    {
        var aside = new Stack<int>();
        var openUses = new int[uses.Length];
        var single = new Queue<int>();
        for (var u = 0; u < uses.Length; u++)
        {
            foreach (var c in uses[u])
                openUses[u] += isDone[c] ? 0 : 1;
            if (openUses[u] == 1)
                single.Enqueue(u);
        }

        while (single.TryDequeue(out var unknown))
        {
            var c = uses[unknown].Find(c => !isDone[c]);
            if (openUses[unknown] != 1)
                continue;
            isDone[c] = true;
            aside.Push(c);
            foreach (var (other, _) in constraints[c].Quotient.Terms)
            {
                if (--openUses[other] == 1)
                    single.Enqueue(other);
            }
        }

        return aside;
    }

    void Eliminate(int c)
    {
        if (isDone[c])
            return;
        isDone[c] = true;
        var open = bindings.Normal(constraints[c].Quotient);
        if (open.IsKnown)
            NoteIfBroken(c, open);
        else
            bindings.Eliminate(open, unknown => uses[unknown].Count);
    }

    void NoteIfBroken(int c, UnitForm quotient)
    {
        if (!quotient.IsOne)
            Broken.Add(constraints[c]);
    }
}
