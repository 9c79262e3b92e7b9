namespace VnGovDocs.Hostile.Running;

/// <summary>Counts of what came of the inputs of one family and format.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _outcomes = new(StringComparer.Ordinal);

    public int Inputs { get; private set; }

    public int Broken { get; private set; }

    public double Slowest { get; private set; }

    public int Complete => _outcomes.GetValueOrDefault(Verdict.Complete);

    public int Partial => _outcomes.GetValueOrDefault(Verdict.Partial);

    public int Others => Inputs - Complete - Partial;

    /// <summary>Everything that gave no document, the most frequent first: "Malformed VGD0104 1200".</summary>
    public string OtherOutcomes => string.Join(", ", _outcomes.Where(one => one.Key is not (Verdict.Complete or Verdict.Partial)).OrderByDescending(one => one.Value).Select(one => $"{one.Key} ×{one.Value}"));

    public void Add(Verdict verdict)
    {
        Inputs++;
        if (verdict.IsBroken) Broken++;
        Slowest = Math.Max(Slowest, verdict.Milliseconds);
        _outcomes[verdict.Outcome] = _outcomes.GetValueOrDefault(verdict.Outcome) + 1;
    }
}
