using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>One line under "Nơi nhận" (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9).</summary>
/// <param name="Text">As printed with its purpose, without dash and final punctuation.</param>
/// <param name="Purpose">The purpose in brackets, written out: "(để b/c)" is "báo cáo"; null when none is printed.</param>
/// <param name="Archive">Whether it is the filing line ("Lưu: VT, …").</param>
/// <param name="Span">Where <paramref name="Text"/> is printed.</param>
/// <example><c>document.Recipients.Where(r =&gt; !r.Archive)</c></example>
public sealed record Recipient(string Text, string? Purpose, bool Archive, TextSpan Span);
