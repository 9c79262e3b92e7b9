namespace VnGovDocs.SampleKit.Description;

/// <summary>What stands opposite the issuing body at the head of a document.</summary>
internal enum Motto
{
    State,
    Party,
    None,
}

/// <summary>How letterhead and closing are built in the DOCX.</summary>
internal enum DocxConstruction
{
    Table,
    Tabs,
    Frames,
    Sections,
    Stacked,
}

/// <summary>What kind of program or site the HTML comes from.</summary>
internal enum HtmlConstruction
{
    Word,
    Portal,
    Editor,
    Plain,
}

/// <summary>A document as it shall be printed, without a word on how it is built.</summary>
internal sealed record SampleDescription
{
    public required SampleStyle Style { get; init; }

    public required SampleHead Head { get; init; }

    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>Lines of Nơi nhận, the label first.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    public IReadOnlyList<SampleSignature> Signatures { get; init; } = [];

    /// <summary>What follows the signatures, each annex begun by a page break.</summary>
    public IReadOnlyList<Block> Annexes { get; init; } = [];
}

/// <summary>Constructions and looks; the printed words are the same in all of them.</summary>
internal sealed record SampleStyle
{
    public DocxConstruction Letterhead { get; init; }

    public HtmlConstruction Html { get; init; }

    public string Font { get; init; } = "Times New Roman";

    /// <summary>Size of the body in points; the other sizes follow from it.</summary>
    public double Size { get; init; } = 14;

    /// <summary>Whether accented letters are written as a letter and its marks (NFD).</summary>
    public bool Decomposed { get; init; }

    /// <summary>Whether labels are Word numbering instead of typed text.</summary>
    public bool AutomaticNumbering { get; init; }
}

/// <summary>Letterhead, title and addressees, each text as printed. A name of several lines is a list of them.</summary>
internal sealed record SampleHead
{
    public Motto Motto { get; init; }

    public IReadOnlyList<string> Superior { get; init; } = [];

    /// <summary>One list of lines for each body; more than one body makes a joint document.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Issuers { get; init; } = [];

    public string? Number { get; init; }

    public string? PlaceDate { get; init; }

    public IReadOnlyList<string> Marks { get; init; } = [];

    public string? Draft { get; init; }

    public string? Type { get; init; }

    public IReadOnlyList<string> Title { get; init; } = [];

    /// <summary>"V/v …" below the number of a letter.</summary>
    public IReadOnlyList<string> Subject { get; init; } = [];

    public string AddresseeLabel { get; init; } = "Kính gửi:";

    public IReadOnlyList<string> Addressees { get; init; } = [];
}

/// <summary>One signature: authority and positions above the space for signing, notes such as "(Đã ký)" and the name below it.</summary>
internal sealed record SampleSignature(IReadOnlyList<string> Titles, IReadOnlyList<string> Notes, string Name);
