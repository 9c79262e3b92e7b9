using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>
/// A paragraph of the preamble that says on what the document rests: it opens with Căn cứ, Theo đề nghị or Xét đề nghị and stands
/// before the first operative sentence (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6).
/// </summary>
/// <param name="Text">The whole paragraph as printed.</param>
/// <param name="References">Ids of the references inside it.</param>
/// <param name="Span">Where.</param>
/// <example><c>foreach (LegalBasis basis in document.LegalBases) Console.WriteLine(basis.Text);</c></example>
public sealed record LegalBasis(string Text, EquatableList<string> References, TextSpan Span);
