using System.Text;
using VnGovDocs.Conversion;

namespace VnGovDocs.Tests.Conversion;

/// <summary>What a converter makes of a file is read in its place; what it says when it can't ends the read with a code.</summary>
public sealed class ConvertedReadTests
{
    private static readonly byte[] Rtf = Encoding.ASCII.GetBytes(@"{\rtf1\ansi x}");

    [Fact]
    public void The_converted_file_is_read_and_the_original_named()
    {
        ReadResult result = Read(new TextConverter("Số: 05/QĐ-SNV\n"));
        Assert.Equal(DocumentFormat.Rtf, result.Format);
        Assert.Equal("Số: 05/QĐ-SNV\n", result.Source?.Text);
        Assert.Equal(GovDocumentReader.Read(Rtf, cancellationToken: TestContext.Current.CancellationToken).Sha256, result.Sha256);
        Assert.Contains(result.Diagnostics, one => one.Code == DiagnosticCodes.Converted);
    }

    [Theory]
    [InlineData(ConversionProblem.Unavailable, ReadFailureKind.NeedsConverter)]
    [InlineData(ConversionProblem.Refused, ReadFailureKind.Malformed)]
    [InlineData(ConversionProblem.TimedOut, ReadFailureKind.TimedOut)]
    public void A_converters_problem_is_the_failures_kind(ConversionProblem problem, ReadFailureKind kind) =>
        Assert.Equal(kind, Read(new TextConverter("", problem)).Failure?.Kind);

    [Theory]
    [InlineData("", ReadFailureKind.Empty)]
    [InlineData(@"{\rtf1 again}", ReadFailureKind.Malformed)]
    public void A_converter_that_makes_nothing_readable_gives_no_document(string made, ReadFailureKind kind) =>
        Assert.Equal(kind, Read(new TextConverter(made)).Failure?.Kind);

    [Fact]
    public void Without_a_converter_such_a_file_needs_one()
    {
        Assert.Equal(ReadFailureKind.NeedsConverter, Read(null).Failure?.Kind);
        byte[] word = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Equal(ReadFailureKind.NeedsConverter, GovDocumentReader.Read(word, ReadOptions.Default with { Converter = new TextConverter("a") }, TestContext.Current.CancellationToken).Failure?.Kind);
    }

    private static ReadResult Read(IDocumentConverter? converter) =>
        GovDocumentReader.Read(Rtf, ReadOptions.Default with { Converter = converter }, TestContext.Current.CancellationToken);
}
