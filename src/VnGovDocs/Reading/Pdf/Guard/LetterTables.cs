using System.Globalization;
using System.Text;

namespace VnGovDocs.Reading.Pdf.Guard;

/// <summary>
/// How large the letter tables of a file say to be: "&lt;0000&gt; &lt;FFFFFFFF&gt;" in a font's table of 1 KB asks for four billion entries,
/// "0 2000000000 500" in its widths for two billion.
/// </summary>
internal sealed class LetterTables
{
    /// <summary>Four times all letters there are, for all fonts of one document; a full table of one font has 65,536.</summary>
    private const long MostEntries = 4L << 20;

    /// <summary>PdfPig looks through these one by one for every letter. The largest table of Unicode's own makers has 18,000 ranges.</summary>
    private const int MostCodeLengths = 1000, MostRanges = 20_000;

    /// <summary>What a letter stands for takes two or four bytes; longer words cost as much more.</summary>
    private const int UsualLength = 16;

    private readonly HashSet<int> _widths = [];
    private readonly HashSet<int> _large = [];
    private long _entries;

    /// <summary>Counts the ranges of tables in decoded bytes.</summary>
    public void Check(ReadOnlySpan<byte> bytes)
    {
        for (int at = 0; bytes[at..].IndexOf("begin"u8) is >= 0 and int found;)
        {
            at += found + "begin".Length;
            if (bytes[at..].StartsWith("bfrange"u8)) at = SpendRanges(bytes, at + "bfrange".Length);
            else if (bytes[at..].StartsWith("cidrange"u8)) at = CountPairs(bytes, at + "cidrange".Length, MostRanges);
            else if (bytes[at..].StartsWith("codespacerange"u8)) at = CountPairs(bytes, at + "codespacerange".Length, MostCodeLengths);
        }
    }

    /// <summary>Entries from the first to the last one.</summary>
    public void Spend(long first, long last, long cost = 1)
    {
        if (last < first) return;
        _entries += last - first >= MostEntries ? MostEntries + 1 : (last - first + 1) * cost;
        if (_entries > MostEntries) throw Refusal();
    }

    /// <summary>An object that some font's widths refer to.</summary>
    public void AddWidths(int number) => _widths.Add(number);

    /// <summary>An object that is a number, or an array of them, too large to be widths.</summary>
    public void AddLarge(int number) => _large.Add(number);

    public void CheckReferences()
    {
        if (_widths.Overlaps(_large)) throw Refusal();
    }

    private int SpendRanges(ReadOnlySpan<byte> bytes, int position)
    {
        var tokens = new PdfTokens(bytes, position);
        Span<long> range = stackalloc long[2], lengths = stackalloc long[2];
        for (int part = 0; tokens.Next() is PdfToken.Text or PdfToken.OpenArray or PdfToken.CloseArray or PdfToken.Name;)
        {
            if (part < 2) (range[part], lengths[part++]) = (Value(tokens.Letters), tokens.Letters.Length);
            else
            {
                part = 0;
                // Counting up from a longer code, the shorter one is never met.
                if (lengths[0] != lengths[1]) throw Refusal();
                if (bytes[tokens.Position - 1] == '[') SkipArray(ref tokens);
                else Spend(range[0], range[1], 1 + tokens.Letters.Length / UsualLength);
            }
        }
        return tokens.Position;
    }

    /// <summary>An array has as many words as it says.</summary>
    private static void SkipArray(ref PdfTokens tokens)
    {
        while (tokens.Next() is PdfToken.Text or PdfToken.Name)
        {
        }
    }

    private static int CountPairs(ReadOnlySpan<byte> bytes, int position, int most)
    {
        var tokens = new PdfTokens(bytes, position);
        for (int texts = 0; tokens.Next() is PdfToken.Text or PdfToken.Number;)
        {
            if (++texts > 3 * most) throw Refusal();
        }
        return tokens.Position;
    }

    private static long Value(ReadOnlySpan<byte> hex) =>
        long.TryParse(Encoding.ASCII.GetString(hex[..Math.Min(hex.Length, 15)]), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out long value) ? value : 0;

    private static ReadStoppedException Refusal() => ReadStoppedException.Malformed(DocumentFormat.Pdf, "letter tables larger than all letters there are");
}
