using VnGovDocs.Isolation;
using VnGovDocs.LibreOffice;

namespace VnGovDocs.Cli;

/// <summary>Reads the files that a command was given; safe to share between threads.</summary>
internal sealed class InputReader(CliConsole console, ReadOptions options, LibreOfficeConverter converter, IsolatedReader? isolated) : IDisposable
{
    /// <summary>A reader for so many files at once: files side by side use all processors already.</summary>
    public static InputReader For(CliConsole console, int files, int jobs, bool isolated)
    {
        var converter = new LibreOfficeConverter(LibreOfficeOptions.Default with { MaxProcesses = jobs });
        ReadOptions options = ReadOptions.Default with { Converter = converter };
        if (files > 1 && jobs > 1) options = options with { MaxThreads = 1 };
        return new(console, options, converter, isolated ? new IsolatedReader(new IsolatedReaderOptions { MaxProcesses = jobs, WorkerCommand = console.WorkerCommand }) : null);
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

    private ReadResult Read(InputFile file, CancellationToken cancellation)
    {
        if (file.IsStandardInput) return Read(console.Input, options, cancellation);
        using FileStream stream = File.OpenRead(file.Path);
        return Read(stream, options with { FileName = Path.GetFileName(file.Path) }, cancellation);
    }

    private ReadResult Read(Stream stream, ReadOptions how, CancellationToken cancellation) =>
        isolated is null ? GovDocumentReader.Read(stream, how, cancellation) : isolated.ReadAsync(stream, how, cancellation).GetAwaiter().GetResult();
}
