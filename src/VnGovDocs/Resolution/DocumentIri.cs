using VnGovDocs.Model;

namespace VnGovDocs.Resolution;

/// <summary>
/// The address of a document as a work (Akoma Ntoso Naming Convention 1.0): <c>/akn/vn/act/nghi-dinh/chinh-phu/2020/30-2020-nd-cp</c>. What a document
/// itself gives and what others give that cite it in full are the same; docs/akoma-ntoso.md says what "in full" needs.
/// </summary>
/// <param name="DocType"><c>act</c> for what type and number show to be legislation, else <c>doc</c>.</param>
/// <param name="Subtype">The type's name: <c>nghi-dinh</c>, <c>quyet-dinh</c>, <c>cong-van</c>.</param>
/// <param name="Author">The issuing body: <c>chinh-phu</c>; the lead of several.</param>
/// <param name="Date">The year where the number has one, which is enough to tell it from all others; else the date as far as it is printed; else <c>undated</c>.</param>
/// <param name="Number">Number and symbol: <c>30-2020-nd-cp</c>; without one the beginning of the title, else <c>unnumbered</c>.</param>
/// <example>
/// <code>
/// Dictionary&lt;DocumentIri, string&gt; files = …;   // DocumentIri.Of(document) of what one keeps
/// foreach (DocumentReference one in document.References)
///     if (DocumentIri.Of(one) is { } iri &amp;&amp; files.TryGetValue(iri, out string? path)) Console.WriteLine($"{one.Text}: {path}");
/// </code>
/// </example>
public sealed record DocumentIri(string DocType, string Subtype, string Author, string Date, string Number)
{
    internal const string Undated = "undated";

    /// <summary>
    /// The address of a document. A page that reports a document has an address of its own, made of its posting time and headline;
    /// <see cref="OfReported"/> gives the other's.
    /// </summary>
    public static DocumentIri Of(GovDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return IsPage(document) ? WorkIdentity.OfPage(document) : WorkIdentity.Of(document);
    }

    /// <summary>The address of the document that a portal or press page is about; null for every other kind.</summary>
    public static DocumentIri? OfReported(GovDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return IsPage(document) && document.Number is { Blank: false } ? WorkIdentity.Of(document) : null;
    }

    /// <summary>
    /// The address of the document that a reference names; null for the document itself, and where neither a number nor a name with its date is printed
    /// ("Luật Đất đai" alone may be that of 1993, 2003, 2013 or 2024).
    /// </summary>
    public static DocumentIri? Of(DocumentReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.Scope == ReferenceScope.Internal ? null : WorkIdentity.Of(reference);
    }

    /// <summary>The address, relative to whatever host keeps the documents.</summary>
    public override string ToString() => $"/akn/vn/{DocType}/{Subtype}/{Author}/{Date}/{Number}";

    private static bool IsPage(GovDocument document) => document.Kind is DocumentKind.ReportPage or DocumentKind.PortalPage;
}
