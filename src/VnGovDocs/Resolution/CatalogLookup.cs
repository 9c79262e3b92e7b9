using VnGovDocs.Model;

namespace VnGovDocs.Resolution;

/// <summary>Asks the user's catalog for the documents that are named.</summary>
internal static class CatalogLookup
{
    /// <summary>The document with the ids that the catalog knows; what the catalog throws is told, and fails no read.</summary>
    public static GovDocument Apply(GovDocument document, IReferenceCatalog catalog, DiagnosticBag diagnostics)
    {
        try
        {
            return document with { References = document.References.Select(reference => Resolved(reference, catalog)).ToEquatableList() };
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            diagnostics.Add(DiagnosticCodes.HasFailedCatalog(cause));
            return document;
        }
    }

    private static DocumentReference Resolved(DocumentReference reference, IReferenceCatalog catalog)
    {
        if (reference.Scope == ReferenceScope.Internal) return reference;
        string? id = catalog.Find(reference);
        return reference with { CatalogId = id, Unresolved = id is null ? reference.Unresolved ?? UnresolvedReason.NotInCatalog : null };
    }
}
