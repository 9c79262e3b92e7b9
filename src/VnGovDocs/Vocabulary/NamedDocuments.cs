using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>Documents that are called by a name and bear no number where they are cited (<c>named-documents.tsv</c>).</summary>
internal static class NamedDocuments
{
    private static readonly PhraseIndex<NamedDocumentEntry> Phrases =
        new(TableFile.Rows("named-documents").Select(row => (row[0], new NamedDocumentEntry(row[1].Length == 0 ? null : row[1], row[2] == "rest", row[2] == "issuers"))));

    /// <summary>The name at a position, written as the table writes its first letter: "Quy chế làm việc" is one that exists, "quy chế làm việc" any.</summary>
    public static NamedDocumentEntry? MatchAt(string text, int start, int limit, out int end)
    {
        end = start;
        if (Phrases.MatchAt(text, start, limit) is not { } found || text[start] != found.Text[0] || char.IsUpper(text[start + 1])) return null;
        end = found.End;
        return found.Value;
    }
}

/// <summary>What is known of a document's name.</summary>
/// <param name="Symbol">The type's symbol; null for what is no type.</param>
/// <param name="GoesOn">The name goes on with whose it is and of when: "Nghị quyết Đại hội …".</param>
/// <param name="IsKind">It names a kind of documents ("các văn bản chỉ đạo"), which only their issuers tell.</param>
internal sealed record NamedDocumentEntry(string? Symbol, bool GoesOn, bool IsKind);
