using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>What is to be done: the words from the modal or manner to the head verb.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="Verb">The head verb, in lower case; null when none of the known ones was found.</param>
/// <param name="Group">Its group.</param>
/// <param name="Modality">What the modal says; null without one.</param>
/// <param name="IsNegative">Whether it is forbidden.</param>
/// <param name="IsTold">Whether it is told as done or going on.</param>
/// <param name="Manner">Words that tell how.</param>
internal sealed record Predicate(int Start, string? Verb, string? Group, Model.DirectiveModality? Modality, bool IsNegative, bool IsTold, List<string> Manner)
{
    private const int FarthestVerb = 160;

    private static readonly PhraseMatcher WithWord = new("với"), CeaseWord = new("ngừng"), Before = new("trước"), About = new("về");
    private static readonly PhraseMatcher Coordinate = new("phối hợp"), Organize = new("tổ chức"), LetWord = new("để");

    /// <summary>Words that urge when nothing stronger is said.</summary>
    private static readonly string[] UrgingWords = ["khuyến khích", "phấn đấu", "quan tâm", "chú trọng", "phát huy", "kêu gọi"];

    private static readonly PhraseMatcher[] Urges = [.. UrgingWords.Select(word => new PhraseMatcher(word))];

    /// <summary>Whether a predicate begins at a word: small letters, and a modal, manner, role or verb.</summary>
    public static bool BeginsAt(string text, int start, int limit)
    {
        if (start >= limit || !char.IsLower(text[start])) return false;
        if (DirectiveWords.Musts.MatchAt(text, start, limit) is not null || DirectiveWords.Shoulds.MatchAt(text, start, limit) is not null) return true;
        if (DirectiveWords.Nevers.MatchAt(text, start, limit) is not null || DirectiveWords.Told.MatchAt(text, start, limit) is { } told && told.Text is not ("có" or "là" or "được" or "bị" or "chưa" or "còn")) return true;
        if (DirectiveWords.Manners.MatchAt(text, start, limit) is not null || DirectiveWords.Bases.MatchAt(text, start, limit) is not null) return true;
        return DirectiveWords.Verbs.MatchAt(text, start, limit) is { } verb && !IsNoun(text, start, verb.End, limit) && !IsInName(text, start, verb.End);
    }

