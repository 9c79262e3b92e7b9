using VnGovDocs.Reading.Pdf.Scans;

namespace VnGovDocs.Tests.Ocr;

/// <summary>Text that nobody wrote is known by its words; any language that somebody wrote is left alone.</summary>
public sealed class GarbledTextTests
{
    [Theory]
    [InlineData("CQNG HOA xA H(H CHiJ NGHiA VI~T NAM d(>c l~p tl,I' do h;;mh phuc U'Y BAN NHAN DAN", true, true)]
    [InlineData("&Ӝ1* +Ñ$ ;Ӝ +Ӝ, &+Ӝ 1*+Ƭ$ 9,Ӝ7 1$0 Ĉӝc lұp 7ӵ do +ҥnh phúc", false, true)]
    [InlineData("Ủy ban nhân dân tỉnh Lâm Đồng ban hành Quyết định quy định chức năng, nhiệm vụ của Sở Nội vụ", true, false)]
    [InlineData("Uy ban nhan dan tinh Lam Dong ban hanh Quyet dinh quy dinh chuc nang, nhiem vu cua So Noi vu", true, false)]
    [InlineData("The People's Committee of Lam Dong province promulgates this decision on the functions and tasks of its departments", true, false)]
    [InlineData("The People's Committee of Lam Dong province promulgates this decision on the functions and tasks of its departments", false, false)]
    [InlineData("Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc Uû ban nh©n d©n tØnh L©m §ång", true, false)]
    [InlineData("1.234 5.678 9.012 12% 45% 2.345 6.789 1.111 2.222 3.333 4.444 5.555", true, false)]
    public void Only_text_that_makes_no_sense_is_garbled(string line, bool hasPicture, bool isGarbled) =>
        Assert.Equal(isGarbled, GarbledText.IsGarbled(string.Concat(Enumerable.Repeat(line + "\n", 5)), hasPicture));

    [Fact]
    public void A_short_text_tells_nothing() => Assert.False(GarbledText.IsGarbled("CQNG H(H VI~T", hasPicture: true));
}
