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

    private static readonly Dictionary<string, string> Purposes = TableFile.Rows("purposes").ToDictionary(row => TextKey.Of(row[0]), row => row[1]);

    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        if (zoned.Closing is null) return;
        IEnumerable<Recipient> recipients = InOrder(zoned.Closing.Recipients).Select(pieces => Read(zoned.Source.Text, pieces));
        draft.Document = draft.Document with { Recipients = recipients.ToEquatableList() };
    }

    /// <summary>
    /// Columns are read one by one; what is listed in several comes in the order of the text. Where an item of one column goes on behind an item of
    /// another, no stretch of text holds the one without the other: what goes on stands as an item of its own.
    /// </summary>
    private static IEnumerable<List<TextSpan>> InOrder(List<List<TextSpan>> items)
    {
        var waiting = new PriorityQueue<List<TextSpan>, int>(items.Select(pieces => (pieces, pieces[0].Start)));
        while (waiting.TryDequeue(out List<TextSpan>? pieces, out _))
        {
            int limit = waiting.TryPeek(out _, out int next) ? next : int.MaxValue, before = pieces.FindIndex(1, piece => piece.Start >= limit);
            if (before < 0) yield return pieces;
            else
            {
                yield return pieces.GetRange(0, before);
                waiting.Enqueue(pieces.GetRange(before, pieces.Count - before), pieces[before].Start);
            }
        }
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
