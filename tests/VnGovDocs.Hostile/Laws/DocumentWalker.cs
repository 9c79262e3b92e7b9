using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Hostile.Laws;

/// <summary>Visits every value of a document that has a span, and every list whose items must follow each other.</summary>
internal sealed class DocumentWalker
{
    private readonly List<SpannedValue> _values = [];
    private readonly List<(string Path, TextSpan[] Spans)> _siblings = [];

    private DocumentWalker()
    {
    }

    /// <summary>All values in model order.</summary>
    public IReadOnlyList<SpannedValue> Values => _values;

    /// <summary>Lists whose items stand in order and share no character.</summary>
    public IReadOnlyList<(string Path, TextSpan[] Spans)> Siblings => _siblings;

    public static DocumentWalker Walk(GovDocument document)
    {
        var walker = new DocumentWalker();
        walker.Document(document, "", null);
        return walker;
    }

    private void Document(GovDocument document, string path, TextSpan? parent)
    {
        if (document.Type is { Span: { } typeSpan } type) Add($"{path}type", type.Text, typeSpan, parent);
        if (document.Number is { } number) Add($"{path}number", number.Text, number.Span, parent);
        foreach ((IssuingBody issuer, string at) in Indexed(document.Issuers, $"{path}issuers"))
        {
            Add($"{at}.text", issuer.Text, issuer.Span, parent);
            Add($"{at}.name", issuer.Name, issuer.Span, parent);
            if (issuer.ParentSpan is { } above) Add($"{at}.parent", issuer.Parent, above, parent);
        }
        if (document.Issued is { } issued) Add($"{path}issued", issued.Place, issued.Span, parent);
        if (document.Abstract is { } title) Add($"{path}abstract", title.Text, title.Span, parent);
        if (document.EnactingFormula is { } formula) Add($"{path}enactingFormula", formula.Text, formula.Span, parent);
        if (document.Effect is { } effect) Add($"{path}effect", effect.Text, effect.Span, parent);
        if (document.Copy is { } copy) Add($"{path}copy", copy.Text, copy.Span, parent);
        Lists(document, path, parent);
        Marks(document.Markings, path, parent);
        Portal(document, path, parent);
    }

    private void Lists(GovDocument document, string path, TextSpan? parent)
    {
        List($"{path}addressees", document.Addressees, one => one.Span, one => one.Text, parent);
        List($"{path}legalBases", document.LegalBases, one => one.Span, one => one.Text, parent);
        List($"{path}recipients", document.Recipients, one => one.Span, one => one.Text, parent);
        List($"{path}notes", document.Notes, one => one.Span, one => one.Text, parent);
        Body($"{path}body", document.Body, parent);
        List($"{path}directives", document.Directives, one => one.Span, one => one.Text, parent);
        foreach ((DirectiveClause clause, string at) in Indexed(document.Directives, $"{path}directives")) Directive(clause, at, parent);
        foreach ((Signature signature, string at) in Indexed(document.Signatures, $"{path}signatures")) Signed(signature, at, parent);
        foreach ((Annex annex, string at) in Indexed(document.Annexes, $"{path}annexes"))
        {
            Add($"{at}.label", annex.Label, annex.Span, parent);
            Add($"{at}.title", annex.Title, annex.Span, parent);
            Body($"{at}.body", annex.Body, annex.Span);
            if (annex.Document is { } attached) Document(attached, $"{at}.document.", annex.Span);
        }
        _siblings.Add(($"{path}annexes", [.. document.Annexes.Select(annex => annex.Span)]));
        foreach ((GovDocument enclosed, string at) in Indexed(document.Enclosed, $"{path}enclosed")) Document(enclosed, $"{at}.", parent);
    }

    private void Directive(DirectiveClause clause, string path, TextSpan? parent)
    {
        // Who and when may be named in the heading above, or in another column.
        foreach ((DirectiveAssignee part, string at) in Indexed(clause.Assignees, $"{path}.assignees")) Add(at, part.Name, part.Span, parent);
        foreach ((DirectiveDeadline deadline, string at) in Indexed(clause.Deadlines, $"{path}.deadlines")) Add(at, deadline.Text, deadline.Span, parent);
        foreach ((DirectiveTarget target, string at) in Indexed(clause.Targets, $"{path}.targets")) Add(at, target.Text, target.Span, clause.Span);
    }

    private void Signed(Signature signature, string path, TextSpan? parent)
    {
        Add(path, null, signature.Span, parent);
        Add($"{path}.authority", signature.Authority, signature.Span, parent);
        foreach ((string position, string at) in Indexed(signature.Positions, $"{path}.positions")) Add(at, position, signature.Span, parent);
        Add($"{path}.name", signature.Name, signature.Span, parent);
        Add($"{path}.degree", signature.Degree, signature.Span, parent);
    }

    private void Marks(Markings markings, string path, TextSpan? parent)
    {
        if (markings.Span is not { } span) return;
        Add($"{path}markings.secrecy", markings.SecrecyText, span, parent);
        Add($"{path}markings.urgency", markings.UrgencyText, span, parent);
        Add($"{path}markings.circulation", markings.Circulation, span, parent);
    }

    private void Portal(GovDocument document, string path, TextSpan? parent)
    {
        if (document.Portal is not { } portal) return;
        List($"{path}portal.entries", portal.Entries, entry => entry.Span, entry => entry.Value, parent);
    }

    private void Body(string path, EquatableList<BodyNode> nodes, TextSpan? parent)
    {
        _siblings.Add((path, [.. nodes.Select(node => node.Span)]));
        foreach ((BodyNode node, string at) in Indexed(nodes, path))
        {
            Add($"{at}.label", node.Label, node.Span, parent);
            Add($"{at}.heading", node.Heading, node.Span, parent);
            Add($"{at}.text", node.Text, node.Span, parent);
            foreach (TableCell cell in (node.Table?.Rows ?? []).SelectMany(row => row))
            {
                if (cell.Span is { } span) Add($"{at}.cell", cell.Text, span, node.Span);
            }
            Body($"{at}.children", node.Children, node.Span);
        }
    }

    private void List<T>(string path, EquatableList<T> items, Func<T, TextSpan> span, Func<T, string> text, TextSpan? parent)
    {
        foreach ((T item, string at) in Indexed(items, path)) Add(at, text(item), span(item), parent);
        _siblings.Add((path, [.. items.Select(span)]));
    }

    private void Add(string path, string? value, TextSpan span, TextSpan? parent)
    {
        _values.Add(new SpannedValue(path, value, span, parent));
    }

    private static IEnumerable<(T Item, string Path)> Indexed<T>(IEnumerable<T> items, string path) =>
        items.Select((item, index) => (item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")));
}
