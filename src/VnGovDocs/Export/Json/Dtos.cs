using System.Text.Json.Serialization;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Export.Json;

/// <summary>Who read the file, and which stages ran: a key whose stage did not run is empty without meaning "none found".</summary>
internal sealed record ParserDto(string Name, string Version, IReadOnlyList<string> Stages);

/// <summary>A page's stretch of the text and its size in points.</summary>
internal sealed record PageDto(int Number, int Start, int Length, double Width, double Height);

/// <summary>A stretch of a scan's text that was read otherwise.</summary>
internal sealed record RepairDto(int Start, int Length, string Raw);

/// <summary>The file and its text.</summary>
internal sealed record SourceDto(
    DocumentFormat Format, string Sha256, string? Encoding, bool Ocr,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text, IReadOnlyList<PageDto> Pages,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<RepairDto>? Repairs);

/// <summary>An issuing body without the place of its parent.</summary>
internal sealed record IssuerDto(string Text, string Name, string? Parent, TextSpan Span);

/// <summary>A table with its columns before its rows.</summary>
internal sealed record TableDto(int HeaderRows, IReadOnlyList<TableColumn> Columns, EquatableList<EquatableList<TableCell>> Rows);

/// <summary>A node of the body.</summary>
internal sealed record BodyNodeDto(
    string Id, BodyNodeKind Kind, string? Label, string? Ordinal, string? Heading, string Text, bool Quoted, TableDto? Table,
    Amendment? Amendment, TextSpan Span, IReadOnlyList<BodyNodeDto> Children);

/// <summary>The marks of the letterhead.</summary>
internal sealed record MarkingsDto(Secrecy? Secrecy, string? SecrecyText, Urgency? Urgency, string? UrgencyText, string? Circulation, bool Draft);

/// <summary>An annex; an attached document has the keys of a document and no header.</summary>
internal sealed record AnnexDto(string? Label, string? Title, DocumentDto? Document, IReadOnlyList<BodyNodeDto> Body, TextSpan Span);

/// <summary>A copy's certification, its place and date side by side.</summary>
internal sealed record CopyDto(
    CopyKind Kind, string Text, string? Body, DocumentNumber? Number, string? Place, PartialDate? Date, Signature? Signature, TextSpan Span);

/// <summary>A failed read: nothing about a document.</summary>
internal sealed record FailedReadDto(
    string SchemaVersion, ParserDto Parser, SourceDto Source, ReadStatus Status, ReadFailure? Failure, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>The keys of a document, in the order in which they are written.</summary>
internal record DocumentDto
{
    public required DocumentKind Kind { get; init; }
    public required DocumentFamily Family { get; init; }
    public required DocumentType? Type { get; init; }
    public required DocumentNumber? Number { get; init; }
    public required IReadOnlyList<IssuerDto> Issuers { get; init; }
    public required IssueInfo? Issued { get; init; }
    public required PrintedText? Abstract { get; init; }
    public required EquatableList<PrintedText> Addressees { get; init; }
    public required EquatableList<LegalBasis> LegalBases { get; init; }
    public required PrintedText? EnactingFormula { get; init; }
    public required EffectiveDate? Effect { get; init; }
    public required IReadOnlyList<BodyNodeDto> Body { get; init; }
    public required EquatableList<Note> Notes { get; init; }
    public required EquatableList<DirectiveClause> Directives { get; init; }
    public required EquatableList<DocumentReference> References { get; init; }
    public required EquatableList<Signature> Signatures { get; init; }
    public required EquatableList<Recipient> Recipients { get; init; }
    public required MarkingsDto Markings { get; init; }
    public required IReadOnlyList<AnnexDto> Annexes { get; init; }
    public required CopyDto? Copy { get; init; }
    public required IReadOnlyList<DocumentDto> Enclosed { get; init; }
    public required PortalInfo? Portal { get; init; }
    public required ReportInfo? Report { get; init; }
}

/// <summary>A read document: header, document keys, diagnostics.</summary>
internal sealed record ReadDto : DocumentDto
{
    /// <summary>The keys of <paramref name="document"/>, the rest to be set.</summary>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public ReadDto(DocumentDto document, ParserDto parser, SourceDto source, ReadStatus status, IReadOnlyList<Diagnostic> diagnostics)
        : base(document)
    {
        Parser = parser;
        Source = source;
        Status = status;
        Diagnostics = diagnostics;
    }

    [JsonPropertyOrder(-5)] public string SchemaVersion { get; } = JsonShape.SchemaVersion;
    [JsonPropertyOrder(-4)] public ParserDto Parser { get; }
    [JsonPropertyOrder(-3)] public SourceDto Source { get; }
    [JsonPropertyOrder(-2)] public ReadStatus Status { get; }
    [JsonPropertyOrder(-1)] public ReadFailure? Failure { get; }
    [JsonPropertyOrder(1)] public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
