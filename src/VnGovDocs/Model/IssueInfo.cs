using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>The place and date line (địa danh và thời gian ban hành).</summary>
/// <param name="Place">As printed before the comma; null when the line has none.</param>
/// <param name="Date">As far as it is printed; null when the line is wholly blank.</param>
/// <param name="Inferred">True when a part, such as the year in a press report, was concluded from the page's own date.</param>
/// <param name="Span">Where the line is printed.</param>
/// <example><c>document.Issued?.Date?.ToString()   // 2020-03-27</c></example>
public sealed record IssueInfo(string? Place, PartialDate? Date, bool Inferred, TextSpan Span);
