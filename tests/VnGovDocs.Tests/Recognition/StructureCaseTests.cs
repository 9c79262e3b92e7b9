using VnGovDocs.Model;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Recognition;

/// <summary>Cases of the body's tree: each input is the body of a decision, its paragraphs parted by empty lines.</summary>
public class StructureCaseTests
{
    private const int ShownText = 40;

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

    private static void Check(Case one) => CaseDocument.Check(one, CaseDocument.Preamble, document => Tree(document.Body, ""));

    private static IEnumerable<string> Tree(IEnumerable<BodyNode> nodes, string indent)
    {
        foreach (BodyNode node in nodes)
        {
            string text = node.Text.Length > ShownText ? node.Text[..ShownText] + "…" : node.Text.Length == 0 ? "-" : node.Text;
            yield return indent + Printed.Bar(node.Id, CaseDocument.Name(node.Kind), node.Label, node.Heading, text) + (node.Quoted ? " | quoted" : "");
            foreach (string line in Tree(node.Children, indent + "  ")) yield return line;
        }
    }
}
