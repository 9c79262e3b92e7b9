using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace VnGovDocs.SampleKit.Dress;

/// <summary>
/// <c>dress LIST</c>: puts samples into other dresses. Each line of the list names a sample, the angle by which its scan lies askew, and where the seal's
/// center is on the last page, in millimeters; the scan goes into a set of its own.
/// </summary>
internal static class DressCommand
{
    public const string Name = "dress";

    /// <exception cref="PrintException">pdftoppm is missing or failed.</exception>
    public static void Run(string list, Action<string, string, byte[]> save)
    {
        string corpus = Path.GetDirectoryName(Path.GetFullPath(list))!;
        foreach (string line in File.ReadLines(list))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            double Number(int cell) => double.Parse(cells[cell], CultureInfo.InvariantCulture);
            Dress(corpus, cells[0], Number(1), (Number(2), Number(3)), save);
        }
    }

    private static void Dress(string corpus, string sample, double askew, (double Left, double Top) seal, Action<string, string, byte[]> save)
    {
        string folder = Path.Combine(corpus, sample), scans = Path.Combine(corpus, "scans", sample);
        byte[] docx = File.ReadAllBytes(Path.Combine(folder, "source.docx"));
        foreach (OldEncoding encoding in Enum.GetValues<OldEncoding>()) save(folder, $"source-{encoding.ToString().ToLowerInvariant()}.docx", OldFontDocx.Dress(docx, encoding));
        Directory.CreateDirectory(scans);
        save(scans, "source.pdf", ScannedPdf.Of(PdfPrinter.Draw(Path.Combine(folder, "source.pdf")), askew, seal));
        // What a reader sees is the same; only how it came into the file is not.
        string gold = File.ReadAllText(Path.Combine(folder, "gold.json"));
        foreach ((string key, string value) in new[] { ("layer", "scanned"), ("file", "source.pdf"), ("format", "pdf") })
            gold = Regex.Replace(gold, $"\"{key}\": *\"[^\"]*\"", $"\"{key}\": \"{value}\"", RegexOptions.None, TimeSpan.FromSeconds(1));
        save(scans, "gold.json", Encoding.UTF8.GetBytes(gold));
        string provenance = File.ReadAllText(Path.Combine(folder, "provenance.json"));
        save(scans, "provenance.json", Encoding.UTF8.GetBytes(Regex.Replace(
            provenance, "\"layout\": *\\{[^}]*\\}", "\"layout\": {\n  \"pdf\": \"The sample's source.pdf drawn in black and white, turned and sealed by the sample kit (dress).\"\n }", RegexOptions.None, TimeSpan.FromSeconds(1))));
    }
}
