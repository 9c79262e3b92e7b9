namespace VnGovDocs.Reading.Pdf.Guard;

/// <summary>
/// Which object leads to which by the ways that PdfPig follows on its own stack: an object that is nothing but a reference or an array of
/// them, and the kids of a page tree or a name tree. Circles end the stack, which no process survives, and so do long chains; trees whose
/// branches grow together again take 2^n steps.
/// </summary>
internal sealed class ReferenceGraph
{
    /// <summary>An object on the way, its next target, the longest way below it, the steps below it so far and in its former revisions.</summary>
    private readonly record struct Step(int Number, int Next = 0, int Depth = 1, long Steps = 1, long Most = 0);

    /// <summary>Stands for all objects whose number cannot be told; references to numbers that no object has may mean them.</summary>
    public const int Unknown = -1;

    /// <summary>Longer chains of bare references are no file's.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<int, List<int>> _ways = [];
    private readonly Dictionary<int, int> _bare = [];
    private readonly HashSet<int> _objects = [];

    /// <summary>Stands between what one object is and what a later revision of the file makes of it: never both count.</summary>
    private const int Revision = -2;

    public void AddObject(int number)
    {
        if (!_objects.Add(number) && _ways.TryGetValue(number, out List<int>? targets) && targets[^1] != Revision) targets.Add(Revision);
    }

    public void AddWay(int from, int to)
    {
        if (!_ways.TryGetValue(from, out List<int>? targets)) _ways.Add(from, targets = []);
        targets.Add(to);
    }

    /// <summary>An object that is nothing but a reference.</summary>
    public void AddBare(int from, int to)
    {
        _bare[from] = to;
        AddWay(from, to);
    }

    /// <summary>Throws where following the ways would not end well. A way may be as long, and a tree as large, as the limits say.</summary>
    /// <returns>The steps it takes to walk each tree from its object on.</returns>
    public Dictionary<int, long> Check(Budget budget)
    {
        var walked = new Dictionary<int, (int Depth, long Steps)>();
        var onWay = new HashSet<int>();
        var way = new Stack<Step>();
        foreach (int start in _ways.Keys)
        {
            if (walked.ContainsKey(start)) continue;
            way.Push(new Step(start));
            onWay.Add(start);
            while (way.TryPop(out Step step))
            {
                budget.Tick();
                if (!_ways.TryGetValue(step.Number, out List<int>? targets) || step.Next == targets.Count)
                {
                    onWay.Remove(step.Number);
                    walked[step.Number] = (step.Depth, Math.Max(step.Steps, step.Most));
                    continue;
                }
                if (targets[step.Next] == Revision)
                {
                    way.Push(step with { Next = step.Next + 1, Steps = 1, Most = Math.Max(step.Steps, step.Most) });
                    continue;
                }
                int target = _objects.Contains(targets[step.Next]) ? targets[step.Next] : Unknown;
                if (onWay.Contains(target)) throw ReadStoppedException.Malformed(DocumentFormat.Pdf, "objects that refer to each other in a circle");
                if (walked.TryGetValue(target, out (int Depth, long Steps) below)) 
                    way.Push(step with { Next = step.Next + 1, Depth = Deeper(step.Depth, below.Depth, budget), Steps = Larger(step.Steps, below.Steps, budget) });
                else
                {
                    way.Push(step);
                    way.Push(new Step(target));
                    onWay.Add(target);
                }
            }
        }
        if (_bare.Keys.Any(IsLong)) throw ReadStoppedException.Malformed(DocumentFormat.Pdf, "references to references without end");
        return walked.ToDictionary(tree => tree.Key, tree => tree.Value.Steps);
    }

    private static int Deeper(int depth, int below, Budget budget)
    {
        depth = Math.Max(depth, below + 1);
        return depth > budget.Limits.MaxNesting ? throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxNesting), budget.Limits.MaxNesting) : depth;
    }

    private static long Larger(long steps, long below, Budget budget)
    {
        steps += below;
        return steps > budget.Limits.MaxElements ? throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxElements), budget.Limits.MaxElements) : steps;
    }

    private bool IsLong(int start)
    {
        int steps = 0;
        for (int current = start; _bare.TryGetValue(current, out int next); current = next)
        {
            if (++steps > LongestChain) return true;
        }
        return false;
    }
}
