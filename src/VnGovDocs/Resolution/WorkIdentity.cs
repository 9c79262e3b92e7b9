using VnGovDocs.Model;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Resolution;

/// <summary>What a document is told by, read in one way from its own letterhead and from the words of others: so both come to one address.</summary>
internal static class WorkIdentity
{
    private const int TitleLimit = 60;

    public static DocumentIri Of(GovDocument document)
    {
        NumberParts? number = document.Number is { Blank: false } own ? NumberParts.Of(own.Text) : null;
        DocumentTypeEntry? type = TypeOf(document.Type?.Symbol, number, document.Type?.Name ?? "");
        string typeName = type?.Name ?? document.Type?.Name ?? "Văn bản";
        string issuer = document.Issuers.Count > 0 ? document.Issuers[0].Name : "";
        string title = Slug.Of(document.Abstract?.Text, TitleLimit);
        return Make(type, typeName, number, issuer, document.Issued?.Date, title.Length > 0 ? title : "unnumbered");
    }

    public static DocumentIri OfPage(GovDocument document)
    {
        string subtype = document.Kind == DocumentKind.PortalPage ? "trang-thuoc-tinh" : "tin-bai";
        string day = document.Report?.PostedAt is { Length: >= 10 } time && PartialDate.Parse(time[..10]) is { } posted ? posted.ToString() : DocumentIri.Undated;
        string title = Slug.Of(document.Report?.Title ?? document.Number?.Text, TitleLimit);
        return new DocumentIri("doc", subtype, Known(Slug.Of(document.Report?.Agency)), day, title.Length > 0 ? title : "unnumbered");
    }

    public static DocumentIri? Of(DocumentReference reference)
    {
        NumberParts? number = reference.Number is { } text ? NumberParts.Of(text) : null;
        DocumentTypeEntry? type = TypeOf(reference.TypeSymbol, number, reference.Text);
        if (number is null && (type is null || reference.IssuedOn is null)) return null;
        // A constitution needs no title beside its year.
        string title = Slug.Of(reference.Title, TitleLimit);
        if (title.Length == 0) title = type is { Kind: "constitution" } ? Slug.Of(type.Name) : "";
        if (number is null && title.Length == 0) return null;
        return Make(type, type?.Name ?? "Văn bản", number, reference.Issuer ?? "", reference.IssuedOn, title);
    }

    private static DocumentIri Make(DocumentTypeEntry? type, string typeName, NumberParts? number, string issuer, PartialDate? date, string title)
    {
        string day = number?.Year ?? date?.ToString() ?? DocumentIri.Undated;
        string name = number is null ? title : Slug.Of(number.Text);
        if (name.Length == 0) name = title;
        return new DocumentIri(IsLegislation(type, number) ? "act" : "doc", Known(Slug.Of(typeName)), AuthorOf(type, number, issuer), day, Known(name));
    }

    /// <summary>
    /// The types that are always legislation, and decisions and the like whose number has a year (Luật 64/2025/QH15, Điều 4). Articles play no part: who
    /// cites a document cannot see whether it has any.
    /// </summary>
    private static bool IsLegislation(DocumentTypeEntry? type, NumberParts? number) =>
        type is { Group: "legislation", Kind: not "order" }
        || number?.Year is not null && type is { Kind: "decision" or "resolution" or "directive" or "order" or "regulation" or "rule" };

    /// <summary>The number's symbol decides, for a merged text prints the type of what it merges; where it means several types, the printed word does.</summary>
    private static DocumentTypeEntry? TypeOf(string? symbol, NumberParts? number, string words)
    {
        if (number?.TypeSymbol is { } own) symbol = own;
        IReadOnlyList<DocumentTypeEntry> candidates = symbol is null ? [] : DocumentTypes.WithSymbol(symbol);
        foreach (DocumentTypeEntry candidate in candidates)
        {
            if (new PhraseMatcher(candidate.Name).Find(words, 0, words.Length) is not null) return candidate;
        }
        if (candidates.Count > 0) return candidates[0];
        if (DocumentTypes.MatchAt(words, 0, out _) is { } named) return named;
        return number is not null ? DocumentTypes.Letter : null;
    }

    private static string AuthorOf(DocumentTypeEntry? type, NumberParts? number, string issuer)
    {
        if (number is not null && NationalBodies.NameOf(number.IssuerSymbol, number.IsParty) is { } national) return Slug.Of(national);
        if (issuer.Length > 0) return AuthorNamed(issuer);
        if (number is { IssuerSymbol.Length: > 0 }) return Known(Slug.Of(number.IssuerSymbol));
        return type is { Kind: "law" or "code" or "constitution" } ? "quoc-hoi" : type is { Kind: "ordinance" } ? "uy-ban-thuong-vu-quoc-hoi" : "unknown";
    }

    /// <summary>What addresses call a body, by its printed name.</summary>
    public static string AuthorNamed(string name) => Known(Slug.Of(NationalBodies.WrittenOut(name)));

    private static string Known(string slug) => slug.Length > 0 ? slug : "unknown";
}
