using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>Secrecy of a document (Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Điều 8).</summary>
public enum Secrecy
{
    /// <summary>MẬT.</summary>
    Confidential,

    /// <summary>TỐI MẬT.</summary>
    Secret,

    /// <summary>TUYỆT MẬT.</summary>
    TopSecret,
}

/// <summary>Urgency of a document (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.2).</summary>
public enum Urgency
{
    /// <summary>KHẨN.</summary>
    Urgent,

    /// <summary>THƯỢNG KHẨN.</summary>
    VeryUrgent,

    /// <summary>HỎA TỐC, also with an hour (HỎA TỐC HẸN GIỜ).</summary>
    Express,
}

/// <summary>The marks stamped or typed in the letterhead.</summary>
/// <param name="Secrecy">Degree of secrecy, or null.</param>
/// <param name="SecrecyText">As printed.</param>
/// <param name="Urgency">Degree of urgency, or null.</param>
/// <param name="UrgencyText">As printed.</param>
/// <param name="Circulation">LƯU HÀNH NỘI BỘ, TÀI LIỆU THU HỒI …, as printed.</param>
/// <param name="Draft">Whether DỰ THẢO is printed.</param>
/// <param name="Span">From the first mark to the last; null when there is none.</param>
/// <example><c>document.Markings.Urgency == Urgency.Express</c></example>
public sealed record Markings(
    Secrecy? Secrecy, string? SecrecyText, Urgency? Urgency, string? UrgencyText, string? Circulation, bool Draft, TextSpan? Span)
{
    /// <summary>No mark at all.</summary>
    public static Markings None { get; } = new(null, null, null, null, null, false, null);
}
