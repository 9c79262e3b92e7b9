namespace VnGovDocs.Reading.Pdf.Guard;

/// <summary>The keys of dictionaries that the guard knows.</summary>
internal enum PdfKey
{
    /// <summary>The next name is a key.</summary>
    None,

    /// <summary>A key that leads nowhere.</summary>
    Other,
    Kids,
    Type,
    Count,
    First,
    Size,
    Index,
    Widths,
    Names,
    Dests,
    Pages,
}

/// <summary>Which key a name is, escapes already undone.</summary>
internal static class PdfKeys
{
    public static PdfKey Of(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.SequenceEqual("Kids"u8) => PdfKey.Kids,
        _ when name.SequenceEqual("Type"u8) => PdfKey.Type,
        _ when name.SequenceEqual("N"u8) => PdfKey.Count,
        _ when name.SequenceEqual("First"u8) => PdfKey.First,
        _ when name.SequenceEqual("Size"u8) => PdfKey.Size,
        _ when name.SequenceEqual("Index"u8) => PdfKey.Index,
        _ when name.SequenceEqual("W"u8) || name.SequenceEqual("W2"u8) => PdfKey.Widths,
        _ when name.SequenceEqual("Names"u8) => PdfKey.Names,
        _ when name.SequenceEqual("Dests"u8) => PdfKey.Dests,
        _ when name.SequenceEqual("Pages"u8) => PdfKey.Pages,
        _ => PdfKey.Other,
    };
}
