using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using VnGovDocs.Conversion;
using VnGovDocs.Ocr;
using VnGovDocs.Resolution;

namespace VnGovDocs.DependencyInjection;

/// <summary>The static reader as a service: with the application's options and parts, and watched.</summary>
internal sealed partial class ObservedReader(
    IOptions<GovDocsOptions> options, ILogger<ObservedReader> logger, IEnumerable<IDocumentConverter> converters, IEnumerable<IOcrEngine> engines,
    IEnumerable<IReferenceCatalog> catalogs) : IGovDocumentReader
{
    private readonly ReadOptions _options = options.Value.Read with
    {
        Converter = options.Value.Read.Converter ?? converters.LastOrDefault(),
        Ocr = options.Value.Read.Ocr ?? engines.LastOrDefault(),
        ReferenceCatalog = options.Value.Read.ReferenceCatalog ?? catalogs.LastOrDefault(),
    };

    public async Task<ReadResult> ReadFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (stream.ConfigureAwait(false)) return await ReadAsync(stream, Path.GetFileName(path), cancellationToken).ConfigureAwait(false);
    }

    public Task<ReadResult> ReadAsync(Stream stream, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Observe(() => GovDocumentReader.ReadAsync(stream, _options with { FileName = fileName }, cancellationToken));
    }

    public ReadResult Read(ReadOnlyMemory<byte> bytes, string? fileName = null, CancellationToken cancellationToken = default) =>
        Observe(() => GovDocumentReader.Read(bytes, _options with { FileName = fileName }, cancellationToken));

    public ReadResult ReadText(string text, CancellationToken cancellationToken = default) => Observe(() => GovDocumentReader.ReadText(text, _options, cancellationToken));

    private ReadResult Observe(Func<ReadResult> read)
    {
        using Activity? activity = ReadTelemetry.Start();
        long start = Stopwatch.GetTimestamp();
        return Tell(activity, read(), Stopwatch.GetElapsedTime(start));
    }

    private async Task<ReadResult> Observe(Func<Task<ReadResult>> read)
    {
        using Activity? activity = ReadTelemetry.Start();
        long start = Stopwatch.GetTimestamp();
        return Tell(activity, await read().ConfigureAwait(false), Stopwatch.GetElapsedTime(start));
    }

    private ReadResult Tell(Activity? activity, ReadResult result, TimeSpan elapsed)
    {
        ReadTelemetry.Record(activity, result, elapsed);
        double milliseconds = elapsed.TotalMilliseconds;
        if (result.Failure is { } failure) LogFailed(failure.Code, failure.Kind, result.Format, milliseconds);
        else LogRead(result.Format, result.Status, result.Document?.Number?.Text, milliseconds);
        foreach (Diagnostic remark in result.Diagnostics)
        {
            LogLevel level = LevelOf(remark.Severity);
            LogDiagnostic(level, remark.Code, remark.Message);
        }
        return result;
    }

    /// <summary>A remark of a read is no trouble of the application's: it is told one level lower than it is called.</summary>
    private static LogLevel LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => LogLevel.Warning,
        DiagnosticSeverity.Warning => LogLevel.Information,
        _ => LogLevel.Debug,
    };

    [LoggerMessage(1, LogLevel.Information, "Read {Format} {Status}: {Number} in {Milliseconds:F1} ms")]
    private partial void LogRead(DocumentFormat format, ReadStatus status, string? number, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "Could not read {Format}: {Code} ({Kind}) after {Milliseconds:F1} ms")]
    private partial void LogFailed(string code, ReadFailureKind kind, DocumentFormat format, double milliseconds);

    [LoggerMessage(EventId = 3, Message = "{Code}: {Remark}")]
    private partial void LogDiagnostic(LogLevel level, string code, string remark);
}
