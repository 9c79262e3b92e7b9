namespace VnGovDocs.Benchmarks;

/// <summary>A directive of many items: who does what, with whom, by when, to which measure.</summary>
internal static class GeneratedDirective
{
    public static IEnumerable<string> Lines(int items)
    {
        yield return "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG";
        yield return "Số: 05/CT-UBND";
        yield return "Lâm Đồng, ngày 27 tháng 3 năm 2025";
        yield return "CHỈ THỊ";
        yield return "Về việc tăng cường quản lý đất đai";
        yield return "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:";
        for (int item = 1; item <= items; item++)
        {
            yield return $"{item}. Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, Công an tỉnh và Ủy ban nhân dân các xã rà soát, tổng hợp nhu cầu; báo cáo Chủ tịch Ủy ban nhân dân tỉnh trước ngày 15 tháng 11 năm 2025.";
            yield return "a) Khẩn trương hoàn thành việc cấp nước sạch cho 95% hộ dân trong quý II năm 2025, bảo đảm đúng quy định tại Nghị định số 30/2020/NĐ-CP; định kỳ hằng tháng cập nhật tiến độ.";
            yield return "b) Giao Thanh tra tỉnh kiểm tra, giám sát việc thực hiện; kịp thời đề xuất xử lý nếu có vi phạm.";
        }
    }
}
