namespace VnGovDocs.Corpus.Scoring;

/// <summary>One value that is right now and was not, or was and is no more.</summary>
/// <param name="File"><c>sample/file</c>.</param>
/// <param name="Value">The value missed or given in excess, then or now.</param>
/// <param name="IsExtra">Whether it was given in excess.</param>
internal sealed record ScoreChange(string File, string Field, string Value, bool IsExtra);

/// <summary>What a run gained and lost against an earlier one, value by value; sums alone would hide a loss behind a gain.</summary>
internal sealed class ScoreChanges
{
    private readonly List<ScoreChange> _gains = [], _losses = [];
    private readonly List<string> _new = [], _gone = [];

    private readonly IReadOnlyList<string> _fields;

    /// <param name="before">The earlier run.</param>
    /// <param name="now">This run.</param>
    /// <param name="fields">The fields that this run looks at; empty for all.</param>
    public ScoreChanges(IEnumerable<ScoredFile> before, IEnumerable<ScoredFile> now, IReadOnlyList<string>? fields = null)
    {
        _fields = fields ?? [];
        Dictionary<string, ScoredFile> earlier = before.ToDictionary(NameOf);
        var seen = new HashSet<string>();
        foreach (ScoredFile file in now)
        {
            seen.Add(NameOf(file));
            if (earlier.TryGetValue(NameOf(file), out ScoredFile? old)) Compare(old, file);
            else _new.Add(NameOf(file));
        }
        _gone.AddRange(earlier.Keys.Where(name => !seen.Contains(name)));
    }

    public IReadOnlyList<ScoreChange> Gains => _gains;

    public IReadOnlyList<ScoreChange> Losses => _losses;

    /// <summary>Files that the earlier run did not have.</summary>
    public IReadOnlyList<string> NewFiles => _new;

    /// <summary>Files that only the earlier run has: what is not measured any more counts as lost.</summary>
    public IReadOnlyList<string> GoneFiles => _gone;

    public bool HasLoss => _losses.Count + _gone.Count > 0;

    private static string NameOf(ScoredFile file) => $"{file.Sample}/{file.File}";

    private void Compare(ScoredFile old, ScoredFile now)
    {
        Dictionary<string, FieldMatch> earlier = old.Fields.ToDictionary(result => result.Field, result => result.Strict);
        foreach ((string field, FieldMatch before) in earlier)
        {
            // Facts that gold has dropped could hide what was lost with them.
            int right = now.Fields.FirstOrDefault(result => result.Field == field)?.Strict.Right ?? 0;
            bool isDropped = before.Expected > (now.Fields.FirstOrDefault(result => result.Field == field)?.Strict.Expected ?? 0);
            if (isDropped && right < before.Right && (_fields.Count == 0 || _fields.Contains(field)))
                _losses.Add(new ScoreChange(NameOf(now), field, $"{before.Right - right} values that gold no longer has", IsExtra: false));
        }
        foreach (FieldResult result in now.Fields)
        {
            // A field that gold did not speak of before has nothing to lose.
            if (!earlier.TryGetValue(result.Field, out FieldMatch? before)) continue;
            (List<string> missed, List<string> found) = Difference(before.Missed, result.Strict.Missed);
            Note(NameOf(now), result.Field, missed, found, isExtra: false);
            // One wrong value in place of another is neither better nor worse.
            (List<string> added, List<string> dropped) = Difference(before.Extra, result.Strict.Extra);
            Note(NameOf(now), result.Field, added.Skip(dropped.Count), dropped.Skip(added.Count), isExtra: true);
        }
    }

    private void Note(string file, string field, IEnumerable<string> losses, IEnumerable<string> gains, bool isExtra)
    {
        _losses.AddRange(losses.Select(value => new ScoreChange(file, field, value, isExtra)));
        _gains.AddRange(gains.Select(value => new ScoreChange(file, field, value, isExtra)));
    }

    /// <summary>What stands in the later list alone, and in the earlier one alone; a value that stands twice counts twice.</summary>
    private static (List<string> Later, List<string> Earlier) Difference(IReadOnlyList<FactValue> before, IReadOnlyList<FactValue> now)
    {
        List<string> earlier = [.. before.Select(value => value.Text)], later = [];
        foreach (string value in now.Select(value => value.Text))
        {
            if (!earlier.Remove(value)) later.Add(value);
        }
        return (later, earlier);
    }
}
