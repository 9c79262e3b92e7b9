using VnGovDocs.Model;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Recognition;

/// <summary>The decision around the paragraphs of a case: letterhead and title, so that what follows is read as it would be in a document.</summary>
internal static class CaseDocument
{
    /// <summary>Behind it the preamble may begin.</summary>
    public const string Heading =
        "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/QĐ-UBND\nLâm Đồng, ngày 05 tháng 3 năm 2025\n\n"
        + "QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\n";

    /// <summary>Behind it the body begins.</summary>
    public const string Preamble = Heading + "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nQUYẾT ĐỊNH:\n\n";

    /// <summary>Compares the lines that a document gives with those that a case expects; a recognizer that failed is what was read.</summary>
    public static void Check(Case one, string before, Func<GovDocument, IEnumerable<string>> linesOf) => OpenCase.Check(one, input => Read(before + input, linesOf));

    public static string Read(string text, Func<GovDocument, IEnumerable<string>> linesOf)
    {
        ReadResult result = GovDocumentReader.ReadText(text, cancellationToken: TestContext.Current.CancellationToken);
        return result.Diagnostics.FirstOrDefault(remark => remark.Code == DiagnosticCodes.Crashed)?.Message ?? Printed.Lines(linesOf(result.GetDocumentOrThrow()));
    }

    /// <summary>An enum value as JSON writes it.</summary>
    public static string Name(Enum value) => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
