using VnGovDocs.Export;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests.Export;

/// <summary>Twice the document takes about twice the time to write.</summary>
[Collection(nameof(TimingCollection))]
public class LinearExportTests
{
    private const int Doublings = 3, Articles = 1000;

    [Fact]
    public void Markdown_takes_linear_time() => IsLinear(result => result.Document!.WriteMarkdown(TextWriter.Null));

    [Fact]
    public void The_view_takes_linear_time() => IsLinear(result => result.WriteHtmlView(TextWriter.Null));

    [Fact]
    public void The_view_takes_linear_room()
    {
        double small = Read(Articles).ToHtmlView().Length, large = Read(Articles << Doublings).ToHtmlView().Length;
        Assert.True(large <= 1.1 * small * (1 << Doublings), $"{small} characters, eight times as much: {large}");
    }

    private static void IsLinear(Action<ReadResult> write)
    {
        ReadResult small = Read(Articles), large = Read(Articles << Doublings);
        LinearTime.Holds(() => write(small), () => write(large), Doublings);
    }

    private static ReadResult Read(int articles) => GovDocumentReader.ReadText(GeneratedFiles.Document(articles), cancellationToken: TestContext.Current.CancellationToken);
}
