using System.Text;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>The eId that another document gives a provision, from the path by which the model names it: <c>dieu_5__khoan_2</c> is <c>art_5__para_2</c> there.</summary>
internal static class ProvisionPath
{
    private static readonly (string Prefix, string Element)[] Units =
    [
        ("pl_", "att"), ("phan_", "part"), ("chuong_", "chp"), ("tieu_muc_", "subsec"), ("muc_", "sec"), ("dieu_", "art"), ("khoan_", "para"), ("diem_", "point"),
    ];

    /// <summary>The eId; null for what has no place of its own in every document (dashes, outline items, paragraphs).</summary>
    public static string? ToEId(string path)
    {
        var id = new StringBuilder();
        foreach (string piece in path.Split("__"))
        {
            if (UnitOf(piece) is not var (element, number)) return null;
            // Articles count through the document or annex: what stands between does not.
            if (element == "art" && id.Length > 0) id.Length = id.ToString().StartsWith("att_", StringComparison.Ordinal) ? EndOfFirst(id.ToString()) : 0;
            if (id.Length > 0) id.Append("__");
            id.Append(element).Append('_').Append(number);
        }
        return id.ToString();
    }

    private static int EndOfFirst(string id) => id.IndexOf("__", StringComparison.Ordinal) is >= 0 and var end ? end : id.Length;

    private static (string Element, string Number)? UnitOf(string piece)
    {
        foreach ((string prefix, string element) in Units)
        {
            if (!piece.StartsWith(prefix, StringComparison.Ordinal)) continue;
            string number = IdNumber.Of(piece[prefix.Length..]);
            return number.Length == 0 ? null : (element, number);
        }
        return null;
    }
}
