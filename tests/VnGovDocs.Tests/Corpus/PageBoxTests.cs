using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using VnGovDocs.Hostile.Laws;
using VnGovDocs.Source;
using VnGovDocs.Tests.Laws;
using VnGovDocs.Text;

namespace VnGovDocs.Tests.Corpus;

/// <summary>
/// The boxes of values hold the letters of their words, and hardly any other. The letters come from PdfPig's own page model here, which the
/// reader does not use.
/// </summary>
public class PageBoxTests
{
    /// <summary>Letters that may stand in a box besides: neighbors on lines set close.</summary>
    private const double Others = 0.1;

    public static TheoryData<string> Files { get; } = [.. SampleFile.Corpus.Select(row => row.Data).Where(file => file.EndsWith(".pdf", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Files))]
    public void The_box_of_a_value_holds_its_letters(string file)
    {
        byte[] bytes = File.ReadAllBytes(SampleFile.InCorpus(file));
        ReadResult result = GovDocumentReader.Read(bytes, cancellationToken: TestContext.Current.CancellationToken);
        using PdfDocument pages = PdfDocument.Open(bytes);
        var letters = new Dictionary<int, Letter[]>();
        int values = 0;
        foreach (SpannedValue value in DocumentWalker.Walk(result.GetDocumentOrThrow()).Values)
        {
            if (value.Value is null) continue;
            IReadOnlyList<SourceLocation> places = result.Source!.Locate(value.Span);
            foreach (int page in places.Select(place => place.Page!.Value)) letters.TryAdd(page, [.. pages.GetPage(page).Letters]);
            string inside = Sorted(string.Concat(places.SelectMany(place => Inside(letters[place.Page!.Value], pages.GetPage(place.Page.Value).Height, place.Box!.Value)).Distinct().Select(letter => letter.Value)));
            string words = Sorted(value.Value);
            string missing = Without(words, inside), extra = Without(inside, Sorted(result.Source.TextOf(value.Span).ToString()));
            Assert.True(missing.Length == 0, $"{value.Path} '{value.Value}': '{missing}' is not in {string.Join(", ", places)}");
            Assert.True(extra.Length <= 2 + Others * inside.Length, $"{value.Path} '{value.Value}': '{extra}' is in {string.Join(", ", places)} too");
            values++;
        }
        Assert.True(values > 10, $"{values} values");
    }

    private static IEnumerable<Letter> Inside(Letter[] letters, double height, PageBox box) => letters.Where(letter =>
    {
        double x = (letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, y = height - letter.StartBaseLine.Y;
        return x >= box.Left && x <= box.Left + box.Width && y >= box.Top && y <= box.Top + box.Height;
    });

    /// <summary>Bare letters and digits in the order of the alphabet: marks may be painted apart from their letters.</summary>
    private static string Sorted(string text)
    {
        var bare = text.Normalize(System.Text.NormalizationForm.FormKD).Where(char.IsLetterOrDigit).Select(letter => char.ToLowerInvariant(VietnameseLetters.WithoutTone(letter, out _)));
        return string.Concat(bare.Order());
    }

    /// <summary>What is left of one sorted word when the letters of the other are taken out.</summary>
    private static string Without(string letters, string others)
    {
        List<char> rest = [.. letters];
        foreach (char other in others) rest.Remove(other);
        return string.Concat(rest);
    }
}
