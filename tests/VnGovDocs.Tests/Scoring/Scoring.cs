namespace VnGovDocs.Tests.Scoring;

/// <summary>What matching one field of one document gave.</summary>
internal sealed record FieldMatch(int Right, int Predicted, int Expected, IReadOnlyList<string> Missed, IReadOnlyList<string> Extra)
{
    public bool IsRight => Missed.Count == 0 && Extra.Count == 0;

    public override string ToString() => $"missed [{string.Join(" | ", Missed)}], extra [{string.Join(" | ", Extra)}]";
}

/// <summary>Counts of one field over a set of documents.</summary>
internal sealed class FieldScore
{
    public int Right, Predicted, Expected, SoftRight, WrongDocuments;
    public List<string> Misses { get; } = [];

    public double F1 => Value(Right);

    public double SoftF1 => Value(SoftRight);

    private double Value(int right) => Predicted + Expected == 0 ? 1 : 2.0 * right / (Predicted + Expected);
}

/// <summary>
/// Scores read documents against gold facts, field by field: strict (equal after folding) and soft (similar to 0.90).
/// Lists are matched one to one, clauses by their beginnings.
/// </summary>
internal sealed class Scoring
{
    private static readonly HashSet<string> EqualOnly = ["number", "references", "date", "articleCount", "chapterCount", "family", "kind"];
    private static readonly string[] CoreFields = ["number", "type", "date", "issuers", "signerNames"];

    private int _whole, _rightWhole;

    public Dictionary<string, FieldScore> Fields { get; } = [];

    /// <summary>Share of the documents with all core facts printed whose core facts are all right.</summary>
    public double Whole => (double)_rightWhole / Math.Max(1, _whole);

    public int WholeDocuments => _whole;

    public void Add(string id, FactSheet gold, FactSheet read)
    {
        string[] core = [.. CoreFields.Where(gold.Fields.ContainsKey)];
        if (core.All(field => gold.Fields[field].Values.Any(value => value.Length > 0)))
        {
            _whole++;
            if (core.All(field => Match(field, gold.Fields[field], read.Fields.GetValueOrDefault(field), soft: false).IsRight)) _rightWhole++;
        }
        foreach ((string field, Fact expected) in gold.Fields)
        {
            Fact? found = read.Fields.GetValueOrDefault(field);
            Count(id, field, Match(field, expected, found, soft: false), Match(field, expected, found, soft: true).Right);
        }
        if (gold.Directives is not { } directives) return;
        foreach ((string field, FieldMatch strict) in MatchDirectives(directives, read.Directives ?? [], soft: false)) Count(id, field, strict, strict.Right);
    }

    public static FieldMatch Match(string field, Fact expected, Fact? found, bool soft)
    {
        List<(string Folded, string Written)> gold = Folded(field, expected.Values), left = Folded(field, found?.Values ?? []);
        if (field == "articleHeadings" && left.Count > gold.Count) left.RemoveRange(gold.Count, left.Count - gold.Count);
        int predicted = left.Count, right = 0;
        var missed = new List<string>();
        foreach ((string folded, string written) in gold)
        {
            int hit = left.FindIndex(other => FactFolding.AreSame(field, other.Folded, folded));
            if (hit < 0 && soft && !EqualOnly.Contains(field)) hit = left.FindIndex(other => FactFolding.AreSimilar(folded, other.Folded));
            if (hit < 0)
            {
                missed.Add(written);
                continue;
            }
            left.RemoveAt(hit);
            right++;
        }
        return new FieldMatch(right, predicted, gold.Count, missed, [.. left.Select(other => other.Written)]);
    }

    private static List<(string, string)> Folded(string field, IReadOnlyList<string> values) =>
        [.. values.Where(value => value.Length > 0).Select(value => (FactFolding.Of(field, value), value))];

    private static IEnumerable<(string, FieldMatch)> MatchDirectives(IReadOnlyList<DirectiveFact> gold, IReadOnlyList<DirectiveFact> found, bool soft)
    {
        List<DirectiveFact> left = [.. found];
        var pairs = new List<(DirectiveFact Gold, DirectiveFact Found)>();
        var missed = new List<string>();
        foreach (DirectiveFact one in gold)
        {
            int hit = left.FindIndex(other => BeginAlike(one, other));
            if (hit < 0)
            {
                missed.Add(one.Starts);
                continue;
            }
            pairs.Add((one, left[hit]));
            left.RemoveAt(hit);
        }
        yield return ("directives", new FieldMatch(pairs.Count, found.Count, gold.Count, missed, [.. left.Select(other => other.Starts)]));
        yield return ("assignees", Total("assignees", pairs, one => one.Assignees, soft));
        yield return ("coordinators", Total("coordinators", pairs, one => one.Coordinators, soft));
        yield return ("deadlines", Total("deadlines", pairs, one => one.Deadlines, soft));
    }

    private static FieldMatch Total(string field, List<(DirectiveFact Gold, DirectiveFact Found)> pairs, Func<DirectiveFact, IReadOnlyList<string>> values, bool soft)
    {
        FieldMatch[] all = [.. pairs.Select(pair => Match(field, new Fact(true, values(pair.Gold)), new Fact(true, values(pair.Found)), soft))];
        return new FieldMatch(all.Sum(one => one.Right), all.Sum(one => one.Predicted), all.Sum(one => one.Expected), [.. all.SelectMany(one => one.Missed)], [.. all.SelectMany(one => one.Extra)]);
    }

    private static bool BeginAlike(DirectiveFact gold, DirectiveFact found)
    {
        string first = Cut(FactFolding.Fold(gold.Starts), 40), second = FactFolding.Fold(Cut(found.Starts, 150));
        if (Cut(second, 120).Contains(Cut(first, 30), StringComparison.Ordinal)) return true;
        if (second.Length > 0 && first.Contains(Cut(second, 30), StringComparison.Ordinal)) return true;
        return TextSimilarity.Ratio(first, Cut(second, 40)) >= 0.8;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private void Count(string id, string field, FieldMatch strict, int softRight)
    {
        if (!Fields.TryGetValue(field, out FieldScore? score)) Fields[field] = score = new FieldScore();
        score.Right += strict.Right;
        score.Predicted += strict.Predicted;
        score.Expected += strict.Expected;
        score.SoftRight += softRight;
        if (strict.IsRight) return;
        score.WrongDocuments++;
        score.Misses.Add($"{id} {field}: {strict}");
    }
}
