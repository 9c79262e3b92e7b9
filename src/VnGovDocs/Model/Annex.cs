using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>An annex, or a document promulgated with this one (quy chế, điều lệ kèm theo).</summary>
/// <param name="Label">"Phụ lục I", "Mẫu số 01"; null when only a title is printed.</param>
/// <param name="Title">Its title as printed, lines joined.</param>
/// <param name="Document">The attached document, when it has a letterhead of its own.</param>
/// <param name="Body">Its paragraphs and tables.</param>
/// <param name="Span">The whole annex.</param>
/// <example><c>document.Annexes.Select(a =&gt; a.Label ?? a.Title)</c></example>
public sealed record Annex(string? Label, string? Title, GovDocument? Document, EquatableList<BodyNode> Body, TextSpan Span);