    /// <summary>"Bộ Xây dựng", "Sở Giáo dục và Đào tạo": one syllable behind one in capitals is the second half of a word, not a verb.</summary>
    private static bool IsInName(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).ContainsAny(' ', '\n') || start < 2 || !char.IsWhiteSpace(text[start - 1])) return false;
        int word = WordBefore(text, start);
        if (!char.IsUpper(text[word])) return false;
        int before = WordBefore(text, word);
        // Behind a place or a person's name of two words a verb may well stand.
        return before == word || !char.IsUpper(text[before]) || BodyHead.IsProper(text, before, out _);
    }

    /// <summary>Where the word before a position begins.</summary>
    public static int WordBefore(string text, int start)
    {
        int end = start;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        while (end > 0 && char.IsLetter(text[end - 1])) end--;
        return end;
    }

    /// <summary>"các tổ chức", "cấp xã": words that look like verbs inside a name.</summary>
    private static bool IsNoun(string text, int start, int end, int limit)
    {
        if (DirectiveWords.Nouns.MatchAt(text, start, limit) is { } noun && noun.End > end) return true;
        if (!Organize.MatchesAt(text, start, out int organize) || organize != end) return false;
        int next = Words.SkipSpaces(text, end, limit);
        int before = References.TypeWord.TrimBack(text, 0, start, " \n");
        bool counted = before >= 3 && text.AsSpan(before - 3, 3).Equals("các", StringComparison.OrdinalIgnoreCase);
        return next < limit && text[next] == ',' || counted;
    }

    /// <summary>Reads on from the first word of a predicate.</summary>
    public static Predicate Read(string text, int start, int limit)
    {
        Model.DirectiveModality? modality = null;
        bool negative = false, told = false, answers = false;
        var manner = new List<string>();
        int at = Words.SkipSpaces(text, start, limit), first = at;
        for (int steps = 0; at < limit && steps < 24; steps++)
        {
            if (text[at] == ',') at = Words.SkipSpaces(text, at + 1, limit);
            if (DirectiveWords.Told.MatchAt(text, at, limit) is { Text: not ("được" or "bị" or "chưa" or "còn" or "là" or "có" or "vẫn") } past && steps == 0) (told, at) = (true, past.End);
            else if (DirectiveWords.Nevers.MatchAt(text, at, limit) is { } never)
            {
                int next = Words.SkipSpaces(text, never.End, limit);
                bool lets = never.Text == "không để";
                if (!CeaseWord.MatchesAt(text, next, out int cease)) negative |= manner.Count == 0 || !DirectiveWords.Verbs.MatchAt(text, first, at).HasValue;
                else never.End = cease;
                modality ??= Model.DirectiveModality.Order;
                if (lets || LetWord.MatchesAt(text, next, out _)) return new Predicate(first, "để", "maintain", modality, true, told, manner);
                at = never.End;
            }
            else if (DirectiveWords.Musts.MatchAt(text, at, limit) is { } must)
            {
                modality ??= Model.DirectiveModality.Order;
                answers |= must.Text == "chịu trách nhiệm";
                at = must.End;
            }
            else if (DirectiveWords.Shoulds.MatchAt(text, at, limit) is { } should) (modality, at) = (modality ?? Model.DirectiveModality.Request, should.End);
            else if (Skipped(text, at, limit) is int end && end > at)
            {
                if (DirectiveWords.Manners.MatchAt(text, at, limit) is { } how) manner.Add(how.Text);
                at = end;
            }
            else break;
            at = Words.SkipSpaces(text, at, limit);
        }
        return WithVerb(text, first, at, limit, modality, negative, told, answers, manner);
    }

    /// <summary>Behind a manner or role that is followed by its verb; the position itself when the word is the verb.</summary>
    private static int Skipped(string text, int at, int limit)
    {
        if (DirectiveWords.Manners.MatchAt(text, at, limit) is not { } manner) return at;
        int next = Words.SkipSpaces(text, manner.End, limit);
        if (next < limit && text[next] == ',') next = Words.SkipSpaces(text, next + 1, limit);
        if (Coordinate.MatchesAt(text, at, out _) && HasPartner(text, manner.End, limit)) return at;
        bool goesOn = next < limit && char.IsLower(text[next]) && (DirectiveWords.Manners.MatchAt(text, next, limit) is not null || DirectiveWords.Verbs.MatchAt(text, next, limit) is not null
            || DirectiveWords.Nevers.MatchAt(text, next, limit) is not null || DirectiveWords.Musts.MatchAt(text, next, limit) is not null);
        return goesOn || DirectiveWords.Verbs.MatchAt(text, at, limit) is null ? manner.End : at;
    }

    private static bool HasPartner(string text, int at, int limit) => WithWord.Find(text, at, Math.Min(limit, at + 20)) is not null;

    private static Predicate WithVerb(string text, int first, int at, int limit, Model.DirectiveModality? modality, bool negative, bool told, bool answers, List<string> manner)
    {
        if (answers && (Before.MatchesAt(text, at, out _) || About.MatchesAt(text, at, out _) || at >= limit)) return new Predicate(first, "chịu trách nhiệm", "direct", modality, negative, told, manner);
        if (modality is null && manner.Exists(UrgingWords.Contains) || manner.Count == 0 && PhraseMatcher.AnyAt(Urges, text, at, out _) && modality is null) modality = Model.DirectiveModality.Urge;
        for (int i = at; i < Math.Min(limit, at + FarthestVerb); i++)
        {
            if (i > at && char.IsLetter(text[i - 1]) || !char.IsLetter(text[i])) continue;
            if (i > at && !char.IsLower(text[i])) continue;
            if (Coordinate.MatchesAt(text, i, out int end) && BodyNames.Partners(text, end, limit) is { } partners && VerbBehind(text, partners.End, limit) is { } behind)
                return new Predicate(first, behind.Text, behind.Group, modality, negative, told, manner);
            if (DirectiveWords.Verbs.MatchAt(text, i, limit) is { } verb && (i == at || !IsNoun(text, i, verb.End, limit) && !IsInName(text, i, verb.End)))
                return new Predicate(first, verb.Text, verb.Value, modality, negative, told, manner);
        }
        return new Predicate(first, null, null, modality, negative, told, manner);
    }

    /// <summary>The task behind those one works with: "phối hợp với Công an tỉnh kiểm tra …".</summary>
    private static (string Text, string Group)? VerbBehind(string text, int at, int limit)
    {
        at = Words.SkipSpaces(text, at, limit);
        while (at < limit && char.IsLower(text[at]) && DirectiveWords.Manners.MatchAt(text, at, limit) is { } manner && DirectiveWords.Verbs.MatchAt(text, at, limit) is null) at = Words.SkipSpaces(text, manner.End, limit);
        return at < limit && char.IsLower(text[at]) && DirectiveWords.Verbs.MatchAt(text, at, limit) is { } verb ? (verb.Text, verb.Value) : null;
    }
}
