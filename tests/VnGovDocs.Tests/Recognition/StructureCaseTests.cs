using VnGovDocs.Model;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Recognition;

/// <summary>Cases of the body's tree: each input is the body of a decision, its paragraphs parted by empty lines.</summary>
public class StructureCaseTests
{
    private const int ShownText = 40;

    /// <summary>Nothing but a letterhead and a title, so that the body begins with the case.</summary>
    private const string Before =
        "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/QĐ-UBND\nLâm Đồng, ngày 05 tháng 3 năm 2025\n\n"
        + "QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n\nQUYẾT ĐỊNH:\n\n";

    public static TheoryData<Case> ArticleCases => CaseFile.Load("structure-articles");

    public static TheoryData<Case> OutlineCases => CaseFile.Load("structure-outlines");

    public static TheoryData<Case> QuotationCases => CaseFile.Load("structure-quotations");

    public static TheoryData<Case> FalseMarkCases => CaseFile.Load("structure-false-marks");

    [Theory, MemberData(nameof(ArticleCases))]
    public void Articles_with_what_holds_them_and_what_they_hold(Case one) => Check(one);

    [Theory, MemberData(nameof(OutlineCases))]
    public void Headings_and_items_of_the_outline_style(Case one) => Check(one);

    [Theory, MemberData(nameof(QuotationCases))]
    public void Provisions_that_are_quoted(Case one) => Check(one);

    [Theory, MemberData(nameof(FalseMarkCases))]
    public void What_looks_like_a_mark_and_is_none(Case one) => Check(one);

    private static void Check(Case one) => OpenCase.Check(one, input =>
    {
        ReadResult result = GovDocumentReader.ReadText(Before + input, cancellationToken: TestContext.Current.CancellationToken);
        return result.Diagnostics.FirstOrDefault(remark => remark.Code == DiagnosticCodes.Crashed)?.Message ?? Printed.Lines(Tree(result.GetDocumentOrThrow().Body, ""));
    });

    private static IEnumerable<string> Tree(IEnumerable<BodyNode> nodes, string indent)
    {
        foreach (BodyNode node in nodes)
        {
            string kind = char.ToLowerInvariant(node.Kind.ToString()[0]) + node.Kind.ToString()[1..];
            string text = node.Text.Length > ShownText ? node.Text[..ShownText] + "…" : node.Text.Length == 0 ? "-" : node.Text;
            yield return indent + Printed.Bar(node.Id, kind, node.Label, node.Heading, text) + (node.Quoted ? " | quoted" : "");
            foreach (string line in Tree(node.Children, indent + "  ")) yield return line;
        }
    }
}
