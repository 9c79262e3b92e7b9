using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Recognition.References;

/// <summary>A reference while it is put together.</summary>
internal sealed class ReferenceDraft(TextSpan span)
{
    /// <summary>From the first word that belongs to it.</summary>
    public TextSpan Span { get; set; } = span;

    /// <summary>Where the document's own words begin, behind its provisions.</summary>
    public int DocumentStart { get; init; } = span.Start;

    public string? Number { get; set; }

    /// <summary>A number printed without its symbol, before it is completed; null for whole ones.</summary>
    public string? ShortNumber { get; set; }

    public string? Symbol { get; set; }

    public string? Title { get; set; }

    /// <summary>Where the subject behind the number ends; 0 without one.</summary>
    public int TitleEnd { get; set; }

    public PartialDate? Date { get; set; }

    public string? Issuer { get; set; }

    public List<string> Paths { get; set; } = [];

    public bool IsInternal { get; init; }

    public string? Target { get; set; }

    public ReferenceRelation Relation { get; set; }
}
