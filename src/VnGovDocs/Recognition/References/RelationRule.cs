using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.References;

/// <summary>Tells by the words before a reference what is done with what it names.</summary>
internal static class RelationRule
{
    private const int Farthest = 80;

    /// <summary>Verbs, the one that stands nearest before the reference counts.</summary>
    private static readonly (PhraseMatcher Word, ReferenceRelation Relation)[] Verbs =
    [
        (new("sửa đổi, bổ sung"), ReferenceRelation.Amends), (new("sửa đổi"), ReferenceRelation.Amends), (new("thay thế cụm từ"), ReferenceRelation.Amends), (new("bổ sung"), ReferenceRelation.Supplements),
        (new("thay thế"), ReferenceRelation.Replaces), (new("bãi bỏ"), ReferenceRelation.Repeals), (new("hủy bỏ"), ReferenceRelation.Repeals), (new("đình chỉ"), ReferenceRelation.Suspends),
        (new("ngưng hiệu lực"), ReferenceRelation.Suspends), (new("quy định chi tiết"), ReferenceRelation.Details), (new("hướng dẫn thi hành"), ReferenceRelation.Details), (new("hướng dẫn thực hiện"), ReferenceRelation.Details),
        (new("thực hiện"), ReferenceRelation.Implements), (new("triển khai"), ReferenceRelation.Implements), (new("trả lời"), ReferenceRelation.Answers), (new("phúc đáp"), ReferenceRelation.Answers),
        (new("ban hành kèm theo"), ReferenceRelation.Promulgates), (new("kèm theo"), ReferenceRelation.Promulgates),
    ];

    /// <summary>"Thay thế cụm từ … bằng cụm từ … tại Điều 7 …": the place is what is changed.</summary>
    private static readonly PhraseMatcher PhraseWord = new("cụm từ"), PassiveWord = new("được");

    private static readonly PhraseMatcher[] Breaks = [new("theo"), new("tại"), new("được"), new("bị"), new("bởi"), new("căn cứ"), new("quy định tại"), new("phù hợp với")];

    private static readonly FirstWords Beginnings = new([.. Verbs.Select(verb => verb.Word), .. Breaks]);

    /// <param name="text">The text.</param>
    /// <param name="from">Where the sentence or paragraph begins.</param>
    /// <param name="start">Where the reference begins.</param>
    public static ReferenceRelation Of(string text, int from, int start)
    {
        for (int i = start - 1; i >= Math.Max(from, start - Farthest); i--)
        {
            if (text[i] is '.' or ';' or '(') break;
            if (i > from && char.IsLetterOrDigit(text[i - 1]) || !char.IsLetter(text[i]) || !Beginnings.MayBeginAt(text, i)) continue;
            if (IsBroken(text, i)) return PhraseWord.Find(text, Math.Max(from, i - 4 * Farthest), i) is not null ? ReferenceRelation.Amends : ReferenceRelation.Cites;
            foreach ((PhraseMatcher word, ReferenceRelation relation) in Verbs)
            {
                if (word.MatchesAt(text, i, out int end) && end <= start) return Passive(text, from, i) ? ReferenceRelation.Cites : Widened(text, from, i, relation);
            }
        }
        return ReferenceRelation.Cites;
    }

    /// <summary>"được sửa đổi bởi …" says what was done to another document.</summary>
    private static bool Passive(string text, int from, int verb)
    {
        int end = TypeWord.TrimBack(text, from, verb, " \n");
        int word = end;
        while (word > from && char.IsLetter(text[word - 1])) word--;
        return PassiveWord.MatchesAt(text, word, out int behind) && behind == end;
    }

    /// <summary>"sửa đổi, bổ sung": the second word alone would say less.</summary>
    private static ReferenceRelation Widened(string text, int from, int verb, ReferenceRelation relation)
    {
        if (relation != ReferenceRelation.Supplements) return relation;
        int start = Math.Max(from, verb - 12);
        return Verbs[1].Word.Find(text, start, verb) is not null ? ReferenceRelation.Amends : relation;
    }

    /// <summary>"theo" ends what a verb says, but not in "kèm theo".</summary>
    private static bool IsBroken(string text, int at) =>
        PhraseMatcher.AnyAt(Breaks, text, at, out _) && !(at >= 4 && text.AsSpan(at - 4, 3).Equals("kèm", StringComparison.OrdinalIgnoreCase));
}
