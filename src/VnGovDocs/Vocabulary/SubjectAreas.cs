using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>The fields of work that documents direct, with the words that tell them (<c>subject-areas.tsv</c>).</summary>
internal static class SubjectAreas
{
    private static readonly PhraseIndex<string> Phrases = new(TableFile.Rows("subject-areas").Select(row => (row[0], row[1])));

    /// <summary>The field of the first such words in a span; null without any.</summary>
    public static string? FirstIn(ReadOnlySpan<char> text, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsLetter(text[i]) && Phrases.MatchAt(text, i, span.End) is { } found) return found.Value;
        }
        return null;
    }
}
