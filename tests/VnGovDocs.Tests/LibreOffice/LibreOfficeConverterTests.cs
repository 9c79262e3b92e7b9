using System.Text;
using VnGovDocs.Isolation;
using VnGovDocs.LibreOffice;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.LibreOffice;

/// <summary>Word 97 and RTF files are read through an installed LibreOffice, and each way in which that fails has its code.</summary>
public sealed class LibreOfficeConverterTests : IClassFixture<LibreOfficeConverterTests.Converter>
{
    private const string Rtf = @"{\rtf1\ansi{\fonttbl{\f0\fnil .VnTime;}{\f1\fnil .VnTimeH;}}\f1 C\'e9ng h\'dfa x\'b7 h\'e9i ch\'f1 ngh\'dca vi\'d6t nam\par\f0 \'a7\'e9c l\'cbp - T\'f9 do - H\'b9nh ph\'f3c\par}";

    private readonly LibreOfficeConverter _converter;

    public LibreOfficeConverterTests(Converter converter) => _converter = converter.Instance;

    /// <summary>One for all tests, as a program keeps one: its profile takes seconds to make.</summary>
    public sealed class Converter : IDisposable
    {
        public LibreOfficeConverter Instance { get; } = new();

        public void Dispose() => Instance.Dispose();
    }

    [Fact]
    public void Rtf_in_old_fonts_is_read_as_Unicode()
    {
        RequireLibreOffice();
        ReadResult result = Read(Encoding.ASCII.GetBytes(Rtf), _converter);
        Assert.Equal("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n", result.Source?.Text);
        Assert.Equal(DocumentFormat.Rtf, result.Format);
        Assert.Equal("tcvn3", result.Source!.Encoding);
        Assert.Contains(result.Diagnostics, one => one.Code == DiagnosticCodes.Converted);
    }

    [Theory]
    [InlineData("quyet-dinh-quy-che")]
    [InlineData("cong-van-so")]
    public void A_Word_97_file_says_what_its_DOCX_says(string sample)
    {
        RequireLibreOffice();
        using var folder = new TemporaryFolder();
        string source = Path.Combine(Repository.Root, "corpus", sample, "source.docx");
        string word97 = Word97Writer.Write(source, folder);
        ReadResult expected = Read(File.ReadAllBytes(source), null), actual = Read(File.ReadAllBytes(word97), _converter);
        Assert.Equal(DocumentFormat.Doc, actual.Format);
        Assert.Equal(expected.Document!.Number?.Text, actual.Document!.Number?.Text);
        Assert.Equal(expected.Document.Type?.Name, actual.Document.Type?.Name);
        Assert.Equal(expected.Document.Issued?.Date, actual.Document.Issued?.Date);
        Assert.Equal(expected.Document.Abstract?.Text, actual.Document.Abstract?.Text);
        Assert.Equal(expected.Document.Recipients.Select(one => one.Text), actual.Document.Recipients.Select(one => one.Text));
        Assert.Equal(expected.Document.Signatures.Select(one => one.Name), actual.Document.Signatures.Select(one => one.Name));
    }

    [Fact]
    public async Task Files_converted_side_by_side_do_not_wait_for_each_other_forever()
    {
        RequireLibreOffice();
        using var converter = new LibreOfficeConverter(LibreOfficeOptions.Default with { MaxProcesses = 2 });
        ReadResult[] results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Read(Encoding.ASCII.GetBytes(Rtf), converter))));
        Assert.All(results, result => Assert.True(result.HasDocument, result.Failure?.ToString()));
    }

    [Fact]
    public async Task An_isolated_reader_converts_too()
    {
        RequireLibreOffice();
        using var reader = new IsolatedReader(new IsolatedReaderOptions { WorkerCommand = Isolation.IsolatedReaderTests.Worker });
        ReadResult result = await reader.ReadAsync(Encoding.ASCII.GetBytes(Rtf), ReadOptions.Default with { Converter = _converter }, TestContext.Current.CancellationToken);
        Assert.Equal(DocumentFormat.Rtf, result.Format);
        Assert.Equal(Read(Encoding.ASCII.GetBytes(Rtf), _converter).Sha256, result.Sha256);
        Assert.StartsWith("CỘNG HÒA", result.Source?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_program_is_named_with_what_installs_it()
    {
        using var converter = new LibreOfficeConverter(LibreOfficeOptions.Default with { Executable = "/nowhere/soffice" });
        ReadResult result = Read(Encoding.ASCII.GetBytes(Rtf), converter);
        Assert.Equal(ReadFailureKind.NeedsConverter, result.Failure?.Kind);
        Assert.Contains("apt-get install libreoffice-writer", result.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_never_ends_is_killed_when_its_time_is_over()
    {
        using var folder = new TemporaryFolder();
        using var converter = new LibreOfficeConverter(LibreOfficeOptions.Default with { Executable = folder.WriteScript("soffice", "sleep 60"), TimeLimit = TimeSpan.FromMilliseconds(300) });
        Assert.Equal(ReadFailureKind.TimedOut, Read(Encoding.ASCII.GetBytes(Rtf), converter).Failure?.Kind);
    }

    [Fact]
    public void A_file_that_the_program_refuses_is_damaged()
    {
        using var folder = new TemporaryFolder();
        using var converter = new LibreOfficeConverter(LibreOfficeOptions.Default with { Executable = folder.WriteScript("soffice", "exit 1") });
        Assert.Equal(ReadFailureKind.Malformed, Read(Encoding.ASCII.GetBytes(Rtf), converter).Failure?.Kind);
    }

    [Fact]
    public void A_container_without_a_Word_document_is_refused()
    {
        RequireLibreOffice();
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[3000]];
        Assert.Equal(ReadFailureKind.Malformed, Read(container, _converter).Failure?.Kind);
    }

    [Fact]
    public void A_converter_leaves_no_files_behind()
    {
        RequireLibreOffice();
        string[] before = Profiles();
        using (var converter = new LibreOfficeConverter()) Read(Encoding.ASCII.GetBytes(Rtf), converter);
        Assert.Equal(before, Profiles());
    }

    private static string[] Profiles() => [.. Directory.GetDirectories(Path.GetTempPath(), "vngovdocs-libreoffice-*").Order(StringComparer.Ordinal)];

    private static ReadResult Read(byte[] bytes, LibreOfficeConverter? converter) =>
        GovDocumentReader.Read(bytes, ReadOptions.Default with { Converter = converter, Limits = ReadLimits.Default with { Deadline = TimeSpan.FromSeconds(60) } }, TestContext.Current.CancellationToken);

    private void RequireLibreOffice() => Assert.SkipUnless(_converter.IsInstalled, "LibreOffice is not installed.");
}
