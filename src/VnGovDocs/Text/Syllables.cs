namespace VnGovDocs.Text;

/// <summary>
/// The closed set of Vietnamese syllables, built by rule from onset, rime and tone. Serves to see whether two printed pieces are one
/// syllable that a font split ("ĐIỀ U"), and whether text decoded from an old font makes sense.
/// </summary>
internal static class Syllables
{
    private static readonly string[] Onsets =
        ["ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];

    private static readonly WordTable<bool> Rimes = WordTable.Of((
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
        "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
        "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot " +
        "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
        "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ uơn up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu " +
        "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu").Split(' '));

    /// <summary>Whether a word is a possible syllable, whatever its case; false for anything longer than 7 letters.</summary>
    public static bool IsLegal(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 7) return false;
        Span<char> bare = stackalloc char[word.Length];
        int tone = 0;
        for (int i = 0; i < word.Length; i++)
        {
            bare[i] = char.ToLowerInvariant(VietnameseLetters.WithoutTone(word[i], out int one));
            if (one == 0) continue;
            if (tone != 0) return false;
            tone = one;
        }
        foreach (string onset in Onsets)
        {
            if (bare.StartsWith(onset) && IsLegalRime(onset, bare[onset.Length..], tone)) return true;
        }
        return false;
    }

    private static bool IsLegalRime(string onset, ReadOnlySpan<char> rime, int tone)
    {
        // "gi" and "qu" swallow a vowel letter: gì, giêng, quy, quyên.
        bool known = Rimes.Contains(rime)
            || onset is "gi" && (rime.Length == 0 || Rimes.Contains(string.Concat("i", rime)))
            || onset is "qu" && Rimes.Contains(string.Concat("u", rime));
        if (!known || !IsSpelledSo(onset, rime)) return false;
        bool stopped = rime.Length > 0 && (rime[^1] is 'c' or 'p' or 't' || rime.EndsWith("ch"));
        return !stopped || tone is 2 or 5;
    }

    /// <summary>Before e, ê and i the sounds c, g, ng are written k, gh, ngh, and nowhere else.</summary>
    private static bool IsSpelledSo(string onset, ReadOnlySpan<char> rime)
    {
        bool front = rime.Length > 0 && rime[0] is 'e' or 'ê' or 'i' or 'y';
        return onset switch
        {
            "c" or "g" or "ng" => !front,
            "k" or "gh" or "ngh" => front,
            _ => true,
        };
    }
}
