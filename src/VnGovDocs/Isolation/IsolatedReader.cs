using VnGovDocs.Conversion;
using VnGovDocs.Ocr;
using VnGovDocs.Reading;
using VnGovDocs.Reading.Converted;
using VnGovDocs.Reading.Pdf.Scans;
using VnGovDocs.Resolution;

namespace VnGovDocs.Isolation;

/// <summary>
/// Reads files in child processes, so that no file can take this process down or outlive its limits: a stack that overflows, a loop inside a
/// dependency, memory without end cost the child. The results are those of <see cref="GovDocumentReader"/>. Children are kept for the next file;
/// one reader serves all threads of a program and should live as long as it.
/// </summary>
/// <example>
/// <code>
/// if (IsolatedWorker.TryRun(args, out int exitCode)) return exitCode;
/// using var reader = new IsolatedReader();
/// ReadResult result = await reader.ReadFileAsync("upload.pdf");
/// if (result.Failure is { Code: DiagnosticCodes.ChildKilled or DiagnosticCodes.ChildDied }) Quarantine("upload.pdf");
/// </code>
/// </example>
public sealed class IsolatedReader : IDisposable
{
    private readonly IsolatedReaderOptions _options;
    private readonly WorkerPool _pool;

    /// <summary>Starts no child yet: the first read does.</summary>
    /// <exception cref="ArgumentException">A bound is not positive, or the command is empty.</exception>
    public IsolatedReader(IsolatedReaderOptions? options = null)
    {
        _options = options ?? IsolatedReaderOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_options.ReadTimeout, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.MaxMemoryBytes, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.MaxProcesses, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.MaxReadsPerProcess, nameof(options));
        if (_options.WorkerCommand is { Count: 0 }) throw new ArgumentException("The worker command is empty.", nameof(options));
        _pool = new WorkerPool(_options);
    }

    /// <summary>Reads a file of any supported format.</summary>
    /// <exception cref="IOException">The file cannot be fetched.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidOperationException">No child can be started, or this program is itself one.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the child is killed.</exception>
    public async Task<ReadResult> ReadFileAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options = (options ?? ReadOptions.Default) with { FileName = Path.GetFileName(path) };
        FileStream stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false)) return await ReadAsync(stream, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a stream to its end, at most <see cref="ReadLimits.MaxInputBytes"/>; the stream stays open.</summary>
    /// <exception cref="InvalidOperationException">No child can be started, or this program is itself one.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the child is killed.</exception>
    public async Task<ReadResult> ReadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReadOptions.Default;
        ReadOnlyMemory<byte> bytes = await StreamBytes.ReadToLimitAsync(stream, options.Limits.MaxInputBytes, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(bytes, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a document from memory.</summary>
    /// <exception cref="InvalidOperationException">No child can be started, or this program is itself one.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the child is killed.</exception>
    public async Task<ReadResult> ReadAsync(ReadOnlyMemory<byte> bytes, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ReadOptions.Default;
        // Too large a file is refused without being opened.
        if (bytes.Length > options.Limits.MaxInputBytes) return ReadPipeline.Read(bytes, options, cancellationToken);
        DocumentFormat format = FormatDetector.Detect(bytes.Span);
        if (options.Converter is { } converter && FileConversion.IsNeededFor(format)) return await ReadConvertedAsync(bytes, format, converter, options, cancellationToken).ConfigureAwait(false);
        ScanRequest? scans = options.Ocr is { } engine && format == DocumentFormat.Pdf ? new ScanRequest(engine.Name, options.OcrMode, Read: null) : null;
        return await AskAsync(bytes, options, scans, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has a child read; where it wants pages read off their pictures, has the caller's engine read them, and asks again.</summary>
    private async Task<ReadResult> AskAsync(ReadOnlyMemory<byte> bytes, ReadOptions options, ScanRequest? scans, CancellationToken cancellation)
    {
        (byte[]? answer, WorkerEnd end) = await _pool.AskAsync(WorkerRequest.ToBytes(options, scans), bytes, cancellation).ConfigureAwait(false);
        if (end == WorkerEnd.Cancelled) throw new OperationCanceledException(cancellation);
        if (answer is null) return Lost(bytes.Span, end);
        ResultSnapshot snapshot = ResultSnapshot.FromBytes(answer);
        if (scans is not { Read: null } || snapshot.WantedPages is not { } pages) return WithCatalog(snapshot.ToResult(), options);
        OcrPage[] read;
        try
        {
            var budget = new Budget(options.Limits, bytes.Length, cancellation);
            var reader = new ScanReader(options.Ocr!, options.OcrMode);
            read = await Task.Run(() => reader.Read(bytes, pages, budget).Values.ToArray(), cancellation).ConfigureAwait(false);
        }
        catch (ReadStoppedException stopped)
        {
            return ReadPipeline.Failed(bytes.Span, stopped.Failure, stopped.Diagnostic);
        }
        return await AskAsync(bytes, options, scans with { Read = read }, cancellation).ConfigureAwait(false);
    }

    /// <summary>The converter is the caller's own code and runs here; what it makes of the file goes to a child.</summary>
    private async Task<ReadResult> ReadConvertedAsync(ReadOnlyMemory<byte> bytes, DocumentFormat format, IDocumentConverter converter, ReadOptions options, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> converted;
        try
        {
            var budget = new Budget(options.Limits, bytes.Length, cancellationToken);
            converted = await Task.Run(() => FileConversion.Run(converter, bytes, format, budget), cancellationToken).ConfigureAwait(false);
        }
        catch (ReadStoppedException stopped)
        {
            return ReadPipeline.Failed(bytes.Span, stopped.Failure, stopped.Diagnostic);
        }
        ReadResult read = await ReadAsync(converted, options with { Converter = null, FileName = null }, cancellationToken).ConfigureAwait(false);
        return new ReadResult(format, ReadPipeline.Sha256Of(bytes.Span), read.Source, read.Document, read.Failure, [DiagnosticCodes.HasConverted(format, converter.Name), .. read.Diagnostics]) { Zones = read.Zones };
    }

    /// <summary>Kills the children, also those that read; their reads fail.</summary>
    public void Dispose() => _pool.Dispose();

    private ReadResult Lost(ReadOnlySpan<byte> bytes, WorkerEnd end)
    {
        (ReadFailureKind kind, Diagnostic diagnostic, string? limit) = end switch
        {
            WorkerEnd.OutOfTime => (ReadFailureKind.TimedOut, DiagnosticCodes.HasKilledChild($"it read for more than {_options.ReadTimeout.TotalSeconds:0.##} s"), nameof(IsolatedReaderOptions.ReadTimeout)),
            WorkerEnd.OutOfMemory => (ReadFailureKind.LimitExceeded, DiagnosticCodes.HasKilledChild($"it took more than {_options.MaxMemoryBytes >> 20} MiB"), nameof(IsolatedReaderOptions.MaxMemoryBytes)),
            _ => (ReadFailureKind.Crashed, DiagnosticCodes.HasLostChild(), null),
        };
        return ReadPipeline.Failed(bytes, new ReadFailure(kind, diagnostic.Code, limit), diagnostic);
    }

    /// <summary>The catalog is the caller's own code and runs here.</summary>
    private static ReadResult WithCatalog(ReadResult result, ReadOptions options)
    {
        if (options.ReferenceCatalog is not { } catalog || !result.HasDocument) return result;
        var diagnostics = new DiagnosticBag(options.Limits.MaxDiagnostics);
        foreach (Diagnostic remark in result.Diagnostics) diagnostics.Add(remark);
        Model.GovDocument document = CatalogLookup.Apply(result.Document, catalog, diagnostics);
        return new ReadResult(result.Format, result.Sha256, result.Source, document, null, diagnostics.Items) { Zones = result.Zones };
    }
}
