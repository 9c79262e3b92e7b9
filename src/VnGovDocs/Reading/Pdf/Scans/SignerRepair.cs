using System.Buffers;
using VnGovDocs.Reading.Pdf.Layout;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Reading.Pdf.Scans;

/// <summary>The signer's family name, whose first letters the seal covers: "xuyên Sỹ Hiệp" below an office is Nguyễn Sỹ Hiệp.</summary>
internal static class SignerRepair
{
    /// <summary>How far below the office the name stands, seal and signature between them being read as lines too.</summary>
    private const int LinesBelow = 10;

    /// <summary>In points.</summary>
    private const float Farthest = 170, Beside = 30;

    private const int MostSyllables = 5, LongestScrap = 6, MostOffices = 40;

    /// <summary>What may be read before a name.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(" \"'“”:„.-_");

    /// <summary>So many letters of a family name tell which it is.</summary>
    private const int LeastLetters = 3;

    /// <summary>Mends the names, and returns the lines between them and the offices above: what was read into seals and signatures.</summary>
    public static HashSet<LayoutLine> Run(List<LayoutLine> lines)
    {
        var seals = new HashSet<LayoutLine>();
        foreach (LayoutLine office in lines.FindAll(IsOffice).Take(MostOffices))
        {
            var between = new List<LayoutLine>();
            foreach (LayoutLine line in lines.Where(line => IsBelow(line, office)).OrderBy(line => line.Baseline).Take(LinesBelow))
            {
                if (IsOffice(line)) break;
                if (RepairName(line))
                {
                    seals.UnionWith(between);
                    PutBelow(lines, line, office);
                    break;
                }
                if (!IsUnsound(line.Text)) break;
                between.Add(line);
            }
        }
        return seals;
    }

    /// <summary>The name stands in the office's column, though nothing else does at its height.</summary>
    private static void PutBelow(List<LayoutLine> lines, LayoutLine name, LayoutLine office)
    {
        if (name.Cell == office.Cell) return;
        name.Cell?.Lines.Remove(name);
        name.Cell = office.Cell;
        office.Cell?.Lines.Insert(office.Cell.Lines.IndexOf(office) + 1, name);
        lines.Remove(name);
        lines.Insert(lines.IndexOf(office) + 1, name);
    }

    private static bool IsBelow(LayoutLine line, LayoutLine office) =>
        line.Origin == GlyphOrigin.Page && line.Baseline > office.Baseline && line.Baseline - office.Baseline < Farthest && line.Center > office.Left - Beside && line.Center < office.Right + Beside && line.Left > office.Left - 3 * Beside;

    /// <summary>Whether a line may have been read off a seal or a signature: one short word, or most of its words are none.</summary>
    private static bool IsUnsound(string text)
    {
        List<TextSpan> words = Words.Split(text);
        return words.Count == 1 && text.Length <= LongestScrap || words.Count(word => word.Length > 1 && Syllables.IsLegal(text.AsSpan(word.Start, word.Length))) * 2 < words.Count;
    }

    private static bool IsOffice(LayoutLine line) => LetterCase.IsUpper(line.Text) && Words.Split(line.Text).Exists(word => Offices.MatchesAt(line.Text, word.Start, out _));

    /// <summary>Whether a line is a name, which is mended where it has to be.</summary>
    private static bool RepairName(LayoutLine line)
    {
        int start = line.Text.AsSpan().IndexOfAnyExcept(Signs);
        List<TextSpan> words = start < 0 ? [] : [.. Words.Split(line.Text.AsSpan(start)).Select(word => word with { Start = word.Start + start })];
        if (words.Count is < 2 or > MostSyllables || words.Exists(word => !IsSyllable(line.Text.AsSpan(word.Start, word.Length)))) return false;
        if (words.Skip(1).Any(word => !char.IsUpper(line.Text[word.Start]) || LetterCase.IsUpper(line.Text.AsSpan(word.Start, word.Length)))) return false;
        string raw = line.Text.Substring(words[0].Start, words[0].Length);
        if (SurnameOf(raw) is not { } surname) return false;
        if (raw != surname && !(TextKey.Same(raw, surname) && char.IsUpper(raw[0]))) line.Rewrite(words[0].Start, words[0].Length, surname);
        if (start > 0) line.Rewrite(0, start, "");
        return true;
    }

    private static string? SurnameOf(string raw) => Offices.IsSurname(raw) ? char.ToUpperInvariant(raw[0]) + raw[1..] : Offices.SurnameLike(raw, LeastLetters);

    private static bool IsSyllable(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            if (!char.IsLetter(letter)) return false;
        }
        return true;
    }
}
