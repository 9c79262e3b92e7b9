namespace VnGovDocs.Model;

/// <summary>What is done to another document (Nghị định 78/2025/NĐ-CP, Điều 69 with its models).</summary>
public enum AmendmentAction
{
    /// <summary>Sửa đổi; sửa đổi, bổ sung; thay thế, đính chính, đổi tên a provision.</summary>
    Amend,

    /// <summary>Bổ sung, without saying behind what.</summary>
    Supplement,

    /// <summary>Bổ sung … vào sau (trước, cuối) …</summary>
    InsertAfter,

    /// <summary>Thay, thay thế or bỏ words wherever they stand in the provisions named.</summary>
    ReplacePhrase,

    /// <summary>Bãi bỏ, hủy bỏ.</summary>
    Repeal,
}

/// <summary>A change that a provision makes to another document.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Targets">Paths of the provisions changed, in the other document: <c>dieu_5__khoan_2</c>; for an insertion those it stands beside. Empty when the document is meant as a whole.</param>
/// <param name="Documents">Numbers of the documents changed, or names of laws without number; from the node itself, else from the nearest one above that names any.</param>
/// <param name="Phrase">The words replaced, for <see cref="AmendmentAction.ReplacePhrase"/>.</param>
/// <param name="Replacement">What takes their place; empty when they are left out.</param>
/// <example><c>foreach (BodyNode node in document.Body.SelectMany(n =&gt; n.Descendants()).Where(n =&gt; n.Amendment?.Action == AmendmentAction.Repeal)) Console.WriteLine(node.Text);</c></example>
public sealed record Amendment(
    AmendmentAction Action, EquatableList<string> Targets, EquatableList<string> Documents, string? Phrase, string? Replacement);
