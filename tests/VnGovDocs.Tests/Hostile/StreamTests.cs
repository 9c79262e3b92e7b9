using System.Text;
using VnGovDocs.Export;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests.Hostile;

/// <summary>Streams of every behavior and cancellation.</summary>
public class StreamTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static TheoryData<string> Formats => [.. GeneratedFiles.Formats];

    [Theory, MemberData(nameof(Formats))]
    public async Task A_stream_that_gives_one_byte_at_a_time_reads_the_same(string format)
    {
        byte[] bytes = GeneratedFiles.Of(format);
        string expected = GovDocumentReader.Read(bytes, cancellationToken: None).ToJson();
        using var stream = new DrippingStream(bytes);
        Assert.Equal(expected, GovDocumentReader.Read(stream, cancellationToken: None).ToJson());
        using var awaited = new DrippingStream(bytes);
        Assert.Equal(expected, (await GovDocumentReader.ReadAsync(awaited, cancellationToken: TestContext.Current.CancellationToken)).ToJson());
        Assert.False(stream.IsClosed || awaited.IsClosed);
    }

    [Theory, MemberData(nameof(Formats))]
    public async Task A_stream_that_throws_lets_its_exception_through(string format)
    {
        byte[] bytes = GeneratedFiles.Of(format);
        foreach (int failing in new[] { 0, 1, bytes.Length / 2, bytes.Length - 1 })
        {
            using var stream = new DrippingStream(bytes, failing);
            Assert.Equal("The disk is gone.", Assert.Throws<IOException>(() => GovDocumentReader.Read(stream, cancellationToken: None)).Message);
            using var awaited = new DrippingStream(bytes, failing);
            await Assert.ThrowsAsync<IOException>(() => GovDocumentReader.ReadAsync(awaited, cancellationToken: None));
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public async Task A_cancelled_token_throws(string format)
    {
        byte[] bytes = GeneratedFiles.Of(format);
        var cancelled = new CancellationToken(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => GovDocumentReader.Read(bytes, cancellationToken: cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => GovDocumentReader.ReadText(GeneratedFiles.Text, cancellationToken: cancelled));
        using var stream = new MemoryStream(bytes);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GovDocumentReader.ReadAsync(stream, cancellationToken: cancelled));
    }

    [Fact]
    public void A_token_cancelled_on_the_way_ends_the_read_soon()
    {
        string text = GeneratedFiles.Document(60_000);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(30));
        long started = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.ThrowsAny<OperationCanceledException>(() => GovDocumentReader.ReadText(text, cancellationToken: source.Token));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(1));
    }
}
