namespace VnGovDocs.Zoning;

/// <summary>The parts of a document as its layout rules order them (NĐ 30/2020/NĐ-CP, Phụ lục I; HD 36-HD/VPTW for Party documents).</summary>
public enum Zone
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
