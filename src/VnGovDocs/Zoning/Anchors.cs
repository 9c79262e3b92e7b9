using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>The fixed phrases and shapes by which the parts of a document are found, each tried at one position of the text.</summary>
internal static class Anchors
{
    private const int LongestPlace = 48;

    private static readonly PhraseMatcher NationalMotto = new("Cộng hòa xã hội chủ nghĩa Việt Nam");
    private static readonly PhraseMatcher FirstRepublic = new("Việt Nam dân chủ cộng hòa");
    private static readonly PhraseMatcher NationalSlogan = new("Độc lập Tự do Hạnh phúc");
    private static readonly PhraseMatcher Party = new("Đảng cộng sản Việt Nam");
    private static readonly PhraseMatcher[] Youth = [new("Đoàn TNCS Hồ Chí Minh"), new("Đoàn thanh niên cộng sản Hồ Chí Minh")];
    private static readonly PhraseMatcher DayWord = new("ngày");

    /// <summary>"…⏎XVI, kỳ họp thứ 2 thông qua ngày …": the wrapped end of the formula that closes a law.</summary>
    private static readonly PhraseMatcher AdoptionWord = new("thông qua");

    private static readonly PhraseMatcher[] SubjectWords = [new("V/v"), new("Về việc"), new("Trích yếu")];
    private static readonly PhraseMatcher[] AddresseeWords = [new("Kính gửi"), new("Kính trình")];
    private static readonly PhraseMatcher NumberWord = new("Số");
    private static readonly PhraseMatcher RecipientsWord = new("Nơi nhận");
    private static readonly PhraseMatcher WiresWord = new("điện");
    private static readonly PhraseMatcher[] HourWords = [new("hồi"), new("lúc")];
    private static readonly PhraseMatcher RoundWord = new("lần");
    private static readonly PhraseMatcher[] MarkWords =
    [
        new("Hỏa tốc hẹn giờ"), new("Hỏa tốc"), new("Thượng khẩn"), new("Khẩn"), new("Tuyệt mật"), new("Tối mật"), new("Mật"), new("Độ mật"),
        new("Lưu hành nội bộ"), new("Xem xong trả lại"), new("Tài liệu thu hồi"), new("Tài liệu hội nghị"), new("Không phổ biến"), new("Dự thảo"),
    ];

    /// <summary>The national motto, in capitals or alone on its line, and not as part of a longer name ("NƯỚC CỘNG HÒA …").</summary>
    public static bool IsMotto(string text, int start, out int end) =>
        (NationalMotto.MatchesAt(text, start, out end) || FirstRepublic.MatchesAt(text, start, out end))
        && (LetterCase.IsUpper(text.AsSpan(start, end - start)) || StandsAlone(text, start, end))
        && !IsPartOfName(text, start, end);

    public static bool IsSlogan(string text, int start, out int end) => NationalSlogan.MatchesAt(text, start, out end);

    /// <summary>"ĐẢNG CỘNG SẢN VIỆT NAM" as a heading: in capitals and alone in its column.</summary>
    public static bool IsPartyHeading(string text, int start, out int end) =>
        Party.MatchesAt(text, start, out end) && LetterCase.IsUpper(text.AsSpan(start, end - start)) && StandsAlone(text, start, end);

    public static bool IsYouthHeading(string text, int start, out int end)
    {
        end = start;
        foreach (PhraseMatcher phrase in Youth)
        {
            if (phrase.MatchesAt(text, start, out end) && LetterCase.IsUpper(text.AsSpan(start, end - start)) && StandsAlone(text, start, end)) return true;
        }
        return false;
    }

    /// <summary>A number line with its label: "Số: 12/QĐ-UBND", "Luật số: 05/2022/QH15", "Số      -NQ/TU".</summary>
    public static bool IsNumber(string text, int start, int limit, out int end) => ReadNumber(text, start, limit, out end) is not null;

