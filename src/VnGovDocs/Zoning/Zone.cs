using VnGovDocs.Source;

namespace VnGovDocs.Zoning;

/// <summary>The parts of a document as its layout rules order them.</summary>
internal enum Zone
{
    /// <summary>What belongs to the page or the paper, not to the document: menus, running headers, portal remarks.</summary>
    Furniture,

    /// <summary>Motto, issuer, number, place and date, subject of a letter, marks.</summary>
    Letterhead,

    /// <summary>Type name and abstract.</summary>
    Title,

    /// <summary>Addressees, authority line, legal bases, enacting formula.</summary>
    Preamble,

    /// <summary>What the document says.</summary>
    Body,

    /// <summary>Recipients and signatures.</summary>
    Closing,

    /// <summary>Foot- and endnotes.</summary>
    Notes,

    /// <summary>Annexes, attached documents, certifications of copies.</summary>
    Annexes,
}

/// <summary>A zone's stretch of the text. Together the stretches cover the text in order, without gap or overlap.</summary>
internal readonly record struct ZoneSpan(Zone Zone, TextSpan Span);

/// <summary>The part of a line that lies in a zone; the whole line, unless a flattened text puts two zones on one line.</summary>
internal readonly record struct Fragment(SourceLine Line, TextSpan Span);
