namespace VnGovDocs.Source;

/// <summary>
/// A stretch of the text that an engine misread, and that was mended by rules or tables: fixed words, the shape of numbers and dates, family names.
/// </summary>
/// <param name="Span">What is now in the text.</param>
/// <param name="Raw">What was read.</param>
/// <example><c>new TextRepair(new TextSpan(181, 2), "QD")</c></example>
public sealed record TextRepair(TextSpan Span, string Raw);
