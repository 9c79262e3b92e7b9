using System.Reflection;
using VnGovDocs.Cli.Ocr;
using VnGovDocs.Isolation;
using VnGovDocs.LibreOffice;
using VnGovDocs.Ocr;
using VnGovDocs.Tesseract;

namespace VnGovDocs.Cli;

/// <summary>Reads the files that a command was given; safe to share between threads.</summary>
internal sealed class InputReader(CliConsole console, ReadOptions options, LibreOfficeConverter converter, OcrMode? ocr, IsolatedReader? isolated) : IDisposable
{
    /// <summary>Pages of a scan take seconds each.</summary>
    private static readonly TimeSpan OcrDeadline = TimeSpan.FromMinutes(15);

    private readonly ReadOptions _scans = options with { Ocr = EngineFor(console), OcrMode = ocr ?? OcrMode.Auto, Limits = options.Limits with { Deadline = OcrDeadline } };

    /// <summary>A reader for so many files at once: files side by side use all processors already.</summary>
    public static InputReader For(CliConsole console, int files, int jobs, bool isolated, string ocr)
    {
        var converter = new LibreOfficeConverter(LibreOfficeOptions.Default with { MaxProcesses = jobs });
        ReadOptions options = ReadOptions.Default with { Converter = converter };
        if (files > 1 && jobs > 1) options = options with { MaxThreads = 1 };
        OcrMode? mode = ocr switch { "never" => null, "always" => OcrMode.Always, _ => OcrMode.Auto };
        return new(console, options, converter, mode, isolated ? new IsolatedReader(new IsolatedReaderOptions { MaxProcesses = jobs, WorkerCommand = console.WorkerCommand }) : null);
    }

    /// <summary>What came of a file; null when it cannot be opened. The problem says why there is no document, and is null when there is one.</summary>
    public ReadResult? Read(InputFile file, out string? problem, CancellationToken cancellation)
    {
        try
        {
            ReadResult result = Read(file, cancellation);
            problem = result.HasDocument ? null : FileProblem.Of(result, result.Failure);
            return result;
        }
        catch (InvalidOperationException noChild) when (isolated is not null)
        {
            problem = $"cannot be read: {noChild.Message}";
            return null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = $"cannot be read: {FileProblem.Of(unreadable)}";
            return null;
        }
    }

    public void Dispose()
    {
        isolated?.Dispose();
        converter.Dispose();
    }

    /// <summary>What came of a file on disk.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public ReadResult Read(string path, CancellationToken cancellation)
    {
        using FileStream stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path), cancellation);
    }

    private ReadResult Read(InputFile file, CancellationToken cancellation) =>
        file.IsStandardInput ? Read(Buffered(console.Input, cancellation), null, cancellation) : Read(file.Path, cancellation);

    /// <summary>Reads without an engine first: most files need none, and keep the short deadline.</summary>
    private ReadResult Read(Stream stream, string? name, CancellationToken cancellation)
    {
        if (isolated is not null) return isolated.ReadAsync(stream, (ocr is null ? options : _scans) with { FileName = name }, cancellation).GetAwaiter().GetResult();
        if (ocr == OcrMode.Always) return GovDocumentReader.Read(stream, _scans with { FileName = name }, cancellation);
        ReadResult result = GovDocumentReader.Read(stream, options with { FileName = name }, cancellation);
        if (ocr is null || !IsScan(result)) return result;
        stream.Position = 0;
        return GovDocumentReader.Read(stream, _scans with { FileName = name }, cancellation);
    }

    /// <summary>Tesseract, whose pages are kept between runs of one version with one setting.</summary>
    private static CachedEngine EngineFor(CliConsole console)
    {
        TesseractOptions settings = TesseractOptions.Default;
        string version = typeof(TesseractEngine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return new CachedEngine(new TesseractEngine(settings), PageCache.ForUser($"Tesseract {version} {settings}"), new PageProgress(console.Error, console.ErrorIsTerminal));
    }

    private static bool IsScan(ReadResult result) =>
        result.Failure is { Kind: ReadFailureKind.NeedsOcr } || result.Diagnostics.Any(one => one.Code is DiagnosticCodes.PagesWithoutText or DiagnosticCodes.GarbledText);

    /// <summary>The standard input can be read once only.</summary>
    private MemoryStream Buffered(Stream input, CancellationToken cancellation)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count = input.Read(buffer); count > 0 && bytes.Length <= options.Limits.MaxInputBytes; count = input.Read(buffer))
        {
            cancellation.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, count);
        }
        bytes.Position = 0;
        return bytes;
    }
}
