using VnGovDocs.Ocr;

namespace VnGovDocs.Tests.Ocr;

/// <summary>An engine that reads the same words on every page, or fails as it is told; remembers which pages it was asked for.</summary>
internal sealed class WordsEngine(IReadOnlyList<OcrWord> words, OcrProblem? problem = null) : IOcrEngine
{
    public List<int> Asked { get; } = [];

    /// <summary>How askew its pages lie.</summary>
    public double Slope { get; init; }

    public string Name => "The test's engine";

    /// <summary>Words of one line from a left edge on, letters half as wide as high.</summary>
    public static IEnumerable<OcrWord> Line(string text, double left, double baseline, double confidence = 0.9, double size = 14)
    {
        foreach (string word in text.Split(' '))
        {
            double width = word.Length * size / 2;
            yield return new OcrWord(word, left, baseline - 0.8 * size, width, size, baseline, size, confidence);
            left += width + 4;
        }
    }

    public IReadOnlyList<OcrPage> Read(OcrRequest request, CancellationToken cancellationToken)
    {
        Asked.AddRange(request.Pages);
        if (problem is { } why) throw new OcrException(why, "It said no.");
        OcrPage[] read = [.. request.Pages.Select(page => new OcrPage(page, words) { Slope = Slope })];
        foreach (OcrPage page in read) request.Progress?.Report(page);
        return read;
    }
}
