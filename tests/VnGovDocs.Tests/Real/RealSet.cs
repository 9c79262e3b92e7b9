using VnGovDocs.Corpus.Samples;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Tests.Real;

/// <summary>A set of real documents with gold facts, and its score.</summary>
internal sealed record RealSet(IReadOnlyList<ScoredFile> Files)
{
    /// <summary>What can be read so far: born digital, Unicode letters, documents proper.</summary>
    private static readonly Dictionary<string, string[]> Readable = new()
    {
        ["format"] = ["docx", "html", "txt", "pdf"], ["layer"] = ["digital"], ["encoding"] = ["unicode", "nfd", "mixed"], ["kind"] = ["document", "consolidated"],
    };

    private readonly Lazy<ScoreTable> _table = new(() => new ScoreTable(Files));

    public ScoreTable Table => _table.Value;

    private static Dictionary<string, string[]> ConditionsOf(string folder) => folder switch
    {
        "" => Readable,
        "variants" => new() { ["format"] = Readable["format"], ["kind"] = Readable["kind"] },
        _ => [],
    };

    /// <summary>Scores a set: "" the documents as they were made, "variants" the same exported by other programs, "portal" a portal's texts.</summary>
    public static RealSet Score(string folder) => new(ScoreRun.Execute(new ScoreRequest(FolderOf(folder), Where: ConditionsOf(folder))));

    /// <summary>All samples of a set, also those that cannot be read; the test is skipped where it is not at hand.</summary>
    public static IReadOnlyList<Sample> Samples(string folder) => SampleSet.Load(FolderOf(folder));

    /// <summary>What is wrong in a field, for the message of a failed test.</summary>
    public string MissesOf(string field) => string.Join('\n', Files.SelectMany(file => file.Fields.Where(one => one.Field == field && !one.Strict.IsRight).Select(one => $"{file.Sample} {field}: {one.Strict}")));

    private static string FolderOf(string set)
    {
        if (Repository.RealDocuments is null) Assert.Skip("The real documents are not at hand.");
        return Path.Combine(Repository.RealDocuments, set);
    }
}
