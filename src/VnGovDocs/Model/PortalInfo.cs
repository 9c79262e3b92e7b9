using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>One line of a portal's metadata box.</summary>
/// <param name="Key">As printed: "Số ký hiệu".</param>
/// <param name="Value">As printed: "101/2015/QH13".</param>
/// <param name="Span">Where the value stands.</param>
public sealed record PortalEntry(string Key, string Value, TextSpan Span);

/// <summary>The metadata that a law portal prints around a document.</summary>
/// <param name="Entries">In printed order.</param>
public sealed record PortalInfo(EquatableList<PortalEntry> Entries);
