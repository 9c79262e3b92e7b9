using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>Reads signatures from the lines of one column: titles until a name, again and again.</summary>
internal sealed class SignatureScanner(string text)
{
    private const int LongestTitle = 140, LongestLine = 400, MostTitles = 9;

    private static readonly string[] Prefixes =
        ["TM.", "T.M.", "K.T.", "T.L.", "T/M.", "T/M", "TM ", "KT.", "K/T.", "K/T", "KT ", "TL.", "T/L.", "T/L", "TL ", "TUQ.", "T/UQ", "T.U.Q", "TUQ ", "Q.", "PT.", "P.T", "THỪA LỆNH", "THAY MẶT", "KÝ THAY", "THỪA ỦY QUYỀN", "THỪA UỶ QUYỀN"];
    private static readonly PhraseMatcher[] SignedNotes = [new("Đã ký"), new("Ký tên"), new("Ký, đóng dấu"), new("Chữ ký"), new("Ký, ghi rõ họ tên"), new("Ký và ghi rõ họ tên"), new("Ký, ghi rõ"), new("Ký")];
    private static readonly PhraseMatcher[] DigitalWords = [new("Người ký"), new("Ký bởi"), new("Được ký bởi"), new("Signed by"), new("Digitally signed by"), new("Thời gian ký"), new("Ngày ký"), new("Signing time"), new("Cơ quan"), new("Chức vụ"), new("Email")];

    private static readonly PhraseMatcher[] OfficeEndings = [new("trưởng"), new("viên"), new("đốc"), new("tịch"), new("nhiệm"), new("phòng"), new("lệnh")];
    private static readonly PhraseMatcher SubmittedTo = new("Kính trình");

    private readonly List<SignatureBlock> _found = [];
    private SignatureBlock _open = NewBlock();

    /// <summary>Reads every signature of a column; lines that fit nowhere are passed over.</summary>
    public List<SignatureBlock> ReadColumn(IReadOnlyList<TextSpan> lines)
    {
        for (int i = 0; i < lines.Count; i++) Take(WithWrappedName(lines, ref i));
        Finish();
        return _found;
    }

    /// <summary>Reads signatures from a line on, and stops at the first line that fits nowhere; gives the index behind the last line taken.</summary>
    public List<SignatureBlock> ReadRun(IReadOnlyList<TextSpan> lines, int start, out int after, out int endOfText)
    {
        after = start;
        endOfText = lines[start].Start;
        for (int i = start; i < lines.Count; i++)
        {
            TextSpan line = WithWrappedName(lines, ref i);
            bool fits = Take(line);
            if (_restOfLine is { } rest)
            {
                after = i;
                endOfText = rest;
                break;
            }
            if (!fits) break;
            after = i + 1;
            endOfText = line.End;
        }
        Finish();
        return _found;
    }

    private int? _restOfLine;

    /// <summary>A portal wraps names too ("Phạm⏎Mạnh Cường"): one capitalized word alone belongs to the name on the line beside it.</summary>
    private TextSpan WithWrappedName(IReadOnlyList<TextSpan> lines, ref int index)
    {
        TextSpan line = lines[index];
        if (_open.Titles.Count == 0 || index + 1 >= lines.Count) return line;
        TextSpan next = lines[index + 1];
        int words = Words.Split(text.AsSpan(line.Start, line.Length)).Count, more = Words.Split(text.AsSpan(next.Start, next.Length)).Count;
        if (words != 1 && more != 1 || words + more > 5 || !Offices.IsSurname(FirstWord(line)) || next.Start - line.End > 2) return line;
        TextSpan both = TextSpan.Cover(line, next);
        if (LetterCase.IsUpper(text.AsSpan(next.Start, next.Length)) || PersonNames.Read(text, both) is null) return line;
        index++;
        return both;
    }

