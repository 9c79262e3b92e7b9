using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Docx;

/// <summary>
/// Reads Office Open XML: the body, then footnotes, endnotes, and the headers and footers in the order in which the sections name them.
/// </summary>
internal sealed class DocxReader : IDocumentReader
{
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics)
    {
        try
        {
            using DocxPackage package = DocxPackage.Open(bytes, budget);
            return SecondReading.Read(budget, diagnostics, builder => Read(package, builder, budget, diagnostics));
        }
        catch (XmlException)
        {
            throw ReadStoppedException.Malformed(DocumentFormat.Docx, "a part is no well-formed XML.");
        }
        catch (InvalidDataException)
        {
            throw ReadStoppedException.Malformed(DocumentFormat.Docx, "the zip container is broken.");
        }
        catch (Exception cause) when (cause is FileFormatException or OpenXmlPackageException or UriFormatException)
        {
            throw ReadStoppedException.Malformed(DocumentFormat.Docx, "the package's parts do not hang together.");
        }
    }

    private static SourceDocument Read(DocxPackage package, SourceTextBuilder builder, Budget budget, DiagnosticBag diagnostics)
    {
        MainDocumentPart main = package.Main;
        var reading = new DocxReading(
            budget, builder, StyleSheet.Read(package.OpenOptional(main.StyleDefinitionsPart)),
            NumberingReader.Read(package.OpenOptional(main.NumberingDefinitionsPart)),
            DocumentSettings.Read(package.OpenOptional(main.DocumentSettingsPart)));
        ReadPart(package, main, reading, SourceRegion.Body);
        if (main.FootnotesPart is { } footnotes && !reading.Settings.Footnotes.IsEmpty) ReadPart(package, footnotes, reading, SourceRegion.Note);
        if (main.EndnotesPart is { } endnotes && !reading.Settings.Endnotes.IsEmpty) ReadPart(package, endnotes, reading, SourceRegion.Note);
        ReadHeadersAndFooters(package, reading);
        if (reading.HiddenCharacters > 0) diagnostics.Add(DiagnosticCodes.HasHiddenText(reading.HiddenCharacters));
        if (reading.DeletedCharacters > 0) diagnostics.Add(DiagnosticCodes.HasTrackedDeletions(reading.DeletedCharacters));
        return builder.Build(DocumentFormat.Docx, new PackagePlaces(package.Parts));
    }

    private static void ReadHeadersAndFooters(DocxPackage package, DocxReading reading)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (SectionReferences.Reference reference in reading.Sections.Items)
        {
            reading.Budget.Tick();
            if (reference.IsEvenOnly && !reading.Settings.HasEvenHeaders) continue;
            if (!done.Add(reference.RelationshipId)) continue;
            if (!package.Main.TryGetPartById(reference.RelationshipId, out OpenXmlPart? part) || part is not (HeaderPart or FooterPart)) continue;
            ReadPart(package, part, reading, reference.Region);
        }
    }

    private static void ReadPart(DocxPackage package, OpenXmlPart part, DocxReading reading, SourceRegion region)
    {
        TableShapes shapes = TableShapes.Measure(package.OpenXml(part));
        reading.Builder.Region = region;
        using GuardedXml xml = package.OpenXml(part, counted: false);
        new StoryWalker(xml, reading, shapes, package.NumberOf(part)).Walk();
    }
}
