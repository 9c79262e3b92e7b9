using System.Diagnostics;
using System.Globalization;
using System.Xml;
using VnGovDocs.Ocr;

namespace VnGovDocs.Tesseract;

/// <summary>
/// Reads scanned pages with Tesseract's Vietnamese model, off pictures that poppler's pdftoppm draws. Each page is the work of two child processes,
/// killed when their time is over; no library is loaded into the program. One engine serves all threads.
/// </summary>
/// <example>
/// <code>
/// ReadOptions options = ReadOptions.Default with { Ocr = new TesseractEngine(), Limits = ReadLimits.Default with { Deadline = TimeSpan.FromMinutes(5) } };
/// ReadResult result = GovDocumentReader.ReadFile("288-ttg.signed.pdf", options);
/// </code>
/// </example>
public sealed class TesseractEngine : IOcrEngine
{
    /// <summary>What to do where a program or the model is missing.</summary>
    internal const string Hint = "Tesseract with its Vietnamese model and pdftoppm were not found. Install them (Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-vie poppler-utils), or name them in TesseractOptions.";

    private const int KeptWords = 300;

    private const double PointsPerInch = 72;

    /// <summary>Tesseract's mode for one column of print of different sizes: of those that find lines by themselves, it least takes print near pictures for a part of them.</summary>
    private const string Layout = "4";

    private readonly TesseractOptions _options;

    /// <summary>Starts nothing yet: the first page does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is out of its range.</exception>
    public TesseractEngine(TesseractOptions? options = null)
    {
        _options = options ?? TesseractOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Resolution, 72, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_options.Resolution, 600, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.MaxProcesses, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_options.PageTimeLimit, TimeSpan.Zero, nameof(options));
    }

    /// <inheritdoc/>
    public string Name => "Tesseract";

    /// <inheritdoc/>
    public IReadOnlyList<OcrPage> Read(OcrRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        long started = Stopwatch.GetTimestamp();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vngovdocs-ocr-");
        try
        {
            string file = Path.Combine(folder.FullName, "in.pdf");
            using (FileStream stream = File.Create(file)) stream.Write(request.Pdf.Span);
            var read = new OcrPage[request.Pages.Count];
            Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = _options.MaxProcesses, CancellationToken = cancellationToken }, i =>
            {
                TimeSpan left = request.TimeLimit - Stopwatch.GetElapsedTime(started);
                read[i] = ReadPage(file, request.Pages[i], left < _options.PageTimeLimit ? left : _options.PageTimeLimit, cancellationToken);
                request.Progress?.Report(read[i]);
            });
            return read;
        }
        catch (AggregateException several)
        {
            if (several.InnerExceptions.OfType<OcrException>().FirstOrDefault() is { } first) throw new OcrException(first.Problem, first.Message, several);
            throw;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OcrException(OcrProblem.Unavailable, $"files for Tesseract cannot be written: {cause.Message}", cause);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private OcrPage ReadPage(string file, int page, TimeSpan limit, CancellationToken cancellation)
    {
        long started = Stopwatch.GetTimestamp();
        string number = page.ToString(CultureInfo.InvariantCulture), name = Path.Combine(Path.GetDirectoryName(file)!, $"page-{number}"), resolution = _options.Resolution.ToString(CultureInfo.InvariantCulture);
        // A PNG would cost more to write than the page to draw.
        Run(_options.Pdftoppm, ["-r", resolution, "-f", number, "-l", number, "-singlefile", file, name], limit, cancellation);
        GrayPicture picture = Load(name + ".ppm", page);
        HocrPage plain = ReadPicture(picture, name, page, limit - Stopwatch.GetElapsedTime(started), cancellation);
        List<SealRing> seals = SealFinder.Find(picture, _options.Resolution);
        if (seals.Count == 0) return new OcrPage(page, [.. plain.Lines.SelectMany(line => line)]) { Slope = plain.Slope() };
        foreach (SealRing seal in seals) SealEraser.Erase(picture, seal);
        HocrPage clean = ReadPicture(picture, name, page, limit - Stopwatch.GetElapsedTime(started), cancellation);
        return new TwoReadings(plain, clean, PointsPerInch / _options.Resolution).Join(page, seals);
    }

    private static GrayPicture Load(string path, int page)
    {
        try
        {
            var picture = GrayPicture.ReadInRedLight(path);
            File.Delete(path);
            return picture;
        }
        catch (Exception cause) when (cause is InvalidDataException or FileNotFoundException or EndOfStreamException)
        {
            throw new OcrException(OcrProblem.Refused, $"pdftoppm drew no picture of page {page}.", cause);
        }
    }

    private HocrPage ReadPicture(GrayPicture picture, string name, int page, TimeSpan limit, CancellationToken cancellation)
    {
        picture.Write(name + ".pgm");
        Run(
            _options.Tesseract,
            [name + ".pgm", name, "-l", _options.Languages, "--psm", Layout, "--dpi", _options.Resolution.ToString(CultureInfo.InvariantCulture), "-c", "tessedit_create_hocr=1"], limit, cancellation);
        File.Delete(name + ".pgm");
        try
        {
            using FileStream hocr = File.OpenRead(name + ".hocr");
            return HocrPage.Read(hocr, _options.Resolution);
        }
        catch (Exception cause) when (cause is XmlException or FileNotFoundException)
        {
            throw new OcrException(OcrProblem.Refused, $"Tesseract said nothing readable of page {page}.", cause);
        }
    }

    /// <summary>Runs a program that must succeed.</summary>
    private static void Run(string program, string[] arguments, TimeSpan limit, CancellationToken cancellation)
    {
        // Several threads for one page take longer than one; pages run side by side instead.
        ChildProgram.Outcome outcome = ChildProgram.Run(program, arguments, limit, cancellation, ("OMP_THREAD_LIMIT", "1"));
        if (outcome.End == ChildEnd.NotStarted) throw new OcrException(OcrProblem.Unavailable, Hint, outcome.Cause);
        if (outcome.End == ChildEnd.TimedOut) throw new OcrException(OcrProblem.TimedOut, $"{program} took too long.");
        if (outcome.ExitCode == 0) return;
        string words = outcome.Words.ReplaceLineEndings(" ").Trim();
        if (words.Contains("Failed loading language", StringComparison.Ordinal)) throw new OcrException(OcrProblem.Unavailable, Hint);
        throw new OcrException(OcrProblem.Refused, $"{program}: {words[..Math.Min(words.Length, KeptWords)]}");
    }
}
