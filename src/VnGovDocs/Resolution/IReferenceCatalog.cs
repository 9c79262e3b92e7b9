using VnGovDocs.Model;

namespace VnGovDocs.Resolution;

/// <summary>The documents that a user keeps, asked for the id of each one that a document names.</summary>
/// <example>
/// <code>
/// sealed class Shelf(Dictionary&lt;string, string&gt; byNumber) : IReferenceCatalog
/// {
///     public string? Find(DocumentReference reference) =&gt; reference.Number is { } number ? byNumber.GetValueOrDefault(number) : null;
/// }
/// ReadResult result = GovDocumentReader.ReadFile(path, ReadOptions.Default with { ReferenceCatalog = new Shelf(ids) });
/// </code>
/// </example>
public interface IReferenceCatalog
{
    /// <summary>
    /// The user's id of the document that an external reference names, or null when it is not kept. The number alone is not always enough: <c>15-NQ/TW</c> is
    /// counted anew in each term of the Party's committees, so <see cref="DocumentReference.IssuedOn"/> and <see cref="DocumentReference.Issuer"/> decide there.
    /// </summary>
    /// <param name="reference">As it was read; asked once for each mention.</param>
    string? Find(DocumentReference reference);
}
