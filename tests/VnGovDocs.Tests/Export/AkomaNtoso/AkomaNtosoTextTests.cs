using System.Text;
using System.Xml.Linq;
using VnGovDocs.Export;
using VnGovDocs.Model;
using VnGovDocs.Tests.Laws;

namespace VnGovDocs.Tests.Export.AkomaNtoso;

/// <summary>No word of a document is lost on its way: letters and digits of all values stand in the XML, those of a body in order.</summary>
public class AkomaNtosoTextTests
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    public static TheoryData<string> Samples => SampleFile.Corpus;

    [Theory, MemberData(nameof(Samples))]
    public void Every_word_of_a_sample_is_written_in_order(string sample) => Assert.Empty(Lost(GovDocumentReader.ReadFile(SampleFile.InCorpus(sample)).GetDocumentOrThrow()));

    [Fact]
    public void Every_word_of_a_real_document_is_written_in_order()
    {
        var lost = new List<string>();
        foreach (string path in SampleFile.RealOrSkip(readable: true))
        {
            if (GovDocumentReader.ReadFile(path).Document is { } document) lost.AddRange(Lost(document).Take(3).Select(one => $"{Path.GetFileName(path)}: {one}"));
        }
        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    private static List<string> Lost(GovDocument document)
    {
        var lost = new List<string>();
        XElement root = XDocument.Parse(document.ToAkomaNtoso()).Root!.Elements().First();
        Check(document, root, lost);
        return lost;
    }

    private static void Check(GovDocument document, XElement element, List<string> lost)
    {
        InOrder(Body(document.Body), element.Element(Akn + "body") ?? element.Element(Akn + "mainBody")!, lost);
        InOrder(document.LegalBases.Select(one => one.Text), element.Element(Akn + "preamble"), lost);
        InOrder(document.Signatures.SelectMany(Parts).Concat(document.Recipients.Select(one => one.Text)), element.Element(Akn + "conclusions"), lost);
        string preface = Letters(element.Element(Akn + "preface")), whole = Letters(element, notes: true);
        string?[] facts = [document.Number?.Text, document.Type?.Text, document.Abstract?.Text, document.Issued?.Place, .. document.Issuers.Select(one => one.Text), .. document.Issuers.Select(one => one.Parent)];
        lost.AddRange(facts.Where(fact => fact is not null && !preface.Contains(Letters(fact), StringComparison.Ordinal)).Select(fact => $"preface: {fact}"));
        lost.AddRange(document.Notes.Where(note => !whole.Contains(Letters(note.Text), StringComparison.Ordinal)).Select(note => $"note: {note.Text}"));
        XElement[] attachments = [.. element.Elements(Akn + "attachments").Elements()];
        Assert.Equal(document.Annexes.Count, attachments.Length);
        foreach ((Annex annex, XElement attachment) in document.Annexes.Zip(attachments))
        {
            InOrder(Body(annex.Body), attachment.Element(Akn + "doc")!.Element(Akn + "mainBody"), lost);
            InOrder([annex.Label ?? "", annex.Title ?? ""], attachment, lost);
            if (annex.Document is { } attached) Check(annex.Body.Count == 0 ? attached : attached with { Body = [.. annex.Body, .. attached.Body] }, attachment.Element(Akn + "doc")!, lost);
        }
        foreach ((GovDocument enclosed, XElement component) in document.Enclosed.Zip(element.Elements(Akn + "components").Elements())) Check(enclosed, component.Elements().First(), lost);
    }

    private static IEnumerable<string> Parts(Signature signature) => [signature.Authority ?? "", .. signature.Positions, signature.Name ?? ""];

    private static IEnumerable<string> Body(IEnumerable<BodyNode> nodes) => nodes.SelectMany(node => node.Descendants().Prepend(node))
        .SelectMany(node => new[] { node.Label ?? "", node.Heading ?? "", node.Text }.Concat(node.Table?.Rows.SelectMany(row => row).Select(cell => cell.Text) ?? []));

    private static void InOrder(IEnumerable<string> texts, XElement? element, List<string> lost)
    {
        string written = element is null ? "" : Letters(element);
        int at = 0;
        foreach (string text in texts)
        {
            string letters = Letters(text);
            int found = written.IndexOf(letters, at, StringComparison.Ordinal);
            if (found < 0) lost.Add($"{element?.Name.LocalName}: {text}");
            else at = found + letters.Length;
        }
    }

    /// <summary>The letters of an element, where a note is told by its mark alone.</summary>
    private static string Letters(XElement? element, bool notes = false)
    {
        var text = new StringBuilder();
        void Visit(XElement one)
        {
            if (one.Name == Akn + "authorialNote") text.Append((string?)one.Attribute("marker"));
            if (one.Name == Akn + "authorialNote" && !notes) return;
            foreach (XNode node in one.Nodes())
            {
                if (node is XText letters) text.Append(letters.Value);
                else if (node is XElement inner) Visit(inner);
            }
        }
        if (element is not null) Visit(element);
        return Letters(text.ToString());
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
