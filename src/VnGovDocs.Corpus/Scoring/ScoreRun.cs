using VnGovDocs.Corpus.Samples;
using VnGovDocs.Source;

namespace VnGovDocs.Corpus.Scoring;

/// <summary>What is scored.</summary>
/// <param name="Folder">A corpus, or a set of gold files.</param>
/// <param name="PredictedFolder">Results of another program; null to read with this library.</param>
/// <param name="Where">Gold's keys with the values that count (<c>format</c> → <c>pdf</c>, <c>docx</c>); <c>format</c> means the file's.</param>
/// <param name="Fields">The fields to score; empty for all.</param>
internal sealed record ScoreRequest(
    string Folder, string? PredictedFolder = null, IReadOnlyDictionary<string, string[]>? Where = null, IReadOnlyList<string>? Fields = null)
{
    /// <summary>Reads a file; null for the library alone, without converter and engine.</summary>
    public Func<string, ReadResult>? Read { get; init; }
}

/// <summary>Scores the files of a corpus, several at once, in the order of samples and names.</summary>
internal static class ScoreRun
{
    /// <exception cref="InvalidDataException">A gold file cannot be used.</exception>
    public static IReadOnlyList<ScoredFile> Execute(ScoreRequest request, CancellationToken cancellation = default)
    {
        var work = SampleSet.Load(request.Folder).SelectMany(sample => sample.Files.Select(path => (Sample: sample, Path: path)))
            .Where(one => IsWanted(request, one.Sample, one.Path)).ToArray();
        // The tree of a deep document is walked recursively; the parallel loop keeps the order.
        return [.. work.AsParallel().AsOrdered().WithCancellation(cancellation).Select(one => Score(request, one.Sample, one.Path))];
    }

    /// <summary>Scores one document that was read.</summary>
    public static ScoredFile Score(Sample sample, string path, ReadDocument read, IReadOnlyList<string>? fields = null)
    {
        FactSheet gold = GoldFacts.Of(sample.Gold), found = ReadFacts.Of(read.Json);
        FieldResult[] results = [.. FactMatcher.Compare(gold, found).Where(result => fields is not { Count: > 0 } || fields.Contains(result.Field))];
        return new ScoredFile(
            sample.Id, Path.GetFileName(path), FormatOf(sample, path), sample["type"] ?? "(none)", sample["family"] ?? "(none)", read.Failure,
            FactMatcher.IsWhole(gold, found), results, MissesOf(results, read.Text));
    }

    private static ScoredFile Score(ScoreRequest request, Sample sample, string path)
    {
        ReadDocument read = request.PredictedFolder is { } folder
            ? ReadDocument.FromFolder(folder, sample.Id, Path.GetFileName(path)) : ReadDocument.ByLibrary(path, request.Read);
        return Score(sample, path, read, request.Fields);
    }

    private static bool IsWanted(ScoreRequest request, Sample sample, string path) => request.Where is null || request.Where.All(condition =>
        condition.Value.Contains(condition.Key == "format" ? FormatOf(sample, path) : sample[condition.Key] ?? ""));

    /// <summary>Gold speaks of one file; the other files of its sample are what their names say.</summary>
    private static string FormatOf(Sample sample, string path)
    {
        if (sample["format"] is { } format && (sample["file"] ?? Path.GetFileName(path)) == Path.GetFileName(path)) return format;
        return Path.GetExtension(path).TrimStart('.').ToLowerInvariant() is "htm" ? "html" : Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
    }

    private static Miss[] MissesOf(IEnumerable<FieldResult> results, string? text)
    {
        FoldedText? folded = null;
        TextSpan? PlaceOf(FactValue value) => text is null ? null : (folded ??= new FoldedText(text)).Find(value.Text, isCut: value.Text.Length >= 50);
        return
        [
            .. results.SelectMany(result => result.Strict.Missed.Select(value => new Miss(result.Field, false, value.Text, Excerpt.Of(text, PlaceOf(value))))
                .Concat(result.Strict.Extra.Select(value => new Miss(result.Field, true, value.Text, Excerpt.Of(text, value.Span)))))
        ];
    }
}
