using System.Runtime.InteropServices;
using System.Text;
using VnGovDocs.Source;

namespace VnGovDocs.Isolation;

/// <summary>The file behind a text or a page: its decoded characters and how they lead to bytes, by an encoding or, where none gives the bytes back, by an offset for each.</summary>
internal sealed record FileSnapshot(string Decoded, int CodePage, int Preamble, int[]? Offsets)
{
    public static FileSnapshot Of(DecodedFile file) => new(file.Text, file.Encoding.CodePage, file.Preamble, file.MeasuredOffsets);

    public DecodedFile ToFile() => new(Decoded, FileEncoding(), Preamble, Offsets is null ? null : () => Offsets);

    /// <summary>Which of its kinds an encoding is of is all that counts; a single-byte one is as good as any other.</summary>
    private Encoding FileEncoding() => CodePage is 65001 or 1200 or 1201 ? Encoding.GetEncoding(CodePage) : Encoding.Latin1;
}

/// <summary>A page's first letter.</summary>
internal sealed record PageStart(int Letter, int Page);

/// <summary>The letters of a PDF: their boxes as they lie in memory, for a long file has millions, and where pages begin.</summary>
internal sealed record LettersSnapshot(byte[] Boxes, PageStart[] Pages)
{
    public static LettersSnapshot Of(PagePlaces places) =>
        new(MemoryMarshal.AsBytes<LetterBox>(places.Letters.ToArray()).ToArray(), [.. places.Pages.Select(page => new PageStart(page.Start, page.Page))]);

    public PagePlaces ToPlaces() => new(MemoryMarshal.Cast<byte, LetterBox>(Boxes).ToArray(), [.. Pages.Select(page => (page.Letter, page.Page))]);
}

/// <summary>
/// The printed text on its way from child to parent, with the segments of its map as they lie in memory. Of the three ways back to the file, by part
/// (DOCX), byte (HTML, text) and page (PDF), one is set.
/// </summary>
internal sealed record SourceSnapshot(
    string Text, string Encoding, SourceLine[] Lines, SourceTable[] Tables, SourcePage[] Pages, byte[] Segments,
    string[]? Parts, FileSnapshot? File, LettersSnapshot? Letters)
{
    public TextRepair[] Repairs { get; init; } = [];

    public static SourceSnapshot Of(SourceDocument source)
    {
        byte[] segments = MemoryMarshal.AsBytes<SourceMap.Segment>(source.Map.Segments.ToArray()).ToArray();
        var snapshot = new SourceSnapshot(source.Text, source.Encoding, [.. source.Lines], [.. source.Tables], [.. source.Pages], segments, null, null, null) { Repairs = [.. source.Repairs] };
        return source.Map.Places switch
        {
            PackagePlaces places => snapshot with { Parts = [.. places.Parts] },
            FilePlaces places => snapshot with { File = FileSnapshot.Of(places.File) },
            PagePlaces places => snapshot with { Letters = LettersSnapshot.Of(places) },
            var unknown => throw new NotSupportedException(unknown.GetType().Name),
        };
    }

    public SourceDocument ToSource(DocumentFormat format, string sha256)
    {
        ISourcePlaces places = Parts is not null ? new PackagePlaces(Parts) : Letters is not null ? Letters.ToPlaces() : new FilePlaces(File!.ToFile());
        var map = new SourceMap(MemoryMarshal.Cast<byte, SourceMap.Segment>(Segments).ToArray(), places);
        return new SourceDocument(format, Text, Lines, Tables, map) { Pages = Pages, Encoding = Encoding, Repairs = Repairs, Sha256 = sha256 };
    }
}
