using System.Text;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Fuzz;

/// <summary>
/// The files that a fuzzer starts from: small ones made here, which reach most of a reader's branches with few bytes, and those found in
/// a folder that are not too large to be changed a thousand times a second.
/// </summary>
internal static class Seeds
{
    private const int LargestFound = 16 << 10, MostFound = 12;

    /// <summary>Writes them into a folder; what stands there by the same name is written again.</summary>
    public static void Write(FuzzTarget target, string to, string from)
    {
        Directory.CreateDirectory(to);
        foreach ((string name, byte[] bytes) in Made(target.Name).Concat(Found(target.Name, from))) File.WriteAllBytes(Path.Combine(to, $"{name}.{target.Extension}"), bytes);
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Made(string target) => target switch
    {
        "html" => [("decision", GeneratedFiles.Of("html")), ("styles", Encoding.UTF8.GetBytes(SeedPages.Styles)), ("layout", Encoding.UTF8.GetBytes(SeedPages.Layout)), ("portal", Encoding.UTF8.GetBytes(SeedPages.Portal))],
        "docx" => [("decision", GeneratedFiles.Of("docx")), ("plain", FuzzTarget.Uncompressed(GeneratedFiles.Of("docx"))), ("rich", FuzzTarget.Uncompressed(RichPackage.Bytes()))],
        "docx-part" => [("decision", FuzzTarget.PartOf(GeneratedFiles.Of("docx"))), ("rich", FuzzTarget.PartOf(RichPackage.Bytes()))],
        "pdf" => SeedPdfs.All(),
        _ => [("decision", GeneratedFiles.Of("text")), ("orders", Encoding.UTF8.GetBytes(GeneratedFiles.Document(12))), ("wide", Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(GeneratedFiles.Text)).ToArray())],
    };

    private static IEnumerable<(string Name, byte[] Bytes)> Found(string target, string from)
    {
        string pattern = target switch { "html" => "*.html", "pdf" => "*.pdf", "text" => "*.txt", _ => "*.docx" };
        IEnumerable<byte[]> files = Directory.EnumerateFiles(from, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
        if (target == "docx-part") files = files.Select(FuzzTarget.PartOf);
        return files.Where(bytes => bytes.Length <= LargestFound).OrderBy(bytes => bytes.Length).Take(MostFound).Select((bytes, index) => ($"found{index:00}", bytes));
    }
}
