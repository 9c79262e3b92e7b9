using System.Collections.Frozen;

namespace VnGovDocs.Text;

/// <summary>
/// The 134 composed letters of Vietnamese as base, modifier (circumflex, breve, horn) and tone. <c>String.Normalize</c> does nothing
/// under invariant globalization, so composing is done here.
/// </summary>
internal static class VietnameseLetters
{
    public const char Grave = '\u0300', Acute = '\u0301', Circumflex = '\u0302', Tilde = '\u0303', Breve = '\u0306', Hook = '\u0309', Horn = '\u031B', Dot = '\u0323';

    /// <summary>Rows: a vowel, then the same with huyền, sắc, hỏi, ngã, nặng.</summary>
    private static readonly string[] Rows =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
    ];

    private static readonly string ToneMarks = new([Grave, Acute, Hook, Tilde, Dot]);

    /// <summary>Latin letters lie below; no other has a tone.</summary>
    private const int EndOfTable = 0x1F00;

    /// <summary>Letter → the same letter without its tone, and which tone it was (0 none, 1–5 in row order) in the upper half.</summary>
    private static readonly uint[] Tones = BuildTones(static letter => letter);

    /// <summary>The same with small letters.</summary>
    private static readonly uint[] SmallTones = BuildTones(char.ToLowerInvariant);

    private static readonly FrozenDictionary<char, string> RowOf = Rows.ToFrozenDictionary(row => row[0]);

    /// <summary>Base and mark → letter, for the modifiers, and for the few foreign letters that occur in names.</summary>
    private static readonly FrozenDictionary<(char Base, char Mark), char> Composed = BuildComposed();

    /// <summary>The letter without its tone (ậ → â); other characters as they are.</summary>
    public static char WithoutTone(char letter, out int tone)
    {
        uint entry = letter < EndOfTable ? Tones[letter] : letter;
        tone = (int)(entry >> 16);
        return (char)(entry & 0xFFFF);
    }

    /// <summary>The small letter without its tone (Ậ → â).</summary>
    public static char Small(char letter, out int tone)
    {
        uint entry = letter < EndOfTable ? SmallTones[letter] : char.ToLowerInvariant(letter);
        tone = (int)(entry >> 16);
        return (char)(entry & 0xFFFF);
    }

    /// <summary>The letter with a tone of <see cref="WithoutTone"/> put back; 0 gives the letter itself.</summary>
    public static char WithTone(char bare, int tone) => tone > 0 && RowOf.TryGetValue(bare, out string? row) ? row[tone] : bare;

    /// <summary>
    /// Puts a combining mark on a letter, in whichever order the two kinds of marks come: ê + sắc and é + circumflex both give ế.
    /// </summary>
    public static bool TryCompose(char letter, char mark, out char composed)
    {
        if (mark is '\u0340') mark = Grave;
        if (mark is '\u0341') mark = Acute;
        char bare = WithoutTone(letter, out int tone);
        int added = ToneMarks.IndexOf(mark, StringComparison.Ordinal) + 1;
        if (added > 0 && tone == 0 && RowOf.TryGetValue(letter, out string? row))
        {
            composed = row[added];
            return true;
        }
        if (Composed.TryGetValue((bare, mark), out char modified))
        {
            composed = WithTone(modified, tone);
            return true;
        }
        composed = letter;
        return false;
    }

    /// <summary>Whether a character is one of the Vietnamese letters outside ASCII.</summary>
    public static bool IsVietnamese(char letter)
    {
        WithoutTone(letter, out int tone);
        return letter is 'đ' or 'Đ' || letter > '\u007F' && (tone > 0 || RowOf.ContainsKey(letter));
    }

    /// <summary>The ASCII letter under all marks: ậ → a, đ → d.</summary>
    public static char WithoutMarks(char letter)
    {
        char bare = WithoutTone(letter, out _);
        return bare switch
        {
            'ă' or 'â' => 'a', 'ê' => 'e', 'ô' or 'ơ' => 'o', 'ư' => 'u', 'đ' => 'd',
            'Ă' or 'Â' => 'A', 'Ê' => 'E', 'Ô' or 'Ơ' => 'O', 'Ư' => 'U', 'Đ' => 'D',
            _ => bare,
        };
    }

    private static uint[] BuildTones(Func<char, char> shown)
    {
        var table = new uint[EndOfTable];
        for (int letter = 0; letter < EndOfTable; letter++) table[letter] = shown((char)letter);
        foreach (string row in Rows)
        {
            for (int tone = 1; tone < row.Length; tone++) table[row[tone]] = shown(row[0]) | (uint)tone << 16;
        }
        return table;
    }

    private static FrozenDictionary<(char, char), char> BuildComposed()
    {
        var letters = new Dictionary<(char, char), char>();
        void Add(char mark, string bases, string composed)
        {
            for (int i = 0; i < bases.Length; i++) letters.Add((bases[i], mark), composed[i]);
        }
        Add(Circumflex, "aeoAEO", "âêôÂÊÔ");
        Add(Breve, "aA", "ăĂ");
        Add(Horn, "ouOU", "ơưƠƯ");
        Add('\u0308', "aeiouyAEIOU", "äëïöüÿÄËÏÖÜ");
        Add(Tilde, "nN", "ñÑ");
        Add('\u0327', "cC", "çÇ");
        Add('\u030A', "aA", "åÅ");
        Add('\u030C', "cszCSZ", "čšžČŠŽ");
        return letters.ToFrozenDictionary();
    }
}
