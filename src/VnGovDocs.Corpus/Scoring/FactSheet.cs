namespace VnGovDocs.Corpus.Scoring;

/// <summary>The facts of one document by field, in the order in which scores are shown.</summary>
internal sealed class FactSheet
{
    /// <summary>Fields that the common scorer of gold facts does not know: scored and shown, but not counted in the sum of all.</summary>
    public static readonly string[] FurtherFields = ["draft", "circulation", "effectFrom", "nodes"];

    /// <summary>Every field that can be scored.</summary>
    public static readonly string[] KnownFields =
    [
        "type", "number", "superior", "place", "date", "title", "enacting", "secrecy", "urgency", "family", "kind", "issuers", "addressees", "bases", "recipients",
        "references", "annexes", "signerNames", "signerTitles", "articleCount", "chapterCount", "articleHeadings", "directives", "assignees", "coordinators", "deadlines",
        .. FurtherFields,
    ];

    public Dictionary<string, Fact> Fields { get; } = [];

    /// <summary>Null where gold does not list them: then they are not scored.</summary>
    public IReadOnlyList<DirectiveFact>? Directives { get; set; }

    public static string Joined(params IEnumerable<string?> parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
}
