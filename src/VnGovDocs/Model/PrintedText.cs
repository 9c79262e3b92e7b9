using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>A text that is nothing more than what is printed: an abstract, an addressee, an enacting formula.</summary>
/// <param name="Text">As printed, white space folded.</param>
/// <param name="Span">Where.</param>
/// <example><c>document.Abstract?.Text</c></example>
public sealed record PrintedText(string Text, TextSpan Span);
