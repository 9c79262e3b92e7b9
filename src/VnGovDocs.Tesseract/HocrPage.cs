using System.Globalization;
using System.Xml;
using VnGovDocs.Ocr;

namespace VnGovDocs.Tesseract;

/// <summary>Reads a page in hOCR, the XHTML in which Tesseract tells words with their boxes, and lines with their baselines.</summary>
internal sealed class HocrPage
{
    private readonly double _points, _left, _top;
    private readonly List<List<OcrWord>> _lines = [[]];
    private readonly List<(double Slope, double Width)> _slopes = [];
    private double[] _line = [0, 0, 0, 0], _baseline = [0, 0];
    private double _size;

    private HocrPage(int resolution, int left, int top) => (_points, _left, _top) = (72.0 / resolution, left, top);

    /// <param name="hocr">The file.</param>
    /// <param name="resolution">Dots per inch of the picture.</param>
    /// <param name="left">Where on the page the picture begins, in dots.</param>
    /// <param name="top">The same from above.</param>
    /// <exception cref="XmlException">The file is no hOCR.</exception>
    public static HocrPage Read(Stream hocr, int resolution, int left = 0, int top = 0)
    {
        var page = new HocrPage(resolution, left, top);
        using XmlReader xml = XmlReader.Create(hocr, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.GetAttribute("class") is not { } kind || xml.GetAttribute("title") is not { } title) continue;
            if (kind is "ocr_line" or "ocr_header" or "ocr_caption" or "ocr_textfloat") page.BeginLine(title);
            else if (kind == "ocrx_word") page.Add(title, xml.ReadInnerXml());
        }
        return page;
    }

    /// <summary>The words of each line.</summary>
    public IReadOnlyList<IReadOnlyList<OcrWord>> Lines => _lines;

    /// <summary>The slope of the middle line, long lines counting more: what is read into pictures and stamps runs any way.</summary>
    public double Slope()
    {
        double half = _slopes.Sum(line => line.Width) / 2, passed = 0;
        foreach ((double slope, double width) in _slopes.Order())
        {
            passed += width;
            if (passed >= half) return slope;
        }
        return 0;
    }

    private void BeginLine(string title)
    {
        _line = Property(title, "bbox", 4) ?? [0, 0, 0, 0];
        _baseline = Property(title, "baseline", 2) ?? [0, 0];
        _size = Property(title, "x_size", 1)?[0] ?? _line[3] - _line[1];
        _lines.Add([]);
        _slopes.Add((_baseline[0], _line[2] - _line[0]));
    }

    private void Add(string title, string inner)
    {
        string text = System.Net.WebUtility.HtmlDecode(WithoutTags(inner)).Trim();
        if (text.Length == 0 || Property(title, "bbox", 4) is not { } box) return;
        // The baseline is given from the line's left lower corner, with its slope.
        double baseline = _line[3] + _baseline[1] + _baseline[0] * ((box[0] + box[2]) / 2 - _line[0]);
        _lines[^1].Add(new OcrWord(
            text, (_left + box[0]) * _points, (_top + box[1]) * _points, (box[2] - box[0]) * _points, (box[3] - box[1]) * _points, (_top + baseline) * _points, _size * _points,
            (Property(title, "x_wconf", 1)?[0] ?? 0) / 100));
    }

    /// <summary>Strong and emphasized words are tagged inside.</summary>
    private static string WithoutTags(string inner)
    {
        while (inner.IndexOf('<', StringComparison.Ordinal) is >= 0 and int open && inner.IndexOf('>', open) is >= 0 and int close) inner = inner.Remove(open, close - open + 1);
        return inner;
    }

    /// <summary>"bbox 36 92 618 361; x_wconf 96": the numbers of one name.</summary>
    private static double[]? Property(string title, string name, int count)
    {
        foreach (string property in title.Split(';'))
        {
            string[] parts = property.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < count + 1 || parts[0] != name) continue;
            var numbers = new double[count];
            for (int i = 0; i < count; i++)
            {
                if (!double.TryParse(parts[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return null;
            }
            return numbers;
        }
        return null;
    }
}
