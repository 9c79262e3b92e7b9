using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Directives.Deadlines;

/// <summary>Words that only say that there is haste: "khẩn trương", "ngay", "sớm".</summary>
internal static class UrgentWord
{
    /// <summary>The words themselves.</summary>
    public static readonly PhraseMatcher[] Words = [new("khẩn trương"), new("ngay lập tức"), new("càng sớm càng tốt"), new("trong thời gian sớm nhất"), new("ngay"), new("sớm"), new("gấp")];

    /// <summary>"ngay từ cơ sở", "ngay tại", "ngay cả", "ngay thẳng", "gấp đôi": no haste.</summary>
    private static readonly PhraseMatcher[] Others = [new("từ"), new("tại"), new("cả"), new("thẳng"), new("đôi"), new("ba"), new("rưỡi"), new("nhiều"), new("sau"), new("khi"), new("trong"), new("ở")];

    /// <summary>"cảnh báo sớm", "phát hiện sớm", "nghỉ hưu sớm", "từ sớm": early, not soon.</summary>
    private static readonly PhraseMatcher[] Early = [new("cảnh báo"), new("phát hiện"), new("nghỉ hưu"), new("từ"), new("can thiệp"), new("dự báo"), new("điều trị")];

    /// <summary>The urgent words at a position; null when none stand there.</summary>
    public static TextSpan? At(string text, int start, int from, int limit)
    {
        foreach (PhraseMatcher word in Words)
        {
            if (!word.MatchesAt(text, start, out int end) || end > limit) continue;
            int next = Text.Words.SkipSpaces(text, end, limit);
            if (next < limit && (char.IsAsciiDigit(text[next]) || PhraseMatcher.AnyAt(Others, text, next, out _))) return null;
            return word == Words[5] && Array.Exists(Early, early => early.Find(text, Math.Max(from, start - 12), start) is { } found && text.AsSpan(found.End, start - found.End).IsWhiteSpace()) ? null : TextSpan.FromBounds(start, end);
        }
        return null;
    }
}
