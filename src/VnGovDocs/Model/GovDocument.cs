namespace VnGovDocs.Model;

/// <summary>
/// A Vietnamese government document as its reader sees it. Null means that nothing is printed, an empty list that none was found.
/// Every value carries the span of the text it was read from. Immutable; two readings of the same bytes are equal.
/// </summary>
/// <example>
/// <code>
/// GovDocument document = GovDocumentReader.ReadFile(path).GetDocumentOrThrow();
/// Console.WriteLine($"{document.Type?.Name} {document.Number?.Text}, {document.Issued?.Date}");
/// </code>
/// </example>
public sealed record GovDocument
{
    /// <summary>What the file holds.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Under whose rules the document was made.</summary>
    public required DocumentFamily Family { get; init; }

    /// <summary>Named type, or "Công văn" for a letter.</summary>
    public DocumentType? Type { get; init; }

    /// <summary>Its own number and symbol.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Who issued it; several for joint documents.</summary>
    public EquatableList<IssuingBody> Issuers { get; init; } = [];

    /// <summary>Where and when.</summary>
    public IssueInfo? Issued { get; init; }

    /// <summary>Trích yếu: what it is about, without "V/v".</summary>
    public PrintedText? Abstract { get; init; }

    /// <summary>Kính gửi, one item a line; for a công điện those it is wired to.</summary>
    public EquatableList<PrintedText> Addressees { get; init; } = [];

    /// <summary>Căn cứ and proposals of the preamble.</summary>
    public EquatableList<LegalBasis> LegalBases { get; init; } = [];

    /// <summary>"QUYẾT ĐỊNH:", or the sentence that enacts ("Chính phủ ban hành Nghị định …").</summary>
    public PrintedText? EnactingFormula { get; init; }

    /// <summary>When it begins and ends to apply.</summary>
    public EffectiveDate? Effect { get; init; }

    /// <summary>Paragraphs, numbered lines and tables between preamble and closing.</summary>
    public EquatableList<BodyNode> Body { get; init; } = [];

    /// <summary>Foot- and endnotes.</summary>
    public EquatableList<Note> Notes { get; init; } = [];

    /// <summary>Who must do what until when, in printed order; empty where the document directs nobody.</summary>
    public EquatableList<DirectiveClause> Directives { get; init; } = [];

    /// <summary>Every mention of another document, and of provisions, in printed order.</summary>
    public EquatableList<DocumentReference> References { get; init; } = [];

    /// <summary>Who signed.</summary>
    public EquatableList<Signature> Signatures { get; init; } = [];

    /// <summary>Nơi nhận.</summary>
    public EquatableList<Recipient> Recipients { get; init; } = [];

    /// <summary>Secrecy, urgency, circulation, draft.</summary>
    public Markings Markings { get; init; } = Markings.None;

    /// <summary>Annexes and documents promulgated with this one.</summary>
    public EquatableList<Annex> Annexes { get; init; } = [];

    /// <summary>The certification under a copy; null for an original.</summary>
    public CopyCertification? Copy { get; init; }

    /// <summary>The tops of all trees: the body's, the annexes' and those of documents that stand in an annex.</summary>
    internal IEnumerable<BodyNode> Roots => Body.Concat(Annexes.SelectMany(annex => annex.Body.Concat(annex.Document?.Body ?? [])));

    /// <summary>Further, unrelated documents in the same file.</summary>
    public EquatableList<GovDocument> Enclosed { get; init; } = [];

    /// <summary>A portal's metadata box, key by key, apart from the document's own facts; null elsewhere.</summary>
    public PortalInfo? Portal { get; init; }

    /// <summary>What a press page adds; only for <see cref="DocumentKind.ReportPage"/>.</summary>
    public ReportInfo? Report { get; init; }
}
