using System.Security.Cryptography;
using System.Text;
using VnGovDocs.Checking;
using VnGovDocs.Model;
using VnGovDocs.Reading;
using VnGovDocs.Reading.Converted;
using VnGovDocs.Reading.Docx;
using VnGovDocs.Reading.Html;
using VnGovDocs.Reading.Pdf;
using VnGovDocs.Reading.Pdf.Scans;
using VnGovDocs.Reading.PlainText;
using VnGovDocs.Recognition;
using VnGovDocs.Resolution;
using VnGovDocs.Source;

namespace VnGovDocs;

/// <summary>The way of one document: detect, read, recognize. The only place where an exception fails a read.</summary>
internal static class ReadPipeline
{
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions options, CancellationToken cancellation)
    {
        DocumentFormat format = FormatDetector.Detect(bytes.Span);
        var diagnostics = new DiagnosticBag(options.Limits.MaxDiagnostics);
        NoteMisnaming(options.FileName, format, diagnostics);
        return Run(format, bytes, options, diagnostics, budget => Reader(format, bytes.Span, options).Read(bytes, budget, diagnostics), cancellation);
    }

    public static ReadResult ReadText(string text, ReadOptions options, CancellationToken cancellation)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var diagnostics = new DiagnosticBag(options.Limits.MaxDiagnostics);
        var file = new DecodedFile(text, Encoding.UTF8, preamble: 0);
        return Run(DocumentFormat.Text, bytes, options, diagnostics, budget => PlainTextReader.Read(file, budget, diagnostics), cancellation);
    }

    /// <summary>The result for a file whose read ended outside of it.</summary>
    public static ReadResult Failed(ReadOnlySpan<byte> bytes, ReadFailure failure, Diagnostic diagnostic) =>
        new(FormatDetector.Detect(bytes), Sha256Of(bytes), null, null, failure, [diagnostic]);

    public static string Sha256Of(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();

    private static ReadResult Run(
        DocumentFormat format, ReadOnlyMemory<byte> bytes, ReadOptions options, DiagnosticBag diagnostics,
        Func<Budget, SourceDocument> read, CancellationToken cancellation)
    {
        string sha256 = Sha256Of(bytes.Span);
        var budget = new Budget(options.Limits, bytes.Length, cancellation, options.MaxThreads);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            if (bytes.Length > options.Limits.MaxInputBytes) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxInputBytes), options.Limits.MaxInputBytes);
            SourceDocument source = Stage(format, () => read(budget));
            source.Sha256 = sha256;
            RecognizedDocument recognized = DocumentRecognizer.Recognize(source, diagnostics, budget.CheckClock);
            GovDocument document = options.ReferenceCatalog is { } catalog ? CatalogLookup.Apply(recognized.Document, catalog, diagnostics) : recognized.Document;
            foreach (string violation in SpanLaw.Violations(document, source.Text.Length)) diagnostics.Add(DiagnosticCodes.HasBrokenLaw(violation));
            return new ReadResult(format, sha256, source, document, null, diagnostics.Items) { Zones = recognized.Zones };
        }
        catch (ReadStoppedException stopped)
        {
            return Ended(stopped.Failure, stopped.Diagnostic);
        }
        catch (OutOfMemoryException)
        {
            ReadStoppedException stopped = ReadStoppedException.OutOfMemory();
            return Ended(stopped.Failure, stopped.Diagnostic);
        }
        catch (Exception cause) when (cause is not OperationCanceledException)
        {
            return Ended(new ReadFailure(ReadFailureKind.Crashed, DiagnosticCodes.Crashed), DiagnosticCodes.HasCrashed("Recognition", cause));
        }

        ReadResult Ended(ReadFailure failure, Diagnostic reason)
        {
            diagnostics.AddFailure(reason);
            return new ReadResult(format, sha256, null, null, failure, diagnostics.Items);
        }
    }

    /// <summary>What a dependency throws at a damaged file is damage, of whichever of its many exception types.</summary>
    private static SourceDocument Stage(DocumentFormat format, Func<SourceDocument> read)
    {
        try
        {
            return read();
        }
        catch (Exception cause) when (cause is not (ReadStoppedException or OperationCanceledException or OutOfMemoryException))
        {
            throw ReadStoppedException.Malformed(format, cause.GetType().Name);
        }
    }

    private static IDocumentReader Reader(DocumentFormat format, ReadOnlySpan<byte> bytes, ReadOptions options) => format switch
    {
        DocumentFormat.Docx when FormatDetector.IsEncryptedPackage(bytes) => throw ReadStoppedException.Of(ReadFailureKind.Encrypted, DiagnosticCodes.IsEncrypted(format)),
        DocumentFormat.Docx => new DocxReader(),
        DocumentFormat.Html => new HtmlReader(),
        DocumentFormat.Text => new PlainTextReader(),
        DocumentFormat.Doc or DocumentFormat.Rtf => new ConvertedReader(options.Converter, format, converted => Reader(FormatDetector.Detect(converted.Span), converted.Span, options)),
        DocumentFormat.Pdf => new PdfReader(options.Ocr is { } engine ? new ScanReader(engine, options.OcrMode) : null),
        _ => throw ReadStoppedException.Of(ReadFailureKind.UnknownFormat, DiagnosticCodes.IsUnknownFormat()),
    };

    private static void NoteMisnaming(string? fileName, DocumentFormat format, DiagnosticBag diagnostics)
    {
        string extension = Path.GetExtension(fileName ?? "").ToLowerInvariant();
        DocumentFormat? named = extension switch
        {
            ".docx" or ".docm" => DocumentFormat.Docx,
            ".html" or ".htm" or ".xhtml" => DocumentFormat.Html,
            ".txt" or ".md" or ".text" => DocumentFormat.Text,
            ".pdf" => DocumentFormat.Pdf,
            ".doc" => DocumentFormat.Doc,
            ".rtf" => DocumentFormat.Rtf,
            _ => null,
        };
        if (named is not null && named != format && format != DocumentFormat.Unknown) diagnostics.Add(DiagnosticCodes.IsMisnamed(extension, format));
    }
}
