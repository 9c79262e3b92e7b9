using VnGovDocs.Ocr;

namespace VnGovDocs.Tesseract;

/// <summary>
/// Joins what was read on a page as it is and without its seals: around each seal, line by line, the words of the reading that is surer of them, elsewhere those of
/// the page as it is.
/// </summary>
/// <param name="plain">The page as it is.</param>
/// <param name="clean">The page without its seals.</param>
/// <param name="points">Points of a dot.</param>
internal sealed class TwoReadings(HocrPage plain, HocrPage clean, double points)
{
    /// <summary>In radii from a seal's center: where the signer's office and name stand, on which it is put.</summary>
    private const double ToLeft = 1.3, ToRight = 2.8, Up = 1.4, Down = 1.5;

    /// <summary>What an engine is less sure of is rather dirt than print, and speaks against a reading.</summary>
    private const double Doubtful = 0.5;

    /// <summary>Words of one line stand so near to each other's height, in sizes of their print.</summary>
    private const double SameLine = 0.35;

    private readonly double _slope = plain.Slope();

    public OcrPage Join(int number, IReadOnlyList<SealRing> seals)
    {
        List<IReadOnlyList<OcrWord>> lines = [.. plain.Lines];
        foreach (SealRing seal in seals)
        {
            OcrWord[] before = [.. lines.SelectMany(line => line).Where(word => IsNear(word, seal))], after = [.. clean.Lines.SelectMany(line => line).Where(word => IsNear(word, seal))];
            var replaced = new HashSet<OcrWord>(ReferenceEqualityComparer.Instance);
            var put = new List<OcrWord>();
            foreach (List<OcrWord> row in Rows(before.Concat(after)))
            {
                OcrWord[] was = [.. row.Where(word => Array.Exists(before, one => ReferenceEquals(one, word)))], now = [.. row.Where(word => !Array.Exists(before, one => ReferenceEquals(one, word)))];
                if (Sureness(now) <= Sureness(was)) continue;
                replaced.UnionWith(was);
                put.AddRange(now);
            }
            lines = Replace(lines, replaced, put);
        }
        return new OcrPage(number, [.. lines.SelectMany(line => line)]) { Slope = _slope };
    }

    /// <summary>The lines without some words and with others: those at whose height there are such are made anew.</summary>
    private List<IReadOnlyList<OcrWord>> Replace(List<IReadOnlyList<OcrWord>> lines, HashSet<OcrWord> replaced, List<OcrWord> put)
    {
        if (put.Count == 0) return lines;
        bool IsTouched(IReadOnlyList<OcrWord> line) => line.Any(word => replaced.Contains(word) || put.Exists(other => Math.Abs(Height(other) - Height(word)) < SameLine * word.Size));
        IEnumerable<OcrWord> left = lines.Where(IsTouched).SelectMany(line => line).Where(word => !replaced.Contains(word));
        return [.. lines.Where(line => !IsTouched(line)), .. Rows(left.Concat(put)).Select(row => row.OrderBy(word => word.Left).ToList())];
    }

    /// <summary>Words of one height each.</summary>
    private List<List<OcrWord>> Rows(IEnumerable<OcrWord> words)
    {
        var rows = new List<List<OcrWord>>();
        foreach (OcrWord word in words.OrderBy(Height))
        {
            if (rows.Count > 0 && Height(word) - Height(rows[^1][^1]) < SameLine * word.Size) rows[^1].Add(word);
            else rows.Add([word]);
        }
        return rows;
    }

    /// <summary>Where a word would stand on a straight page.</summary>
    private double Height(OcrWord word) => word.Baseline - _slope * (word.Left + word.Width / 2);

    private bool IsNear(OcrWord word, SealRing seal)
    {
        double radius = seal.Outer * points, across = word.Left + word.Width / 2 - seal.X * points, down = word.Baseline - seal.Y * points;
        return across > -ToLeft * radius && across < ToRight * radius && down > -Up * radius && down < Down * radius;
    }

    private static double Sureness(IEnumerable<OcrWord> words) => words.Sum(word => (word.Confidence - Doubtful) * word.Text.Count(char.IsLetterOrDigit));
}
