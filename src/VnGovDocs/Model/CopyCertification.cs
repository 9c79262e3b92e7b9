using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>How a copy was made (NĐ 30/2020/NĐ-CP Điều 25).</summary>
public enum CopyKind
{
    /// <summary>SAO Y: the whole original.</summary>
    Full,

    /// <summary>SAO LỤC: a copy of a copy.</summary>
    Further,

    /// <summary>TRÍCH SAO: a part.</summary>
    Extract,
}

/// <summary>The second, small letterhead under a copy: who certified it, under which number, when.</summary>
/// <param name="Kind">Which kind of copy.</param>
/// <param name="Text">The formula as printed: "SAO Y BẢN CHÍNH".</param>
/// <param name="Body">The certifying body, as printed.</param>
/// <param name="Number">The copy's own number.</param>
/// <param name="Issued">Place and date of the copy.</param>
/// <param name="Signature">Who signed the copy.</param>
/// <param name="Span">The whole block.</param>
public sealed record CopyCertification(
    CopyKind Kind, string Text, string? Body, DocumentNumber? Number, IssueInfo? Issued, Signature? Signature, TextSpan Span);
