using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests;

/// <summary>What a result promises: document or failure, never both, and a status that fits its diagnostics.</summary>
public class ReadResultTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public void A_document_that_was_read_whole_is_complete()
    {
        ReadResult result = GovDocumentReader.ReadText(GeneratedFiles.Text, cancellationToken: None);
        Assert.True(result.HasDocument);
        Assert.Equal(ReadStatus.Complete, result.Status);
        Assert.Null(result.Failure);
        Assert.NotNull(result.Source);
        Assert.Same(result.Document, result.GetDocumentOrThrow());
        Assert.DoesNotContain(result.Diagnostics, one => one.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void An_error_beside_a_document_makes_it_partial()
    {
        ReadResult one = GovDocumentReader.ReadText(GeneratedFiles.Text, cancellationToken: None);
        var partial = new ReadResult(one.Format, one.Sha256, one.Source, one.Document, null, [DiagnosticCodes.HasCrashed("NumberRecognizer", new FormatException())]);
        Assert.Equal(ReadStatus.Partial, partial.Status);
        Assert.Same(one.Document, partial.GetDocumentOrThrow());
    }

    [Fact]
    public void A_failure_has_no_document_and_one_error_that_says_why()
    {
        ReadResult result = GovDocumentReader.Read(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D }, cancellationToken: None);
        Assert.False(result.HasDocument);
        Assert.Equal(ReadStatus.Failed, result.Status);
        Assert.Null(result.Document);
        Assert.Null(result.Source);
        Assert.Equal(result.Failure.Code, Assert.Single(result.Diagnostics, one => one.Severity == DiagnosticSeverity.Error).Code);
    }

    [Fact]
    public void Asking_a_failure_for_its_document_throws_what_it_knows()
    {
        ReadResult result = GovDocumentReader.Read("{\\rtf1 x}"u8.ToArray(), cancellationToken: None);
        DocumentReadException thrown = Assert.Throws<DocumentReadException>(() => result.GetDocumentOrThrow());
        Assert.Equal(result.Failure, thrown.Failure);
        Assert.Equal(result.Diagnostics, thrown.Diagnostics);
        Assert.Equal(result.Diagnostics[0].Message, thrown.Message);
        Assert.Null(thrown.InnerException);
    }

    [Fact]
    public void The_digest_is_that_of_the_input_even_when_it_cannot_be_read()
    {
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", GovDocumentReader.Read(Array.Empty<byte>(), cancellationToken: None).Sha256);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", GovDocumentReader.Read("abc"u8.ToArray(), cancellationToken: None).Sha256);
    }

    [Fact]
    public void A_failure_is_shown_with_its_code_and_limit()
    {
        Assert.Equal("Empty (VGD0101)", new ReadFailure(ReadFailureKind.Empty, DiagnosticCodes.Empty).ToString());
        Assert.Equal("LimitExceeded (VGD0201, MaxLines)", new ReadFailure(ReadFailureKind.LimitExceeded, DiagnosticCodes.LimitExceeded, "MaxLines").ToString());
    }

    [Fact]
    public async Task Mistakes_of_the_caller_throw()
    {
        Assert.Throws<ArgumentNullException>(() => GovDocumentReader.ReadFile(null!));
        Assert.Throws<ArgumentException>(() => GovDocumentReader.ReadFile(""));
        Assert.Throws<ArgumentNullException>(() => GovDocumentReader.ReadText(null!, cancellationToken: None));
        Assert.Throws<ArgumentNullException>(() => GovDocumentReader.Read((Stream)null!, cancellationToken: None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => GovDocumentReader.ReadAsync(null!, cancellationToken: None));
        Assert.Throws<FileNotFoundException>(() => GovDocumentReader.ReadFile(Path.Combine(Path.GetTempPath(), "no such file.docx")));
    }
}
