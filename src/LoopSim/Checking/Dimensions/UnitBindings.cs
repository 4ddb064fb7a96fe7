namespace LoopSim.Checking.Dimensions;

/// <summary>What is known of each unknown unit: nothing, or a form over others that are never its own.</summary>
internal sealed class UnitBindings(int unknowns)
{
    // Beyond this size a form determines nothing that anybody would follow; without the bound, elimination could be cubic.
    const int MostTerms = 48;

    readonly UnitForm?[] bound = new UnitForm?[unknowns];

    public Groups Related { get; } = new(unknowns);

    public void Bind(int unknown, UnitForm form) => bound[unknown] = form;

    /// <summary>Makes a product 1 by binding one of its unknowns, the one of least weight.</summary>
    public void Eliminate(UnitForm product, Func<int, int> weight)
    {
        if (product.Terms.Length > MostTerms)
            return;
        var pivot = 0;
        for (var i = 1; i < product.Terms.Length; i++)
        {
            if (weight(product.Terms[i].Unknown) < weight(product.Terms[pivot].Unknown))
                pivot = i;
        }

        Bind(product.Terms[pivot].Unknown, product.SolvedFor(pivot));
        Related.Join(product.Terms);
    }

    /// <summary>The form with everything in it replaced that is bound.</summary>
    public UnitForm Normal(UnitForm form)
    {
        var normal = form;
        foreach (var (unknown, power) in form.Terms)
        {
            if (bound[unknown] is null)
                continue;
            Compress(unknown);
            if (bound[unknown] is { } value)
                normal = normal / UnitForm.Unknown(unknown).ToPower(power) * value.ToPower(power);
        }

        return normal;
    }

    // Rewrites the binding, and all it stands on, over unbound unknowns only; the own stack survives chains of any length.
    void Compress(int start)
    {
        var open = new Stack<int>();
        open.Push(start);
        while (open.TryPeek(out var unknown))
        {
            var before = open.Count;
            var form = bound[unknown] ?? UnitForm.One;
            foreach (var (other, _) in form.Terms)
            {
                if (HasBoundTerm(other))
                    open.Push(other);
            }

            if (open.Count > before)
                continue;
            bound[unknown] = Substituted(form);
            open.Pop();
        }
    }

    bool HasBoundTerm(int unknown) => bound[unknown] is { } form && Array.Exists(form.Terms, t => bound[t.Unknown] is not null);

    UnitForm Substituted(UnitForm form)
    {
        var result = form;
        foreach (var (unknown, power) in form.Terms)
        {
            if (bound[unknown] is { } value)
                result = result / UnitForm.Unknown(unknown).ToPower(power) * value.ToPower(power);
        }

        return result;
    }
}
