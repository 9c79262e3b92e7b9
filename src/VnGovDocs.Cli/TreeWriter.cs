using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Cli;

/// <summary>The whole document as an indented tree; behind each value its span in the text.</summary>
internal sealed class TreeWriter(TextWriter output, Palette palette)
{
    private const int ShownCharacters = 100;

    public void Write(string name, ReadResult result)
    {
        output.WriteLine($"{palette.Bold(name)}  {palette.OfStatus(result.Status, result.Status.ToString().ToLowerInvariant())}");
        if (result.HasDocument) Document(1, result.Document);
        else Line(1, "failure", result.Failure.ToString(), null);
        foreach (Diagnostic remark in result.Diagnostics) Line(1, palette.OfSeverity(remark.Severity, "diagnostic"), remark.ToString(), remark.Span);
    }

    private void Document(int depth, GovDocument document)
    {
        Line(depth, "kind", $"{document.Kind}, {document.Family}", null);
        Marks(depth, document.Markings);
        foreach (IssuingBody issuer in document.Issuers)
        {
            Line(depth, "issuer", issuer.Name, issuer.Span);
            if (issuer.Parent is { } parent) Line(depth + 1, "parent", parent, issuer.ParentSpan);
        }
        if (document.Number is { } number) Line(depth, "number", number.Text, number.Span);
        if (document.Issued is { } issued) Line(depth, "issued", Join(issued.Place, issued.Date?.ToString()), issued.Span);
        if (document.Type is { } type) Line(depth, "type", type.Name, type.Span);
        if (document.Abstract is { } about) Line(depth, "abstract", about.Text, about.Span);
        foreach (PrintedText addressee in document.Addressees) Line(depth, "addressee", addressee.Text, addressee.Span);
        foreach (LegalBasis basis in document.LegalBases) Line(depth, "basis", basis.Text, basis.Span);
        if (document.EnactingFormula is { } formula) Line(depth, "enacting", formula.Text, formula.Span);
        Nodes(depth, document.Body);
        foreach (DocumentReference reference in document.References)
            Line(depth, $"reference ({reference.Relation.ToString().ToLowerInvariant()})", Join(reference.Text, reference.Number, string.Join(", ", reference.Paths), reference.Target), reference.Span);
        if (document.Effect is { } effect) Line(depth, "effect", effect.Text, effect.Span);
        Closing(depth, document);
    }

    private void Marks(int depth, Markings marks)
    {
        if (marks == Markings.None) return;
        Line(depth, "markings", Join(marks.SecrecyText, marks.UrgencyText, marks.Circulation, marks.Draft ? "DỰ THẢO" : null), marks.Span);
    }

    private void Closing(int depth, GovDocument document)
    {
        foreach (Signature signature in document.Signatures)
            Line(depth, "signature", Join([signature.Authority, .. signature.Positions, signature.Degree, signature.Name]), signature.Span);
        foreach (Recipient recipient in document.Recipients) Line(depth, "recipient", recipient.Text, recipient.Span);
        if (document.Copy is { } copy) Line(depth, "copy", Join(copy.Text, copy.Body, copy.Number?.Text), copy.Span);
        foreach (Note note in document.Notes) Line(depth, "note", $"{note.Label} {note.Text}", note.Span);
        foreach (PortalEntry entry in document.Portal?.Entries ?? []) Line(depth, "portal", $"{entry.Key}: {entry.Value}", entry.Span);
        if (document.Report is { } report) Line(depth, "report", Join(report.Agency, report.Byline, report.PostedAt, report.Title), null);
        foreach (Annex annex in document.Annexes)
        {
            Line(depth, "annex", Join(annex.Label, annex.Title), annex.Span);
            if (annex.Document is { } own) Document(depth + 1, own);
            Nodes(depth + 1, annex.Body);
        }
        foreach (GovDocument enclosed in document.Enclosed)
        {
            Line(depth, "enclosed", "", null);
            Document(depth + 1, enclosed);
        }
    }

    private void Nodes(int depth, EquatableList<BodyNode> nodes)
    {
        foreach (BodyNode node in nodes)
        {
            string? table = node.Table is { } content ? (content.Rows.Count == 1 ? "1 row" : $"{content.Rows.Count} rows") : null;
            string kind = node.Kind.ToString().ToLowerInvariant();
            Line(depth, node.Quoted ? kind + " (quoted)" : kind, Join(node.Label, node.Heading, table ?? node.Text), node.Span);
            Nodes(depth + 1, node.Children);
        }
    }

    private void Line(int depth, string label, string text, TextSpan? span)
    {
        string flat = text.ReplaceLineEndings(" ");
        string shown = flat.Length <= ShownCharacters ? flat : flat[..(ShownCharacters - 1)] + "…";
        string place = span is { } where ? "  " + palette.Dim(where.ToString()) : "";
        output.WriteLine($"{new string(' ', 2 * depth)}{palette.Cyan(label)}  {shown}{place}".TrimEnd());
    }

    private static string Join(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
