using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Resolution;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>A document of the file: the main one, an annex or an enclosed one, with what its parts are written with.</summary>
/// <param name="Document">What is written.</param>
/// <param name="Prefix">What begins all its eIds; empty for the main document.</param>
/// <param name="Work">The address of the work it belongs to.</param>
/// <param name="Part">Its name in the work: <c>main</c>, <c>att_1</c>.</param>
/// <param name="Ids">Its eIds.</param>
/// <param name="Works">The documents that it names.</param>
/// <param name="Inline">Running text.</param>
internal sealed record Component(
    GovDocument Document, string Prefix, DocumentIri Work, string Part, ElementIds Ids, CitedWorks Works, InlineWriter Inline)
{
    /// <summary>Whether the document around it lists the works that it names.</summary>
    public bool SharesWorks { get; private init; }

    /// <summary>When the work was issued: an annex has the date of the document around it.</summary>
    public PartialDate? Date { get; } = DateOf(Document);

    /// <summary>The prefix of the component that lists bodies and persons: an annex without a letterhead has no list of its own.</summary>
    public string Listed { get; init; } = Prefix;

    /// <summary>Whose notes and references are written here.</summary>
    public GovDocument Noted { get; private init; } = Document;

    /// <summary>The annex that this is, in the text of <see cref="Noted"/>; null for a whole document.</summary>
    public TextSpan? Inside { get; private init; }

    /// <summary>The first document of a file, or one that is enclosed in it.</summary>
    public static Component Main(AknWriter xml, GovDocument document, string prefix)
    {
        var ids = new ElementIds();
        AddIds(ids, document, prefix);
        var iri = DocumentIri.Of(document);
        var works = new CitedWorks(document.References, document.Issuers);
        return new Component(document, prefix, iri, "main", ids, works, new InlineWriter(xml, ids, prefix, new ReferenceLinks(iri, works, ids), document));
    }

    /// <summary>An annex: what its references and notes are, the document around it knows, or the one that stands in it.</summary>
    public Component Attached(AknWriter xml, GovDocument attached, string id, TextSpan inside)
    {
        Component part = this with { Document = attached, Prefix = id, Part = id, SharesWorks = true, Noted = Noted, Inside = inside };
        if (attached.References.Count == 0 && attached.Notes.Count == 0) return part;
        var works = new CitedWorks(attached.References, Noted.Issuers);
        GovDocument noted = attached with
        {
            References = [.. attached.References, .. Noted.References],
            Notes = [.. attached.Notes, .. Noted.Notes.Where(note => note.Anchor is { } anchor && inside.Contains(anchor))],
        };
        return part with { SharesWorks = false, Works = works, Noted = noted, Inside = null, Inline = new InlineWriter(xml, Ids, id, new ReferenceLinks(Work, works, Ids), noted) };
    }

    /// <summary>The notes whose place is in this component and that no text of it had a place for.</summary>
    public IEnumerable<Note> LeftNotes()
    {
        if (Inside is { } inside) return Inline.UnwrittenIn(inside);
        TextSpan[] annexes = [.. Document.Annexes.Select(annex => annex.Span)];
        Array.Sort(annexes, static (one, other) => one.Start.CompareTo(other.Start));
        return Inline.Unwritten(Noted.Notes).Where(note => note.Anchor is not { } anchor || !IsInside(annexes, anchor));
    }

    /// <summary>Whether the last annex that begins before a place holds it.</summary>
    private static bool IsInside(TextSpan[] annexes, TextSpan place)
    {
        int low = 0, high = annexes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (annexes[middle].Start <= place.Start) low = middle + 1;
            else high = middle;
        }
        return low > 0 && place.Start < annexes[low - 1].End;
    }

    /// <summary>A page's own date is when it was posted; that of the document it reports is the other's.</summary>
    private static PartialDate? DateOf(GovDocument document) =>
        document.Kind is not (DocumentKind.ReportPage or DocumentKind.PortalPage) ? document.Issued?.Date
        : document.Report?.PostedAt is { Length: >= 10 } time ? PartialDate.Parse(time[..10]) : null;

    /// <summary>What the document is called: its type, or that it is an annex.</summary>
    public string Name => Part == "main" ? Work.Subtype : Document.Type is { } type && Slug.Of(type.Name) is { Length: > 0 } slug ? slug : "phu-luc";

    /// <summary>The eId of an element that the component has one of.</summary>
    public string Id(string name) => ElementIds.Below(Prefix, name);

    /// <summary>The eId of the annex at an index.</summary>
    public string AnnexId(int index) => AnnexId(Prefix, index);

    private static string AnnexId(string prefix, int index) => ElementIds.Below(prefix, string.Create(CultureInfo.InvariantCulture, $"att_{index + 1}"));

    /// <summary>References may lead into annexes, so all ids are known before anything is written.</summary>
    private static void AddIds(ElementIds ids, GovDocument document, string prefix)
    {
        ids.Add(document.Body, prefix);
        for (int i = 0; i < document.Annexes.Count; i++)
        {
            string id = AnnexId(prefix, i);
            ids.Add(document.Annexes[i].Body, id);
            if (document.Annexes[i].Document is { } attached) AddIds(ids, attached, id);
        }
    }
}
