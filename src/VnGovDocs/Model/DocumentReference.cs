using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>Whether a reference leads out of the document.</summary>
public enum ReferenceScope
{
    /// <summary>To another document, or a provision of one.</summary>
    External,

    /// <summary>To this document or a provision of it ("khoản 2 Điều này", "Nghị định này").</summary>
    Internal,
}

/// <summary>What the document does with what it names.</summary>
public enum ReferenceRelation
{
    /// <summary>Names it, and nothing more is said.</summary>
    Cites,

    /// <summary>Rests on it (Căn cứ).</summary>
    BasedOn,

    /// <summary>Changes its text (sửa đổi).</summary>
    Amends,

    /// <summary>Adds to its text (bổ sung).</summary>
    Supplements,

    /// <summary>Takes its place (thay thế).</summary>
    Replaces,

    /// <summary>Ends it (bãi bỏ, hủy bỏ).</summary>
    Repeals,

    /// <summary>Halts it (đình chỉ, ngưng hiệu lực).</summary>
    Suspends,

    /// <summary>Gives its details (quy định chi tiết, hướng dẫn thi hành).</summary>
    Details,

    /// <summary>Carries it out (thực hiện).</summary>
    Implements,

    /// <summary>Answers it (trả lời, phúc đáp).</summary>
    Answers,

    /// <summary>Puts it into force as its attachment (ban hành kèm theo).</summary>
    Promulgates,
}

/// <summary>Why a reference leads nowhere.</summary>
public enum UnresolvedReason
{
    /// <summary>This document has no such provision.</summary>
    NoSuchProvision,

    /// <summary>It stands in a quotation of another document and speaks of that one.</summary>
    InQuotation,

    /// <summary>Neither a whole number nor a name is printed here or anywhere before ("Nghị định 30", "các văn bản chỉ đạo của Thành ủy").</summary>
    Unidentified,

    /// <summary>The catalog that was given does not know the document.</summary>
    NotInCatalog,
}

/// <summary>A mention of another document, of a provision, or of the document itself.</summary>
/// <param name="Id">Unique in the document: <c>vb_3</c>.</param>
/// <param name="Text">As printed, from the first provision or type word to the end of number or name.</param>
/// <param name="Number">Number and symbol without spaces, completed by what a list shares; null for what is named without one.</param>
/// <param name="TypeSymbol">From the number, else from the type word: NĐ, L, BL, HP; null for a letter without type.</param>
/// <param name="Title">The name of a law, or the subject behind the number; null when none is printed.</param>
/// <param name="IssuedOn">Its date as far as it is printed.</param>
/// <param name="Issuer">As printed behind "của".</param>
/// <param name="Paths">Ids of the provisions meant; those of this document resolved against <see cref="GovDocument.Body"/>.</param>
/// <param name="Scope">Whether it leads out of the document.</param>
/// <param name="Target">For internal ones: the id of the one node meant, or <c>self</c>; null when there are several, or none was found.</param>
/// <param name="Relation">What is done with it.</param>
/// <param name="Span">Where <paramref name="Text"/> is printed.</param>
/// <example><c>foreach (DocumentReference one in document.References.Where(r =&gt; r.Number is not null)) Console.WriteLine(one.Number);</c></example>
public sealed record DocumentReference(
    string Id, string Text, string? Number, string? TypeSymbol, string? Title, PartialDate? IssuedOn, string? Issuer, EquatableList<string> Paths,
    ReferenceScope Scope, string? Target, ReferenceRelation Relation, TextSpan Span)
{
    /// <summary>Why it could not be resolved; null when it was.</summary>
    public UnresolvedReason? Unresolved { get; init; }

    /// <summary>What the catalog in <see cref="ReadOptions.ReferenceCatalog"/> calls the document; null without one, or when it does not know it.</summary>
    public string? CatalogId { get; init; }
}
