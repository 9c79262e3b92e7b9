using System.Text;
using VnGovDocs.Reading;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Reading;

public class TextDecoderTests
{
    private const string Motto = "Cộng hòa xã hội chủ nghĩa Việt Nam";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    public void Unicode_is_recognized_with_and_without_a_mark(string name, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Motto)];
        DecodedFile file = Decode(bytes, null, out var codes);
        Assert.Equal(Motto, file.Text);
        Assert.Empty(codes);
        Assert.Equal(bytes.Length, file.ByteOffset(file.Text.Length));
        int place = Motto.IndexOf("chủ", StringComparison.Ordinal);
        Assert.Equal("chủ", encoding.GetString(bytes[(int)file.ByteOffset(place)..(int)file.ByteOffset(place + 3)]));
    }

    [Fact]
    public void Windows_1258_is_told_from_Windows_1252_by_its_tones()
    {
        // "Độc lập": D0 f4+F2 c, l a-circumflex+F2 p.
        byte[] vietnamese = [0xD0, 0xF4, 0xF2, (byte)'c', (byte)' ', (byte)'l', 0xE2, 0xF2, (byte)'p'];
        Assert.Equal("Đô\u0323c lâ\u0323p", Decode(vietnamese, "windows-1252", out var codes).Text);
        Assert.Equal([DiagnosticCodes.WrongCharset], codes);
        byte[] french = Encoding.Latin1.GetBytes("Décision du préfet, à Paris, forêt");
        Assert.Equal("Décision du préfet, à Paris, forêt", Decode(french, null, out codes).Text);
        Assert.Empty(codes);
    }

    [Theory]
    [InlineData("windows-1252", true)]
    [InlineData("iso-8859-1", true)]
    [InlineData("utf-8", false)]
    [InlineData(null, false)]
    public void Valid_UTF_8_is_UTF_8_whatever_is_declared(string? declared, bool remarked)
    {
        Assert.Equal(Motto, Decode(Encoding.UTF8.GetBytes(Motto), declared, out var codes).Text);
        Assert.Equal(remarked ? [DiagnosticCodes.WrongCharset] : [], codes);
    }

    [Fact]
    public void Declared_code_pages_are_used() =>
        Assert.Equal("Č", Decode([0xC8], "windows-1250", out _).Text);

    [Fact]
    public void Damaged_UTF_8_keeps_its_offsets()
    {
        byte[] bytes = [.. "Số: "u8, 0xFF, 0xE1, 0xBB, .. " Điều 5 khoản 2 điểm đ của Nghị định số 3"u8];
        DecodedFile file = Decode(bytes, null, out var codes);
        Assert.Equal([DiagnosticCodes.UndecodableBytes], codes);
        Assert.Contains('\uFFFD', file.Text);
        int place = file.Text.IndexOf("khoản", StringComparison.Ordinal);
        Assert.Equal("khoản"u8.ToArray(), bytes[(int)file.ByteOffset(place)..(int)file.ByteOffset(place + 5)]);
    }

    [Theory]
    [InlineData(1252)]
    [InlineData(28591)]
    public void Mojibake_is_turned_back_and_keeps_its_offsets(int page)
    {
        Encoding wrong = page == 28591 ? Encoding.Latin1 : CodePagesEncodingProvider.Instance.GetEncoding(page)!;
        string mangled = wrong.GetString(Encoding.UTF8.GetBytes(Motto));
        byte[] bytes = Encoding.UTF8.GetBytes("A😀 " + mangled + " hết");
        DecodedFile file = Decode(bytes, null, out var codes);
        Assert.Equal("A😀 " + Motto + " hết", file.Text);
        Assert.Equal([DiagnosticCodes.RepairedMojibake], codes);
        int place = file.Text.IndexOf("nghĩa", StringComparison.Ordinal);
        string located = Encoding.UTF8.GetString(bytes[(int)file.ByteOffset(place)..(int)file.ByteOffset(place + 5)]);
        Assert.Equal("nghĩa", Encoding.UTF8.GetString(wrong.GetBytes(located)));
    }

    [Theory]
    [InlineData("Cá»™ng hÃ²a xÃ£ há»™i, HÃ  Ná»™i lÃ m", "Cộng hòa xã hội, Hà Nội làm")]
    [InlineData("QUYáº¾T Ä‘á»‹nh HÃ Ná»™i chÃnh", "QUYẾT định Hà Nội chính")]
    public void Mojibake_that_lost_a_space_or_soft_hyphen_is_turned_back(string mangled, string expected) =>
        Assert.Equal(expected, Decode(Encoding.UTF8.GetBytes(mangled), null, out _).Text);

    [Theory]
    [InlineData("HOÃ¡ là tên; Ã là chữ hoa của ã; ộ ế ữ")]
    [InlineData("Größe, naïve, «prix» 5 €")]
    public void Genuine_text_is_no_mojibake(string text)
    {
        Assert.Equal(text, Decode(Encoding.UTF8.GetBytes(text), null, out var codes).Text);
        Assert.Empty(codes);
    }

    [Fact]
    public void Offsets_are_right_beside_surrogate_pairs_at_every_stride()
    {
        string text = "x" + string.Concat(Enumerable.Repeat("😀", 5000)) + "Điều";
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal(bytes.Length - "Điều"u8.Length, Decode(bytes, null, out _).ByteOffset(text.Length - 4));
    }

    private static DecodedFile Decode(byte[] bytes, string? declared, out List<string> codes)
    {
        var diagnostics = new DiagnosticBag(100);
        DecodedFile file = TextDecoder.Decode(bytes, declared, diagnostics);
        codes = [.. diagnostics.Items.Select(one => one.Code)];
        return file;
    }
}