    /// <summary>Whether a line opens a signature: an authority prefix, or an office in capitals or set apart.</summary>
    public static bool IsHead(string text, TextSpan line)
    {
        if (line.Length > LongestTitle) return false;
        if (HasPrefix(text.AsSpan(line.Start, line.Length))) return true;
        if (!Offices.MatchesAt(text, line.Start, out int end) || !LetterCase.IsUpper(text.AsSpan(line.Start, end - line.Start))) return false;
        // "GIÁM ĐỐC SỞ NỘI VỤ" signs; "CHỦ TỊCH … QUYẾT ĐỊNH:" and sentences don't.
        return text[line.End - 1] is not (':' or '.' or ';') || text[line.End - 1] == '.' && line.Length < 60;
    }

    /// <summary>TM., KT., TL., TUQ., Q., PT. in any of their spellings, in capitals.</summary>
    public static bool HasPrefix(ReadOnlySpan<char> line)
    {
        foreach (string prefix in Prefixes)
        {
            if (!line.StartsWith(prefix, StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> rest = line[prefix.Length..].TrimStart(" .\n\t");
            int word = rest.IndexOfAny(" \n\t");
            // "TM. Thg14" behind a filing line is a typist's mark.
            if (rest.IsEmpty || LetterCase.IsUpper(word < 0 ? rest : rest[..word])) return true;
        }
        return false;
    }

    private bool Take(TextSpan line)
    {
        // No part of a signature is a paragraph; and what follows "Đã ký" on a line is taken by taking it again.
        if (line.Length > LongestLine) return false;
        // A slip asks the next in rank: "KÍNH TRÌNH CHỦ TỊCH UBND TỈNH" above the place for his signature.
        if (SubmittedTo.MatchesAt(text, line.Start, out int office) && office < line.End && char.IsUpper(text[line.Start + 1])) line = Words.Trim(text, TextSpan.FromBounds(office, line.End));
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        if (Anchors.IsMotto(text, line.Start, out _)) return false;
        if (TextLines.IsRule(words) || IsSignedNote(words)) return true;
        if (IsDigital(words))
        {
            _open.Digital.Add(line);
            return true;
        }
        // "THỦ TƯỚNG CHÍNH PHỦ Đã ký: Phạm Văn A": the note parts office and name.
        if (SignedNotes[0].Find(text, line.Start + 1, line.End) is { } note && LetterCase.IsUpper(text.AsSpan(line.Start, note.Start - line.Start)))
            return Take(Words.Trim(text, TextSpan.FromBounds(line.Start, note.Start), "(")) && Take(Words.Trim(text, TextSpan.FromBounds(note.End, line.End), ":)"));
        if (IsDateLine(line)) return TakeDate(line);
        if (_open.Titles.Count > 0 && PersonNames.Read(text, line) is { } name && !IsTitleInCapitals(line)) return TakeName(name);
        if (_open.Titles.Count + 1 <= MostTitles && line.Length <= LongestTitle && PersonNames.FindBehindCapitals(text, line) is { } behind && StartsTitle(line))
            return TakeTitleAndName(line, behind);
        if (IsTitle(line)) return TakeTitle(line);
        return false;
    }

    private bool TakeDate(TextSpan line)
    {
        _open = _open with { Date = line };
        return true;
    }

    private bool TakeName(PersonName name)
    {
        _found.Add(_open with { Name = name.Name, Degree = name.Degree });
        _open = NewBlock();
        return true;
    }

    private bool TakeTitleAndName(TextSpan line, PersonName name)
    {
        TextSpan title = Words.Trim(text, TextSpan.FromBounds(line.Start, name.Degree?.Start ?? name.Name.Start));
        int note = text.IndexOf('(', title.Start, title.Length);
        if (note > title.Start && IsSignedNote(text.AsSpan(note, title.End - note))) title = Words.Trim(text, TextSpan.FromBounds(title.Start, note));
        TakeTitle(title);
        TakeName(name);
        int rest = name.Name.End;
        while (rest < line.End && (char.IsWhiteSpace(text[rest]) || text[rest] is '.' or ',' or '-' or '/')) rest++;
        if (rest < line.End) _restOfLine = rest;
        return true;
    }

    private bool TakeTitle(TextSpan line)
    {
        bool joins = _open.Titles.Count > 0 && line.Start > _open.Titles[^1][^1].End && (!StartsTitle(line) || IsOpenTitle(_open.Titles[^1]));
        if (joins) _open.Titles[^1].Add(line);
        else _open.Titles.Add([line]);
        return true;
    }

    /// <summary>"KT." or "PHÓ" broken off from its office, "BỘ TRƯỞNG," from the second one.</summary>
    private bool IsOpenTitle(List<TextSpan> pieces)
    {
        string title = Words.Fold(text, pieces);
        return title[^1] == ',' || title == "PHÓ" || title.Length <= 5 && Array.Exists(Prefixes, prefix => title.AsSpan().TrimEnd(" .").SequenceEqual(prefix.AsSpan().TrimEnd(" .")));
    }

    private void Finish()
    {
        if (_open.Titles.Count > 0 && _open.Titles.Exists(title => IsHead(text, title[0]))) _found.Add(_open);
        _open = NewBlock();
    }

    /// <summary>A title line, or the rest of a wrapped one.</summary>
    private bool IsTitle(TextSpan line)
    {
        if (line.Length > LongestTitle || _open.Titles.Count >= MostTitles) return false;
        if (StartsTitle(line)) return true;
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        if (_open.Titles.Count == 0) return LetterCase.IsUpper(words) && BodyHeads.MatchAt(text, line.Start, out _) is not null && line.Length < 80 && !words.Contains(':');
        return LetterCase.IsUpper(words);
    }

    private bool StartsTitle(TextSpan line)
    {
        ReadOnlySpan<char> words = text.AsSpan(line.Start, line.Length);
        if (HasPrefix(words)) return true;
        if (!Offices.MatchesAt(text, line.Start, out _) || !LetterCase.StartsUpper(words)) return false;
        return LetterCase.IsUpper(words) || PersonNames.FindBehindCapitals(text, line) is not null || line.Length < 60 && words[^1] is not (';' or ':' or '.');
    }

    /// <summary>"CHÁNH VĂN PHÒNG" has the shape of a name in capitals.</summary>
    private bool IsTitleInCapitals(TextSpan line) =>
        LetterCase.IsUpper(text.AsSpan(line.Start, line.Length)) && (Offices.MatchesAt(text, line.Start, out _) || BodyHeads.MatchAt(text, line.Start, out _) is not null
            || !Offices.IsSurname(FirstWord(line)) || EndsAsOffice(line));

    private bool EndsAsOffice(TextSpan line)
    {
        int word = text.LastIndexOf(' ', line.End - 1, line.Length);
        return word >= 0 && Array.Exists(OfficeEndings, ending => ending.MatchesAt(text, word + 1, out int end) && end == line.End);
    }

    private ReadOnlySpan<char> FirstWord(TextSpan line)
    {
        int end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(text[end])) end++;
        return text.AsSpan(line.Start, end - line.Start);
    }

    private bool IsDateLine(TextSpan line) =>
        line.Length < 70 && Anchors.ReadPlaceDate(text, line.Start, line.End, out _, out int end) is not null && end >= line.End - 2;

    /// <summary>"(Đã ký)", and the lines that a digital signature prints.</summary>
    public static bool IsRemark(ReadOnlySpan<char> line) => IsSignedNote(line) || IsDigital(line);

    private static bool IsSignedNote(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> inner = line.Trim("()[]{} .*_…");
        if (inner.Length > 40) return false;
        if (inner.IsEmpty || inner is "daky" or "đã ký") return true;
        foreach (PhraseMatcher note in SignedNotes)
        {
            if (note.MatchesAt(inner, 0, out int end) && (end == inner.Length || line[0] is '(' or '[')) return true;
        }
        return false;
    }

    private static bool IsDigital(ReadOnlySpan<char> line)
    {
        foreach (PhraseMatcher word in DigitalWords)
        {
            if (word.MatchesAt(line, 0, out int end) && line[end..].TrimStart().StartsWith(":")) return true;
        }
        return false;
    }

    private static SignatureBlock NewBlock() => new([], null, null, null, []);
}
