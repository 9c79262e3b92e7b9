using VnGovDocs.Model;
using VnGovDocs.Resolution;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Where the references of one document lead.</summary>
internal sealed class ReferenceLinks(DocumentIri self, CitedWorks works, ElementIds ids)
{
    /// <summary>The target's address: <c>#art_5</c> in this document, an IRI with the provision's id behind it in another; null when it leads nowhere.</summary>
    public string? To(DocumentReference reference)
    {
        if (reference.Unresolved is UnresolvedReason.InQuotation or UnresolvedReason.NoSuchProvision) return null;
        if (reference.Scope == ReferenceScope.Internal) return ToOwn(reference);
        return works.Of(reference) is { } iri ? To(iri, reference.Paths) : null;
    }

    /// <summary>A document, or the provision of it when one alone is named.</summary>
    public static string To(DocumentIri iri, EquatableList<string> paths) =>
        paths.Count == 1 && ProvisionPath.ToEId(paths[0]) is { } provision ? $"{iri}#{provision}" : iri.ToString();

    private string? ToOwn(DocumentReference reference)
    {
        if (reference.Target == "self") return self.ToString();
        string? id = ids.OfModelId(reference.Target) ?? (reference.Paths.Count > 0 ? ids.OfModelId(reference.Paths[0]) : null);
        return id is null ? null : $"#{id}";
    }
}
