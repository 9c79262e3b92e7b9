using VnGovDocs.Source;

namespace VnGovDocs.Hostile.Laws;

/// <summary>One value of a read document with the place it was read from.</summary>
/// <param name="Path">Where in the model: <c>body[3].label</c>.</param>
/// <param name="Value">What was read; null for an element that only has children.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Parent">The span that must hold it; null at the top.</param>
internal sealed record SpannedValue(string Path, string? Value, TextSpan Span, TextSpan? Parent);
