using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>The sentence that says when the document begins or ends to apply ("có hiệu lực thi hành kể từ ngày …").</summary>
/// <param name="From">First day; the issue date for "kể từ ngày ký"; null when only a condition is printed.</param>
/// <param name="To">Last day, when one is printed.</param>
/// <param name="Text">The sentence as printed.</param>
/// <param name="Span">Where.</param>
/// <example><c>document.Effect?.From</c></example>
public sealed record EffectiveDate(PartialDate? From, PartialDate? To, string Text, TextSpan Span);