    /// <summary>The number behind a label at a position; the type word of a law ("Luật số:") belongs to the label.</summary>
    public static NumberSyntax? ReadNumber(string text, int start, int limit, out int end)
    {
        int position = start;
        if (!NumberWord.MatchesAt(text, position, out int behind))
        {
            end = start;
            if (DocumentTypes.MatchAt(text, start, out position) is null) return null;
            position = Words.SkipSpaces(text, position, limit);
            if (!NumberWord.MatchesAt(text, position, out behind)) return null;
        }
        position = behind;
        while (position < limit && (char.IsWhiteSpace(text[position]) || text[position] is ':' or '.')) position++;
        NumberSyntax? number = NumberSyntax.ReadAt(text, position, limit);
        end = number?.Span.End ?? start;
        return number;
    }

    /// <summary>A place and date line; the place may be missing.</summary>
    public static bool IsPlaceDate(string text, int start, int limit, out int end) => ReadPlaceDate(text, start, limit, out _, out end) is not null;

    /// <summary>The date behind an optional place; <paramref name="place"/> has length 0 when there is none.</summary>
    public static DateSyntax? ReadPlaceDate(string text, int start, int limit, out TextSpan place, out int end)
    {
        place = new TextSpan(start, 0);
        end = start;
        if (start >= limit || !char.IsLetter(text[start])) return null;
        for (int i = start; i < Math.Min(limit, start + LongestPlace); i++)
        {
            bool wordStart = i == start || !char.IsLetterOrDigit(text[i - 1]);
            if (!wordStart) continue;
            DateSyntax? date = DayWord.MatchesAt(text, i, out _) ? DateSyntax.ReadAt(text, i, limit)
                : char.IsAsciiDigit(text[i]) && i > start + 2 && text.AsSpan(start, i - start).TrimEnd().EndsWith(",") ? DateSyntax.ReadAt(text, i, limit) : null;
            if (date is null)
            {
                if (text[i] is ':' or ';') return null;
                continue;
            }
            place = Words.Trim(text, TextSpan.FromBounds(start, i), ",.-");
            if (HasInnerGap(text, place)) return null;
            // A telegram prints its hour too: "Lào Cai, hồi 15 giờ 30 ngày …".
            place = WithoutHour(text, place);
            if (place.Length > 0 && !IsPlaceName(text.AsSpan(place.Start, place.Length))) return null;
            end = date.Value.Span.End;
            return date;
        }
        return null;
    }

    public static bool IsSubject(string text, int start, out int end) => MatchesAny(SubjectWords, text, start, out end);

    public static bool IsAddressee(string text, int start, out int end) =>
        MatchesAny(AddresseeWords, text, start, out end) && LetterCase.StartsUpper(text.AsSpan(start, end - start));

