using System.Globalization;

namespace VnGovDocs.Text.Legacy;

/// <summary>One encoding's letters: which codes, one to three of them, stand for which letter.</summary>
internal sealed class LegacyAlphabet
{
    private const int Codes = 256;

    /// <summary>Signs that PDF programs take for those of the codes.</summary>
    private const string LookAlikes = "\u2219\u03BC\u02C9\u2212\u2010\u2011", LookedLike = "\u00B7\u00B5\u00AF\u00AD\u00AD\u00AD";

    private static readonly LegacyAlphabet[] All = Load();

    private readonly Dictionary<int, char> _letters = [];
    private readonly int[] _longest = new int[Codes];

    public static LegacyAlphabet Of(LegacyEncoding encoding) => All[(int)encoding - 1];

    /// <summary>The codes of each letter, for those who write the encoding.</summary>
    public IEnumerable<(char Letter, string Codes)> Spellings => _letters.Select(entry => (entry.Value, Unpacked(entry.Key)));

    /// <summary>The letter whose codes stand at a position, the most of them that make one.</summary>
    public bool TryRead(ReadOnlySpan<char> raw, int at, out char letter, out int taken)
    {
        letter = '\0';
        int first = CodeOf(raw[at]);
        taken = first < 0 ? 0 : Math.Min(_longest[first], raw.Length - at);
        for (; taken > 0; taken--)
        {
            if (Packed(raw.Slice(at, taken)) is int codes && _letters.TryGetValue(codes, out letter)) return true;
        }
        return false;
    }

    /// <summary>
    /// The byte that a character was read from: Latin-1, Windows-1252, or the private use area to which Word moves the codes of symbol fonts;
    /// -1 for any other.
    /// </summary>
    public static int CodeOf(char letter)
    {
        if (Windows1252.ByteOf(letter) is byte code) return code;
        if (letter is >= '\uF000' and <= '\uF0FF') return letter - 0xF000;
        return LookAlikes.IndexOf(letter, StringComparison.Ordinal) is >= 0 and int like ? LookedLike[like] : -1;
    }

    private void Add(string codes, char letter)
    {
        _letters.TryAdd(Packed(codes)!.Value, letter);
        _longest[codes[0]] = Math.Max(_longest[codes[0]], codes.Length);
    }

    /// <summary>The letters i and y with a mark have codes of their own; converters type the mark behind them all the same.</summary>
    private void AddMarkedLetters()
    {
        foreach ((char bare, char model) in new[] { ('i', 'u'), ('I', 'U'), ('y', 'u'), ('Y', 'U') })
        {
            foreach ((char letter, string codes) in Spellings.Where(one => one.Codes.Length == 2 && one.Codes[0] == model).ToList())
            {
                VietnameseLetters.WithoutTone(letter, out int tone);
                if (tone > 0) Add($"{bare}{codes[1]}", VietnameseLetters.WithTone(bare, tone));
            }
        }
    }

    /// <summary>A mark of the other case behind a vowel: whoever typed it saw the same.</summary>
    private void AddMarksOfOtherCase()
    {
        foreach ((char letter, string codes) in Spellings.ToList())
        {
            if (codes.Length == 2) Add($"{codes[0]}{(char)(codes[1] ^ 0x20)}", letter);
        }
    }

    private static int? Packed(ReadOnlySpan<char> codes)
    {
        int packed = 0;
        foreach (char letter in codes)
        {
            int code = CodeOf(letter);
            if (code < 0) return null;
            packed = packed << 8 | code;
        }
        return packed;
    }

    private static string Unpacked(int codes) =>
        codes < 1 << 8 ? $"{(char)codes}" : codes < 1 << 16 ? $"{(char)(codes >> 8)}{(char)(codes & 0xFF)}" : $"{(char)(codes >> 16)}{(char)(codes >> 8 & 0xFF)}{(char)(codes & 0xFF)}";

    private static LegacyAlphabet[] Load()
    {
        LegacyAlphabet[] alphabets = [.. Enumerable.Range(0, Enum.GetValues<LegacyEncoding>().Length - 1).Select(_ => new LegacyAlphabet())];
        foreach (string[] cells in TableFile.Rows("legacy-letters"))
        {
            for (int i = 0; i < alphabets.Length; i++)
            {
                string codes = string.Concat(cells[i + 1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hex => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
                if (codes.Length > 0) alphabets[i].Add(codes, cells[0][0]);
            }
        }
        alphabets[(int)LegacyEncoding.Vni - 1].AddMarkedLetters();
        alphabets[(int)LegacyEncoding.Vni - 1].AddMarksOfOtherCase();
        return alphabets;
    }
}
