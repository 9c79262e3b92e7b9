namespace VnGovDocs.Ocr;

/// <summary>Which pages an engine reads.</summary>
public enum OcrMode
{
    /// <summary>Pages that show a picture and hold no text of their own: stamps of digital signatures and page numbers are none.</summary>
    Auto,

    /// <summary>All pages, whatever text they hold: for files whose text layer is known to be bad.</summary>
    Always,
}
