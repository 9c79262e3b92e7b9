using System.Globalization;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests.Reading.Pdf;

/// <summary>Paints the pages that a case describes (Cases/pdf-pages.cases says how).</summary>
internal static class PaintedPages
{
    public static byte[] Paint(string description)
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        foreach (string line in description.Split('\n'))
        {
            string[] words = line.Split(' ');
            switch (words[0])
            {
                case "page":
                    page = file.Page(string.Join(' ', words[1..]));
                    break;
                case "rule":
                    page.Rule(Number(words[1]), Number(words[2]), Number(words[3]), Number(words[4]));
                    break;
                case "grid":
                    page.Grid([.. words[1].Split(',').Select(Number)], [.. words[2].Split(',').Select(Number)]);
                    break;
                case "turned":
                    page.Turned(Number(words[1]), Number(words[2]), Number(words[3]), string.Join(' ', words[4..]));
                    break;
                case "center" or "right" or "over":
                    Text(page, words[0], words[1..]);
                    break;
                default:
                    Text(page, "left", words);
                    break;
            }
        }
        return file.Bytes();
    }

    private static void Text(PdfPage page, string how, string[] words)
    {
        float x = Number(words[0]), y = Number(words[1]), size = Number(words[2][..^1]);
        string font = words[2][^1..], text = string.Join(' ', words[3..]);
        float width = text.Length * size * PdfBuilder.LetterWidth;
        float left = how switch { "center" => x - width / 2, "right" => x - width, _ => x };
        page.Text(left, y, text, size, font, how == "over" ? 3 : 0);
    }

    private static float Number(string word) => float.Parse(word, CultureInfo.InvariantCulture);
}
