using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Corpus.Reports;

/// <summary>Everything that the reports of one run show, each in its own dress.</summary>
/// <param name="Parser">Name and version of the program that read the files.</param>
/// <param name="Corpus">The folder, as it was named.</param>
/// <param name="Files">The scored files.</param>
/// <param name="Changes">Against a baseline; null without one.</param>
internal sealed record ScoreReport(string Parser, string Corpus, IReadOnlyList<ScoredFile> Files, ScoreChanges? Changes)
{
    private readonly Lazy<ScoreTable> _table = new(() => new ScoreTable(Files));

    public ScoreTable Table => _table.Value;

    public int Samples => Files.Select(file => file.Sample).Distinct().Count();

    /// <summary>Files that gave no document, with the reason.</summary>
    public IEnumerable<ScoredFile> Failed => Files.Where(file => file.Failure is not null);

    /// <summary>The same scores for each format, family and type, the most frequent first.</summary>
    public IEnumerable<(string Name, IReadOnlyList<(string Value, ScoreTable Table)> Parts)> Breakdowns =>
        [("format", Parts(file => file.Format)), ("family", Parts(file => file.Family)), ("type", Parts(file => file.Type))];

    /// <summary>Misses of one sample that are the same in several of its files are told once.</summary>
    public IEnumerable<MissGroup> Misses => Files
        .SelectMany(file => file.Misses.Select(miss => (file, miss)))
        .GroupBy(one => (one.file.Sample, one.miss.Field, one.miss.IsExtra, one.miss.Value))
        .Select(group => new MissGroup(group.Key.Sample, [.. group.Select(one => one.file.File)], group.First(one => one.miss.Excerpt is not null || one == group.Last()).miss));

    private IReadOnlyList<(string, ScoreTable)> Parts(Func<ScoredFile, string> key) =>
        [.. Files.GroupBy(key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, new ScoreTable(group)))];
}

/// <summary>One miss and the files of its sample that show it.</summary>
internal sealed record MissGroup(string Sample, IReadOnlyList<string> Files, Miss Miss);
