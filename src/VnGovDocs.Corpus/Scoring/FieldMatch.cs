namespace VnGovDocs.Corpus.Scoring;

/// <summary>What matching one field of one file gave.</summary>
/// <param name="Right">Values that gold and the reader share.</param>
/// <param name="Predicted">Values the reader gave.</param>
/// <param name="Expected">Values gold has.</param>
/// <param name="Missed">Gold's values that the reader did not give.</param>
/// <param name="Extra">The reader's values that gold does not have.</param>
internal sealed record FieldMatch(int Right, int Predicted, int Expected, IReadOnlyList<FactValue> Missed, IReadOnlyList<FactValue> Extra)
{
    public bool IsRight => Missed.Count == 0 && Extra.Count == 0;

    public override string ToString() => $"missed [{Shown(Missed)}], extra [{Shown(Extra)}]";

    private static string Shown(IEnumerable<FactValue> values) => string.Join(" | ", values.Select(value => value.Text));
}

/// <summary>A field's match, strict (equal after folding) and the count of values that are right when near misses count.</summary>
internal sealed record FieldResult(string Field, FieldMatch Strict, int SoftRight);
