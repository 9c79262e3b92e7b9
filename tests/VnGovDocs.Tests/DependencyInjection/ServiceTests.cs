using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VnGovDocs.DependencyInjection;
using VnGovDocs.Resolution;

namespace VnGovDocs.Tests.DependencyInjection;

public class ServiceTests
{
    private const string Text = "SỞ NỘI VỤ\nSố: 05/QĐ-SNV\nHà Nội, ngày 27 tháng 3 năm 2020\nQUYẾT ĐỊNH\nVề việc kiện toàn\nCăn cứ Nghị định số 30/2020/NĐ-CP;\n";

    [Fact]
    public async Task The_service_reads_as_the_static_reader_does()
    {
        IGovDocumentReader reader = Reader();
        string path = Path.Combine(Repository.Corpus, "thong-bao-ket-luan-tu", "source.docx");
        ReadResult expected = GovDocumentReader.ReadFile(path), result = await reader.ReadFileAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(expected.Document, result.Document);
        byte[] bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(expected.Document, reader.Read(bytes, "a.docx", TestContext.Current.CancellationToken).Document);
        using var stream = new MemoryStream(bytes);
        Assert.Equal(expected.Document, (await reader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Document);
        Assert.Contains(reader.Read(bytes, "a.pdf", TestContext.Current.CancellationToken).Diagnostics, one => one.Code == DiagnosticCodes.MisnamedFile);
    }

    [Fact]
    public void A_registered_catalog_is_used_unless_the_options_name_another()
    {
        Assert.Equal("from services", CatalogId(Reader(services => services.AddSingleton<IReferenceCatalog>(new Catalog("from services")))));
        Assert.Equal("from options", CatalogId(Reader(services =>
        {
            services.AddSingleton<IReferenceCatalog>(new Catalog("from services"));
            services.AddVnGovDocs(options => options.Read = options.Read with { ReferenceCatalog = new Catalog("from options") });
        })));
    }

    [Fact]
    public void Reads_are_logged_failures_as_warnings()
    {
        var log = new LogList();
        IGovDocumentReader reader = Reader(services => services.AddLogging(logging => logging.AddProvider(log)));
        reader.ReadText(Text, TestContext.Current.CancellationToken);
        Assert.Contains(log.Lines, line => line.Level == LogLevel.Information && line.Text.Contains("05/QĐ-SNV", StringComparison.Ordinal));
        reader.Read(new byte[] { 1, 2, 3 }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains(log.Lines, line => line.Level == LogLevel.Warning && line.Text.Contains(DiagnosticCodes.UnknownFormat, StringComparison.Ordinal));
    }

    [Fact]
    public void Reads_are_traced_and_counted_without_names_or_text()
    {
        var activities = new ConcurrentBag<Activity>();
        var counted = new ConcurrentBag<string>();
        using var tracing = new ActivityListener { ShouldListenTo = source => source.Name == ReadTelemetry.SourceName, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData, ActivityStopped = activities.Add };
        ActivitySource.AddActivityListener(tracing);
        using var metrics = new MeterListener { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == ReadTelemetry.MeterName) listener.EnableMeasurementEvents(instrument); } };
        metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}"));
        metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => counted.Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}"));
        metrics.Start();
        ReadResult failed = Reader().Read(new byte[] { 1, 2, 3, 4 }, "secret-name.bin", TestContext.Current.CancellationToken);
        Activity activity = activities.First(one => (string?)one.GetTagItem("vngovdocs.sha256") == failed.Sha256);
        Assert.Equal(DiagnosticCodes.UnknownFormat, activity.GetTagItem("vngovdocs.failure"));
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.DoesNotContain(activity.TagObjects, tag => $"{tag.Value}".Contains("secret", StringComparison.Ordinal));
        Assert.Contains("vngovdocs.documents unknown failed", counted);
        Assert.Contains("vngovdocs.read.duration unknown failed", counted);
        Assert.Contains($"vngovdocs.diagnostics {DiagnosticCodes.UnknownFormat}", counted);
    }

    [Fact]
    public async Task A_cancelled_token_throws()
    {
        using var stream = new MemoryStream(new byte[100]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Reader().ReadAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
    }

    private static IGovDocumentReader Reader(Action<IServiceCollection>? more = null)
    {
        IServiceCollection services = new ServiceCollection().AddVnGovDocs();
        more?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }).GetRequiredService<IGovDocumentReader>();
    }

    private static string? CatalogId(IGovDocumentReader reader) => reader.ReadText(Text, TestContext.Current.CancellationToken).Document!.References[0].CatalogId;

    private sealed class Catalog(string id) : IReferenceCatalog
    {
        public string? Find(VnGovDocs.Model.DocumentReference reference) => id;
    }

    private sealed class LogList : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<(LogLevel Level, string Text)> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue((logLevel, formatter(state, exception)));

        public void Dispose() { }
    }
}