    /// <summary>"THỦ TƯỚNG CHÍNH PHỦ điện:", which opens the addressees of a telegram.</summary>
    public static bool IsSenderLine(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" :").TrimEnd();
        int word = line.LastIndexOfAny(" \n");
        return word > 0 && line.Length < 90 && WiresWord.MatchesAt(line, word + 1, out int end) && end == line.Length
            && (LetterCase.IsUpper(line[..word]) || BodyHeads.MatchAt(line, 0, out _) is not null);
    }

    /// <summary>A mark in capitals, alone in its column.</summary>
    public static bool IsMark(string text, int start, out int end)
    {
        if (!MatchesAny(MarkWords, text, start, out end)) return false;
        if (!LetterCase.IsUpper(text.AsSpan(start, end - start))) return false;
        // "DỰ THẢO LẦN 2", "ĐỘ MẬT: MẬT", "DỰ THẢO NGHỊ QUYẾT" is a title.
        int lineEnd = text.IndexOf('\n', end);
        ReadOnlySpan<char> rest = text.AsSpan(end, (lineEnd < 0 ? text.Length : lineEnd) - end).Trim(" .:)(");
        int next = SkipSpaces(text, end);
        if (rest.IsEmpty || TextLines.IsGap(text, end, next)) return true;
        // On a flattened page the place and date follow.
        if (IsPlaceDate(text, next, lineEnd < 0 ? text.Length : lineEnd, out _)) return true;
        if (!RoundWord.MatchesAt(rest, 0, out _) && !char.IsAsciiDigit(rest[0]) && !MatchesAny(MarkWords, text, text.IndexOf(rest[0], end), out _)) return false;
        end = lineEnd < 0 ? text.Length : lineEnd;
        return true;
    }

    /// <summary>"Nơi nhận" as the label of the recipients, not as words of a sentence.</summary>
    public static bool IsRecipientsLabel(string text, int start, out int end)
    {
        if (!RecipientsWord.MatchesAt(text, start, out end) || !LetterCase.StartsUpper(text.AsSpan(start, end - start))) return false;
        int next = end;
        while (next < text.Length && text[next] == ' ') next++;
        if (next >= text.Length || text[next] is '\n' or '\t' || next - end >= 3) return true;
        if (text[next] is not (':' or '.' or ';')) return false;
        end = next + 1;
        return true;
    }

    /// <summary>Whether nothing but a gap, a line end or a drawn rule surrounds [start, end) on its line.</summary>
    private static bool StandsAlone(string text, int start, int end)
    {
        int before = start;
        while (before > 0 && text[before - 1] is ' ' or '\t' or '-' or '*' or '_') before--;
        int after = end;
        while (after < text.Length && text[after] is ' ' or '\t' or '-' or '*' or '_' or '.') after++;
        bool left = before == 0 || text[before - 1] == '\n' || TextLines.IsGap(text, before, start);
        bool right = after >= text.Length || text[after] == '\n' || TextLines.IsGap(text, end, after);
        return left && right;
    }

    private static TextSpan WithoutHour(string text, TextSpan place)
    {
        int comma = text.IndexOf(',', place.Start, place.Length);
        bool hour = comma >= 0 && Array.Exists(HourWords, word => word.Find(text, comma, place.End) is not null);
        return hour ? Words.Trim(text, TextSpan.FromBounds(place.Start, comma)) : place;
    }

    /// <summary>A gap separates another part from the place; a line break does unless the place itself began the line above.</summary>
    private static bool HasInnerGap(string text, TextSpan place)
    {
        ReadOnlySpan<char> name = text.AsSpan(place.Start, place.Length);
        if (name.IndexOf("   ") >= 0 || name.Contains('\t')) return true;
        int line = name.IndexOf('\n');
        return line >= 0 && (LetterCase.IsUpper(name[..line]) || place.Start > 0 && text[place.Start - 1] is not ('\n' or '\t'));
    }

    private static bool IsPlaceName(ReadOnlySpan<char> place) =>
        LetterCase.StartsUpper(place) && Words.Split(place).Count <= 7 && place.IndexOfAny("()/\"“") < 0 && !HasYear(place) && AdoptionWord.Find(place, 0, place.Length) is null && BodyHeads.MatchAt(place, 0, out _) is null && DocumentTypes.MatchAt(place, 0, out _) is null;

    private static bool HasYear(ReadOnlySpan<char> place)
    {
        int digits = 0;
        foreach (char letter in place)
        {
            digits = char.IsAsciiDigit(letter) ? digits + 1 : 0;
            if (digits == 4) return true;
        }
        return false;
    }

    /// <summary>
    /// "NƯỚC CỘNG HÒA …" is a name; where a line break stands between ("CHỦ TỊCH NƯỚC⏎CỘNG HÒA …"), the slogan below shows the motto.
    /// </summary>
    private static bool IsPartOfName(string text, int start, int end)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, start).TrimEnd();
        int from = before.LastIndexOfAny(" \n\t") + 1;
        if (!TextKey.Same(before[from..], "nước") || TextLines.IsGap(text, before.Length, start)) return false;
        bool broken = text.AsSpan(before.Length, start - before.Length).Contains('\n');
        return !broken || NationalSlogan.Find(text, end, Math.Min(text.Length, end + 60)) is null;
    }

    private static bool MatchesAny(PhraseMatcher[] phrases, string text, int start, out int end)
    {
        end = start;
        foreach (PhraseMatcher phrase in phrases)
        {
            if (phrase.MatchesAt(text, start, out end)) return true;
        }
        return false;
    }

    private static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t') position++;
        return position;
    }
}
