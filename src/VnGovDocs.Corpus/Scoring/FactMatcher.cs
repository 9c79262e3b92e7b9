namespace VnGovDocs.Corpus.Scoring;

/// <summary>
/// Matches what was read against gold, field by field: strict (equal after folding) and soft (similar to 0.90 with the same digits).
/// Lists are matched one to one, clauses by their beginnings.
/// </summary>
internal static class FactMatcher
{
    private static readonly HashSet<string> EqualOnly =
        ["number", "references", "date", "articleCount", "chapterCount", "family", "kind", "draft", "effectFrom", "nodes"];

    private static readonly string[] CoreFields = ["number", "type", "date", "issuers", "signerNames"];

    /// <summary>Every field that gold speaks of, in the order of gold's sheet.</summary>
    public static IEnumerable<FieldResult> Compare(FactSheet gold, FactSheet read)
    {
        foreach ((string field, Fact expected) in gold.Fields)
        {
            Fact? found = read.Fields.GetValueOrDefault(field);
            yield return new FieldResult(field, Match(field, expected, found, soft: false), Match(field, expected, found, soft: true).Right);
        }
        if (gold.Directives is not { } directives) yield break;
        foreach (FieldResult result in Compare(directives, read.Directives ?? [])) yield return result;
    }

    /// <summary>
    /// Whether number, type, date, issuers and signers are all right; null where gold does not print them all, which says nothing about the reader.
    /// </summary>
    public static bool? IsWhole(FactSheet gold, FactSheet read)
    {
        string[] core = [.. CoreFields.Where(gold.Fields.ContainsKey)];
        if (!core.All(field => gold.Fields[field].Values.Any(value => value.Text.Length > 0))) return null;
        return core.All(field => Match(field, gold.Fields[field], read.Fields.GetValueOrDefault(field), soft: false).IsRight);
    }

    public static FieldMatch Match(string field, Fact expected, Fact? found, bool soft)
    {
        List<(string Folded, FactValue Written)> gold = Folded(field, expected.Values), left = Folded(field, found?.Values ?? []);
        // Gold lists the first headings of a long document only.
        if (field == "articleHeadings" && left.Count > gold.Count) left.RemoveRange(gold.Count, left.Count - gold.Count);
        int predicted = left.Count, right = 0;
        var missed = new List<FactValue>();
        foreach ((string folded, FactValue written) in gold)
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

    private static List<(string, FactValue)> Folded(string field, IReadOnlyList<FactValue> values) =>
        [.. values.Where(value => value.Text.Length > 0).Select(value => (FactFolding.Of(field, value.Text), value))];

    private static IEnumerable<FieldResult> Compare(IReadOnlyList<DirectiveFact> gold, IReadOnlyList<DirectiveFact> found)
    {
        List<DirectiveFact> left = [.. found];
        var pairs = new List<(DirectiveFact Gold, DirectiveFact Found)>();
        var missed = new List<FactValue>();
        foreach (DirectiveFact one in gold)
        {
            int hit = left.FindIndex(other => BeginAlike(one.Starts.Text, other.Starts.Text));
            if (hit < 0)
            {
                missed.Add(one.Starts);
                continue;
            }
            pairs.Add((one, left[hit]));
            left.RemoveAt(hit);
        }
        var clauses = new FieldMatch(pairs.Count, found.Count, gold.Count, missed, [.. left.Select(other => Beginning(other.Starts))]);
        yield return new FieldResult("directives", clauses, clauses.Right);
        yield return Total("assignees", pairs, one => one.Assignees);
        yield return Total("coordinators", pairs, one => one.Coordinators);
        yield return Total("deadlines", pairs, one => one.Deadlines);
    }

    /// <summary>What is said of the clauses that both found; strict only, since half a name is another office.</summary>
    private static FieldResult Total(string field, List<(DirectiveFact Gold, DirectiveFact Found)> pairs, Func<DirectiveFact, IReadOnlyList<FactValue>> values)
    {
        FieldMatch[] all = [.. pairs.Select(pair => Match(field, new Fact(values(pair.Gold)), new Fact(values(pair.Found)), soft: false))];
        var total = new FieldMatch(
            all.Sum(one => one.Right), all.Sum(one => one.Predicted), all.Sum(one => one.Expected),
            [.. all.SelectMany(one => one.Missed)], [.. all.SelectMany(one => one.Extra)]);
        return new FieldResult(field, total, total.Right);
    }

    /// <summary>One begins inside the other, or both begin alike.</summary>
    private static bool BeginAlike(string gold, string found)
    {
        string first = Cut(FactFolding.Fold(gold), 40), second = FactFolding.Fold(Cut(found, 150));
        if (Cut(second, 120).Contains(Cut(first, 30), StringComparison.Ordinal)) return true;
        if (second.Length > 0 && first.Contains(Cut(second, 30), StringComparison.Ordinal)) return true;
        return TextSimilarity.Ratio(first, Cut(second, 40)) >= 0.8;
    }

    private static FactValue Beginning(FactValue clause) => clause with { Text = Cut(clause.Text, 50) };

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
