using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>
/// The named type of a document (tên loại văn bản, NĐ 30/2020/NĐ-CP Điều 7). An official letter prints none: its <see cref="Name"/> is
/// "Công văn" and <see cref="Text"/> and <see cref="Span"/> are null.
/// </summary>
/// <param name="Symbol">The abbreviation used in numbers (TB, QĐ, TTr); null for types without one.</param>
/// <param name="Kind">English name in lower camel case: <c>notice</c>, <c>decision</c>, <c>officialLetter</c>; the list is GLOSSARY.md's.</param>
/// <param name="Name">Vietnamese name in normal case: "Thông báo".</param>
/// <param name="Text">As printed: "THÔNG BÁO".</param>
/// <param name="Span">Where it is printed.</param>
/// <example><c>if (document.Type?.Kind == "decision") …</c></example>
public sealed record DocumentType(string? Symbol, string Kind, string Name, string? Text, TextSpan? Span)
{
    /// <summary>
    /// The narrower kind that the document's subject tells: "Thông báo kết luận", a notice that passes on what a leader concluded at a meeting and
    /// so gives tasks. Null for all others.
    /// </summary>
    public string? Subtype { get; init; }
}
