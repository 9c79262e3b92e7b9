using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Hostile.Families;

/// <summary>The sound files that families damage: generated ones, and those of the corpus where it is at hand.</summary>
internal static partial class SeedFiles
{
    private const int Small = 16 << 10, Generations = 2;

    private static readonly Dictionary<string, Lazy<IReadOnlyList<byte[]>>> Every = GeneratedFiles.Formats.ToDictionary(format => format, format => new Lazy<IReadOnlyList<byte[]>>(() => Find(format)));

    private static readonly Dictionary<string, Lazy<IReadOnlyList<byte[]>>> EverySmall = GeneratedFiles.Formats.ToDictionary(format => format, format => new Lazy<IReadOnlyList<byte[]>>(() => [.. Of(format).Where(file => file.Length <= Small)]));

    private static readonly Dictionary<string, Lazy<IReadOnlyList<byte[]>>> EveryTiny = GeneratedFiles.Formats.ToDictionary(format => format, format => new Lazy<IReadOnlyList<byte[]>>(() => MakeTiny(format)));

    /// <summary>A few hundred bytes of each format, and the generated file: every position of them can be damaged.</summary>
    public static IReadOnlyList<byte[]> Tiny(string format) => EveryTiny[format].Value;

    /// <summary>The generated files of a format, then those of the corpus, the smallest first.</summary>
    public static IReadOnlyList<byte[]> Of(string format) => Every[format].Value;

    /// <summary>The files of at most 16 KiB.</summary>
    public static IReadOnlyList<byte[]> SmallOf(string format) => EverySmall[format].Value;

    /// <summary>Mostly a generated file; those of the corpus, which cost more, now and then, and large ones seldom.</summary>
    public static byte[] Any(string format, Dice dice)
    {
        IReadOnlyList<byte[]> small = SmallOf(format);
        if (dice.OneIn(100)) return dice.Of(Of(format));
        return dice.OneIn(20) ? dice.Of(small) : small[dice.Below(Math.Min(small.Count, Generations))];
    }

    private static IReadOnlyList<byte[]> MakeTiny(string format) => format switch
    {
        "html" => [Encoding.UTF8.GetBytes("<html><body><table><tr><td>UBND TỈNH<p>Số: 1/QĐ</td></tr></table><p style='text-align:center'>QUYẾT &#272;ỊNH</p><ol><li>Điều 1<li>b</ol></body>"), GeneratedFiles.Of(format)],
        "docx" => [new DocxBuilder().Body(DocxBuilder.Paragraph("Số: 1/QĐ-UBND") + "<w:tbl><w:tr><w:tc>" + DocxBuilder.Paragraph("a") + "</w:tc></w:tr></w:tbl>").Bytes(), GeneratedFiles.Of(format)],
        "pdf" => [RichPdf.Tiny(), GeneratedFiles.Of(format)],
        _ => [Encoding.UTF8.GetBytes("QUYẾT ĐỊNH\nĐiều 1. “a”\n1. b\n\nNơi nhận:\n- c."), GeneratedFiles.Of(format)],
    };

    private static IReadOnlyList<byte[]> Find(string format) => [.. Generated(format), .. Corpus(format).OrderBy(file => file.Length).ThenBy(Convert.ToHexString, StringComparer.Ordinal)];

    private static IReadOnlyList<byte[]> Generated(string format) => format switch
    {
        "pdf" => [GeneratedFiles.Of(format), RichPdf.Classic(), RichPdf.Packed()],
        "docx" => [GeneratedFiles.Of(format), RichDocx.Bytes()],
        _ => [GeneratedFiles.Of(format), Encoding.UTF8.GetBytes(format == "text" ? GeneratedFiles.Document(8) : HtmlOf(GeneratedFiles.Document(8)))],
    };

    private static IEnumerable<byte[]> Corpus(string format)
    {
        if (!Directory.Exists(SourceTree.Corpus)) return [];
        string pattern = format == "text" ? "source*.html" : $"source*.{format}";
        IEnumerable<byte[]> files = Directory.EnumerateFiles(SourceTree.Corpus, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
        return format == "text" ? files.Select(WordsOf) : files;
    }

    private static string HtmlOf(string text) => "<html><body>" + string.Concat(text.Split("\n\n").Select(line => $"<p>{line}</p>")) + "</body></html>";

    private static byte[] WordsOf(byte[] page) => Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Tag().Replace(Encoding.UTF8.GetString(page), "\n")));

    [GeneratedRegex("<(style|script|head)\\b.*?</\\1>|<[^>]*>|(?<=\n)\\s*\n", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
