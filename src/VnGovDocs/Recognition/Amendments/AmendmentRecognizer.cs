using VnGovDocs.Model;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Amendments;

/// <summary>
/// The nodes that change another document: what they do, where, and in which document. A node below another that names one provision completes
/// its own ("1. Sửa đổi khoản 1" under "Điều 2. Sửa đổi Điều 5"), and takes its document.
/// </summary>
internal sealed class AmendmentRecognizer : IRecognizer
{
    public void Recognize(ZonedDocument zoned, DocumentDraft draft)
    {
        var reader = new AmendmentReader(zoned.Source.Text, draft.Document.References, draft.Watch);
        draft.Document = draft.Document with { Body = Read(reader, draft.Document.Body, null) };
        if (reader.Foreign.Count > 0) draft.Document = draft.Document with { References = draft.Document.References.Select(one => Outward(one, reader)).ToEquatableList() };
    }

    /// <summary>"khoản 2 Điều 5" that is changed is one of the other document, though only the node above names that.</summary>
    private static DocumentReference Outward(DocumentReference reference, AmendmentReader reader)
    {
        if (reference.Scope == ReferenceScope.External || reference.TypeSymbol is not null || !reader.Foreign.TryGetValue(reference.Span.Start, out var foreign) || foreign.Paths.Count == 0) return reference;
        if (foreign.Change.Documents is not [var document]) return reference;
        bool isNumber = document.Any(char.IsAsciiDigit);
        return reference with
        {
            Scope = ReferenceScope.External, Number = isNumber ? document : null, Title = isNumber ? null : document, TypeSymbol = reader.SymbolOf(document), Paths = foreign.Paths.ToEquatableList(), Target = null,
            Unresolved = null, Relation = RelationOf(foreign.Change.Action),
        };
    }

    private static ReferenceRelation RelationOf(AmendmentAction action) => action switch
    {
        AmendmentAction.Supplement or AmendmentAction.InsertAfter => ReferenceRelation.Supplements,
        AmendmentAction.Repeal => ReferenceRelation.Repeals,
        _ => ReferenceRelation.Amends,
    };

    private static EquatableList<BodyNode> Read(AmendmentReader reader, EquatableList<BodyNode> nodes, Amendment? above)
    {
        BodyNode[]? changed = null;
        for (int i = 0; i < nodes.Count; i++)
        {
            BodyNode node = nodes[i];
            if (node.Quoted || node.Table is not null) continue;
            Amendment? own = reader.Read(node, above);
            EquatableList<BodyNode> children = Read(reader, node.Children, own ?? above);
            if (own is null && ReferenceEquals(children, node.Children)) continue;
            changed ??= [.. nodes];
            changed[i] = node with { Amendment = own, Children = children };
        }
        return changed is null ? nodes : changed.ToEquatableList();
    }
}
