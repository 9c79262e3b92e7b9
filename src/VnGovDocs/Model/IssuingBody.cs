using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>A body that issues the document (cơ quan ban hành); joint documents have several, lead first.</summary>
/// <param name="Text">As printed, wrapped lines joined: "SỞ NỘI VỤ".</param>
/// <param name="Name">In normal case, as one writes it in a sentence: "Sở Nội vụ".</param>
/// <param name="Parent">The superior body printed above it (cơ quan chủ quản), as printed; null when none is.</param>
/// <param name="Span">Where <paramref name="Text"/> is printed.</param>
/// <param name="ParentSpan">Where <paramref name="Parent"/> is printed.</param>
/// <example><c>document.Issuers[0].Name   // Thành ủy Hà Nội</c></example>
public sealed record IssuingBody(string Text, string Name, string? Parent, TextSpan Span, TextSpan? ParentSpan);
