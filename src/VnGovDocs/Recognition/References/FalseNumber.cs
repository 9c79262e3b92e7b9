using VnGovDocs.Text;

namespace VnGovDocs.Recognition.References;

/// <summary>Words before a number that make it something else than a document's: standards, forms, contracts, houses, plates, accounts.</summary>
internal static class FalseNumber
{
    private static readonly PhraseMatcher[] Words =
    [
        new("TCVN"), new("QCVN"), new("TCXDVN"), new("TCXD"), new("QCXDVN"), new("ISO"), new("IEC"), new("Mẫu số"), new("mẫu"), new("biểu số"), new("biểu mẫu"), new("hợp đồng số"), new("hợp đồng"),
        new("nhà số"), new("đường số"), new("biển số"), new("biển kiểm soát"), new("hóa đơn số"), new("tài khoản"), new("tài khoản số"), new("điện thoại"), new("thửa đất số"), new("thửa số"), new("tờ bản đồ số"),
        new("ký hiệu"), new("mã số"), new("lô số"), new("container"), new("vận đơn"), new("tờ khai"), new("tờ khai số"), new("serial"), new("số hiệu"), new("máy bay"), new("giấy phép lái xe"),
    ];

    private static readonly FirstWords Beginnings = new(Words);

    private const int Farthest = 24;

    /// <summary>Whether such a word stands right before a number, "số" and a colon between allowed.</summary>
    public static bool IsMarked(string text, int from, int position)
    {
        int end = TypeWord.TrimBack(text, from, position, " :\n");
        for (int i = Math.Max(from, end - Farthest); i < end; i++)
        {
            if (!char.IsLetter(text[i]) || i > from && char.IsLetterOrDigit(text[i - 1]) || !Beginnings.MayBeginAt(text, i)) continue;
            foreach (PhraseMatcher word in Words)
            {
                if (word.MatchesAt(text, i, out int behind) && behind == end) return true;
            }
        }
        return false;
    }
}
