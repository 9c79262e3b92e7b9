namespace VnGovDocs;

/// <summary>What the bytes of a file are; decided by their content, never by the file name.</summary>
public enum DocumentFormat
{
    /// <summary>None of the formats below.</summary>
    Unknown,

    /// <summary>A web page: saved from a portal, exported by a word processor, or written by hand.</summary>
    Html,

    /// <summary>Office Open XML (.docx, .docm), ECMA-376.</summary>
    Docx,

    /// <summary>Portable Document Format, ISO 32000.</summary>
    Pdf,

    /// <summary>Plain or Markdown-like text in any detectable encoding.</summary>
    Text,

    /// <summary>Word's binary format before 2007 ([MS-DOC]); read through a converter only.</summary>
    Doc,

    /// <summary>Rich Text Format; read through a converter only.</summary>
    Rtf,
}
