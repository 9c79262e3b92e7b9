using VnGovDocs.Ocr;

namespace VnGovDocs.Tesseract;

/// <summary>
/// Joins what was read on a page as it is and around its seals without them: line by line the words of the reading that is surest of them.
/// </summary>
/// <param name="page">The page as it is.</param>
/// <param name="points">Points of a dot.</param>
internal sealed class Readings(HocrPage page, double points)
{
    /// <summary>What an engine is less sure of is rather dirt than print, and speaks against a reading.</summary>
    private const double Doubtful = 0.5;

    /// <summary>Words of one line stand so near to each other's height, in sizes of their print.</summary>
    private const double SameLine = 0.35;

    private readonly double _slope = page.Slope();
    private List<IReadOnlyList<OcrWord>> _lines = [.. page.Lines];

    /// <summary>Takes another reading of the surroundings of a seal, where it is surer.</summary>
    public void Take(SealRing seal, HocrPage other)
    {
        var known = new HashSet<OcrWord>(_lines.SelectMany(line => line).Where(word => IsNear(word, seal)), ReferenceEqualityComparer.Instance);
        var replaced = new HashSet<OcrWord>(ReferenceEqualityComparer.Instance);
        var put = new List<OcrWord>();
        foreach (List<OcrWord> row in Rows(known.Concat(other.Lines.SelectMany(line => line).Where(word => IsNear(word, seal)))))
        {
            OcrWord[] was = [.. row.Where(known.Contains)], now = [.. row.Where(word => !known.Contains(word))];
            if (Sureness(now) <= Sureness(was)) continue;
            replaced.UnionWith(was);
            put.AddRange(now);
        }
        if (put.Count > 0) Replace(replaced, put);
    }

    public OcrPage ToPage(int number) => new(number, [.. _lines.SelectMany(line => line)]) { Slope = _slope };

    /// <summary>Lines that lose or get words are made anew.</summary>
    private void Replace(HashSet<OcrWord> replaced, List<OcrWord> put)
    {
        bool IsTouched(IReadOnlyList<OcrWord> line) => line.Any(word => replaced.Contains(word) || put.Exists(other => Math.Abs(Height(other) - Height(word)) < SameLine * word.Size));
        IEnumerable<OcrWord> left = _lines.Where(IsTouched).SelectMany(line => line).Where(word => !replaced.Contains(word));
        _lines = [.. _lines.Where(line => !IsTouched(line)), .. Rows(left.Concat(put)).Select(row => row.OrderBy(word => word.Left).ToList())];
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
        double middle = (word.Left + word.Width / 2) / points, baseline = word.Baseline / points;
        return middle > seal.Left && middle < seal.Right && baseline > seal.Top && baseline < seal.Bottom;
    }

    private static double Sureness(IEnumerable<OcrWord> words) => words.Sum(word => (word.Confidence - Doubtful) * word.Text.Count(char.IsLetterOrDigit));
}
