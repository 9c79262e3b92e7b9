using VnGovDocs.Source;

namespace VnGovDocs.Reading.Docx;

/// <summary>The headers and footers that the sections of the body print, in document order.</summary>
internal sealed class SectionReferences
{
    /// <summary>A header or footer part, named by its relationship.</summary>
    public readonly record struct Reference(string RelationshipId, SourceRegion Region, bool IsEvenOnly);

    private readonly List<Reference> _items = [];

    public IReadOnlyList<Reference> Items => _items;

    /// <summary>Reads the <c>w:sectPr</c> the reader stands on, to its end.</summary>
    public static void Read(GuardedXml xml, SectionReferences? references)
    {
        if (references is null) xml.SkipElement();
        else references.Read(xml);
    }

    private void Read(GuardedXml xml)
    {
        if (xml.IsEmpty) return;
        int depth = xml.Depth, firstPages = 0, start = _items.Count;
        bool hasTitlePage = false;
        while (xml.ReadInside(depth))
        {
            if (!xml.IsElement || !xml.IsWord) continue;
            if (xml.Name == "titlePg") hasTitlePage = xml.IsOn;
            else if (xml.Name == "sectPrChange") xml.SkipElement();
            else if (xml.Name is "headerReference" or "footerReference" && xml.RelationshipId is { } id)
            {
                SourceRegion region = xml.Name == "headerReference" ? SourceRegion.Header : SourceRegion.Footer;
                var reference = new Reference(id, region, xml.Attribute("type") == "even");
                if (xml.Attribute("type") == "first") _items.Insert(start + firstPages++, reference);
                else _items.Add(reference);
            }
        }
        // Without w:titlePg the first page has the header of all others, and its own is not printed.
        if (!hasTitlePage) _items.RemoveRange(start, firstPages);
    }
}
