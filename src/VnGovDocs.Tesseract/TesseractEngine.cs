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

    /// <summary>
    /// Tesseract's modes: for one column of print of different sizes, which of those that find lines by themselves least takes print near pictures for a
    /// part of them; and for one block.
    /// </summary>
    private const string WholePage = "4", Block = "6";

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
            if (cancellationToken.IsCancellationRequested) throw new OperationCanceledException(several.Message, several, cancellationToken);
            throw new OcrException(OcrProblem.Refused, several.InnerExceptions[0].Message, several);
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
        HocrPage ReadDots(GrayPicture dots, (int Left, int Top) at, string layout) => ReadPicture(dots, name, at, layout, limit - Stopwatch.GetElapsedTime(started), cancellation);
        var readings = new Readings(ReadDots(picture, (0, 0), WholePage), PointsPerInch / _options.Resolution);
        List<SealRing> seals = SealFinder.Find(picture, _options.Resolution);
        if (seals.Count == 0) return readings.ToPage(page);
        List<GrayPicture> parts = seals.ConvertAll(seal => picture.Crop(seal.Left, seal.Top, seal.Right, seal.Bottom));
        foreach (SealRing seal in seals) SealEraser.Erase(picture, seal);
        HocrPage clean = ReadDots(picture, (0, 0), WholePage);
        foreach (SealRing seal in seals) readings.Take(seal, clean);
        foreach ((SealRing seal, GrayPicture part) in seals.Zip(parts))
        {
            (int Left, int Top) at = (Math.Max(0, seal.Left), Math.Max(0, seal.Top));
            SealEraser.Erase(part, seal with { X = seal.X - at.Left, Y = seal.Y - at.Top }, isOpen: true);
            readings.Take(seal, ReadDots(part, at, Block));
        }
        return readings.ToPage(page);
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

    private HocrPage ReadPicture(GrayPicture picture, string name, (int Left, int Top) at, string layout, TimeSpan limit, CancellationToken cancellation)
    {
        picture.Write(name + ".pgm");
        Run(
            _options.Tesseract,
            [name + ".pgm", name, "-l", _options.Languages, "--psm", layout, "--dpi", _options.Resolution.ToString(CultureInfo.InvariantCulture), "-c", "tessedit_create_hocr=1"], limit, cancellation);
        File.Delete(name + ".pgm");
        try
        {
            using FileStream hocr = File.OpenRead(name + ".hocr");
            return HocrPage.Read(hocr, _options.Resolution, at.Left, at.Top);
        }
        catch (Exception cause) when (cause is XmlException or FileNotFoundException)
        {
            throw new OcrException(OcrProblem.Refused, $"Tesseract said nothing readable of {Path.GetFileName(name)}.", cause);
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
