using System.Diagnostics;
using System.Text;
using VnGovDocs.Conversion;

namespace VnGovDocs.LibreOffice;

/// <summary>
/// Converts <c>.doc</c> and <c>.rtf</c> to DOCX by LibreOffice's own filters, each file in a child process with a profile of its own, killed with
/// all it started when its time is over. Macros don't run. One converter serves all threads of a program and should live as long as it.
/// </summary>
/// <example>
/// <code>
/// using var converter = new LibreOfficeConverter();
/// ReadResult result = GovDocumentReader.ReadFile("169-1998-TT-BTC.doc", ReadOptions.Default with { Converter = converter });
/// </code>
/// </example>
public sealed class LibreOfficeConverter : IDocumentConverter, IDisposable
{
    /// <summary>The name of the stream that every Word file has.</summary>
    private static readonly byte[] WordStream = Encoding.Unicode.GetBytes("WordDocument");

    private readonly LibreOfficeOptions _options;
    private readonly ProfilePool _profiles;
    private readonly Lazy<string?> _executable;

    /// <summary>Starts nothing yet: the first file does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not positive.</exception>
    public LibreOfficeConverter(LibreOfficeOptions? options = null)
    {
        _options = options ?? LibreOfficeOptions.Default;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.MaxProcesses, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_options.TimeLimit, TimeSpan.Zero, nameof(options));
        _profiles = new ProfilePool(_options.MaxProcesses);
        _executable = new Lazy<string?>(() => _options.Executable ?? Installation.Find());
    }

    /// <summary>Whether the program was found on this machine.</summary>
    public bool IsInstalled => _executable.Value is { } path && File.Exists(path);

    /// <inheritdoc/>
    public string Name => "LibreOffice";

    /// <inheritdoc/>
    public bool CanConvert(DocumentFormat format) => format is DocumentFormat.Doc or DocumentFormat.Rtf;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Convert(ReadOnlyMemory<byte> bytes, DocumentFormat format, TimeSpan timeLimit, CancellationToken cancellationToken)
    {
        if (!IsInstalled) throw new DocumentConversionException(ConversionProblem.Unavailable, Installation.Hint);
        // Of a container that holds something else LibreOffice would make a text of gibberish.
        if (format == DocumentFormat.Doc && bytes.Span.IndexOf(WordStream) < 0) throw new DocumentConversionException(ConversionProblem.Refused, "it holds no Word document.");
        TimeSpan limit = timeLimit < _options.TimeLimit ? timeLimit : _options.TimeLimit;
        long started = Stopwatch.GetTimestamp();
        string profile = _profiles.Take(limit, cancellationToken) ?? throw TimedOut(limit);
        bool isIntact = false;
        string folder = Path.Combine(profile, $"file-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(folder);
            ReadOnlyMemory<byte> converted = Convert(bytes, format, profile, folder, limit - Stopwatch.GetElapsedTime(started), cancellationToken);
            isIntact = true;
            return converted;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new DocumentConversionException(ConversionProblem.Unavailable, $"files for LibreOffice cannot be written: {cause.Message}", cause);
        }
        finally
        {
            if (isIntact) Directory.Delete(folder, recursive: true);
            _profiles.Return(profile, isIntact);
        }
    }

    /// <summary>Removes the profiles. Conversions that still run fail.</summary>
    public void Dispose() => _profiles.Dispose();

    private ReadOnlyMemory<byte> Convert(ReadOnlyMemory<byte> bytes, DocumentFormat format, string profile, string folder, TimeSpan limit, CancellationToken cancellation)
    {
        string input = Path.Combine(folder, format == DocumentFormat.Doc ? "in.doc" : "in.rtf"), output = Path.Combine(folder, "out", "in.docx");
        using (FileStream file = File.Create(input)) file.Write(bytes.Span);
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", Path.GetDirectoryName(output)!, input,
        ];
        ChildProgram.Outcome outcome = ChildProgram.Run(_executable.Value!, arguments, limit, cancellation);
        return outcome.End switch
        {
            ChildEnd.NotStarted => throw new DocumentConversionException(ConversionProblem.Unavailable, $"LibreOffice cannot be started: {outcome.Cause!.Message}", outcome.Cause),
            ChildEnd.TimedOut => throw TimedOut(limit),
            _ when !File.Exists(output) => throw new DocumentConversionException(ConversionProblem.Refused, $"LibreOffice cannot read it (exit code {outcome.ExitCode})."),
            _ => File.ReadAllBytes(output),
        };
    }

    private static DocumentConversionException TimedOut(TimeSpan limit) =>
        new(ConversionProblem.TimedOut, FormattableString.Invariant($"LibreOffice took longer than {limit.TotalSeconds:0.#} s."));
}
