using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>The recipients, the purpose in brackets written out, the filing line marked.</summary>
internal sealed class RecipientRecognizer : IRecognizer
{
    private static readonly PhraseMatcher FilingWord = new("Lưu"), PurposeWord = new("để"), InsteadWord = new("thay");

    private static readonly Dictionary<string, string> Purposes = VocabularyTable.Rows("purposes").ToDictionary(row => TextKey.Of(row[0]), row => row[1]);

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        if (zoned.Closing is null) return;
        // Columns are read one by one; what is listed in several comes in the order of the text.
        IEnumerable<Recipient> recipients = zoned.Closing.Recipients.Select(pieces => Read(zoned.Source.Text, pieces)).OrderBy(recipient => recipient.Span.Start);
        draft.Document = draft.Document with { Recipients = recipients.ToEquatableList() };
    }

    private static Recipient Read(string text, List<TextSpan> pieces)
    {
        string printed = Words.Fold(text, pieces);
        return new Recipient(printed, PurposeOf(printed), FilingWord.MatchesAt(printed, 0, out _), TextSpan.Cover(pieces[0], pieces[^1]));
    }

    /// <summary>"(để b/c)" → "báo cáo"; other purposes are given as printed, without "để".</summary>
    private static string? PurposeOf(string printed)
    {
        int open = printed.LastIndexOf('('), close = printed.LastIndexOf(')');
        if (open < 0 || close < open) return null;
        string inner = printed[(open + 1)..close].Trim();
        if (PurposeWord.MatchesAt(inner, 0, out int end)) inner = inner[end..].Trim();
        else if (!InsteadWord.MatchesAt(inner, 0, out _) && !Purposes.ContainsKey(TextKey.Of(inner))) return null;
        return Purposes.GetValueOrDefault(TextKey.Of(inner), inner);
    }
}
