using VnGovDocs.Model;
using VnGovDocs.Resolution;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>
/// The addresses of the documents that one document names. A work is cited in full once and by its number afterward; the later mentions get the date and
/// issuer of the full one, unless two of them contradict each other.
/// </summary>
internal sealed class CitedWorks
{
    private readonly Dictionary<(string, string), DocumentIri?> _fullest = [];
    private const int MostIssuers = 8;

    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentIri> _byName = new(StringComparer.Ordinal);

    /// <param name="references">The mentions.</param>
    /// <param name="issuers">Whose document it is: "UBND tỉnh" in a paper of a province's committee is that committee.</param>
    public CitedWorks(EquatableList<DocumentReference> references, EquatableList<IssuingBody> issuers)
    {
        // Joint papers have a few; a list that is longer is none of issuers.
        foreach (IssuingBody issuer in issuers.Take(MostIssuers))
        {
            _own.Add(WorkIdentity.AuthorNamed(issuer.Name));
            if (issuer.Parent is { } parent) _own.Add(WorkIdentity.AuthorNamed(parent));
        }
        var first = new List<(DocumentReference Reference, DocumentIri Iri)>();
        foreach (DocumentReference reference in references)
        {
            if (Read(reference) is not { } iri) continue;
            first.Add((reference, iri));
            if (IsFull(reference, iri)) AddFull(iri);
        }
        var seen = new HashSet<DocumentIri>();
        foreach ((DocumentReference reference, _) in first)
        {
            DocumentIri iri = Of(reference)!;
            if (seen.Add(iri)) All.Add((iri, reference));
            if (reference.Number is { } number) _byName.TryAdd(number, iri);
            if (reference.Title is { } title) _byName.TryAdd(title, iri);
        }
    }

    /// <summary>Each work once, with its first mention.</summary>
    public List<(DocumentIri Iri, DocumentReference Mention)> All { get; } = [];

    /// <summary>The address of what a reference names; null when it names too little.</summary>
    public DocumentIri? Of(DocumentReference reference)
    {
        if (Read(reference) is not { } iri) return null;
        if (IsFull(reference, iri) || _fullest.GetValueOrDefault(Key(iri)) is not { } full) return iri;
        string date = full.Date.StartsWith(iri.Date, StringComparison.Ordinal) || iri.Date == DocumentIri.Undated ? full.Date : iri.Date;
        return iri with { Date = date, Author = reference.Issuer is null ? full.Author : iri.Author };
    }

    /// <summary>The address of a document by its number or the name of a law, as amendments call it; null when no reference does.</summary>
    public DocumentIri? Named(string name) => _byName.GetValueOrDefault(name);

    private DocumentIri? Read(DocumentReference reference)
    {
        if (DocumentIri.Of(reference) is not { } iri || reference.Issuer is null) return DocumentIri.Of(reference);
        foreach (string body in _own)
        {
            if (body.Length > iri.Author.Length && body[iri.Author.Length] == '-' && body.StartsWith(iri.Author, StringComparison.Ordinal)) return iri with { Author = body };
        }
        return iri;
    }

    /// <summary>Whether nothing is missing: a year or a whole date; by whom, says the number's symbol or the issuer.</summary>
    private static bool IsFull(DocumentReference reference, DocumentIri iri) =>
        iri.Date != DocumentIri.Undated && (reference.IssuedOn is { IsComplete: true } || iri.Date.Length == 4 && reference.IssuedOn is not { Month: null }) && (reference.Issuer is not null || reference.IssuedOn is not null);

    private void AddFull(DocumentIri iri)
    {
        if (!_fullest.TryGetValue(Key(iri), out DocumentIri? known)) _fullest[Key(iri)] = iri;
        else if (known != iri) _fullest[Key(iri)] = null;
    }

    private static (string, string) Key(DocumentIri iri) => (iri.Subtype, iri.Number);
}
