using VnGovDocs.SampleKit.Dress;
using VnGovDocs.Text;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Tests.SampleKit;

/// <summary>The kit's tables of old fonts were written without the library's: what one writes the other reads.</summary>
public sealed class OldLettersTests
{
    [Theory]
    [InlineData(nameof(OldEncoding.Tcvn3))]
    [InlineData(nameof(OldEncoding.Vni))]
    public void What_the_kit_writes_the_library_reads(string encoding)
    {
        string letters = string.Concat(Enumerable.Range(0xC0, 0x1EFA - 0xC0).Select(code => (char)code).Where(VietnameseLetters.IsVietnamese)), text = $"Ủy ban nhân dân TỈNH LÂM ĐỒNG, ngày 05/3/2025 {letters} ký";
        string read = string.Concat(OldLetters.Of(text, Enum.Parse<OldEncoding>(encoding)).Select(run =>
        {
            string plain = LegacyDecoder.Decode(run.Codes, Enum.Parse<LegacyEncoding>(encoding));
            return run.Font == ".VnTimeH" ? plain.ToUpperInvariant() : plain;
        }));
        Assert.Equal(text, read);
    }
}
