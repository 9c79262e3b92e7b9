using System.Globalization;
using System.Text;
using VnGovDocs.Cli.Chunks;
using VnGovDocs.Export;

namespace VnGovDocs.Cli;

/// <summary>One run of <c>vngovdocs read</c>: reads all files, shows or writes what came of them, and sums up.</summary>
internal sealed class ReadRun(ReadRequest request, CliConsole console)
{
    /// <summary>What came of one file: text to show, or a problem in words.</summary>
    private sealed record Outcome(InputFile File, int Code, string? Text, string? Problem)
    {
        /// <summary>Whether an interrupted run had written it.</summary>
        public bool IsKept { get; init; }
    }

    /// <summary>Whether a result is missing from the folder, so that the run can be resumed.</summary>
    private volatile bool _isUnwritten;

    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        IReadOnlyList<InputFile> files = InputFiles.Find(request.Inputs, request.OutputFolder);
        if (files.Count == 0)
        {
            await console.Error.WriteLineAsync("vngovdocs: no files found").ConfigureAwait(false);
            return ExitCode.Failed;
        }
        if (request is { Export: not null, OutputFolder: null } && files.Count > 1)
        {
            await console.Error.WriteLineAsync($"vngovdocs: {files.Count} documents need --output, a folder to write them into").ConfigureAwait(false);
            return ExitCode.Usage;
        }
        using ReadJournal? journal = OpenJournal(out string? problem);
        if (problem is not null)
        {
            await console.Error.WriteLineAsync($"vngovdocs: {problem}").ConfigureAwait(false);
            return ExitCode.Failed;
        }
        var tally = new ReadTally();
        await ReadAllAsync(files, journal, tally, cancellation).ConfigureAwait(false);
        if (!_isUnwritten) journal?.Complete();
        if (request.OutputFolder is not null || files.Count >= ReadTally.FilesWorthSummingUp) SumUp(tally);
        return tally.Worst;
    }

    private async Task ReadAllAsync(IReadOnlyList<InputFile> files, ReadJournal? journal, ReadTally tally, CancellationToken cancellation)
    {
        using InputReader reader = InputReader.For(console, files.Count, request.Jobs, request.Isolated, request.Ocr);
        OutputFormat format = request.FormatFor(files.Count, console.OutputIsTerminal);
        using var progress = new ProgressBar(console.Error, files.Count, ShowsProgress(files.Count));
        IAsyncEnumerable<Outcome> outcomes = OrderedWork.RunAsync(
            files.Zip(OutputNames.For(files, request.Extension)), request.Jobs,
            pair => journal is null ? Show(reader, pair.First, format, cancellation) : Write(reader, pair.First, pair.Second, journal, cancellation), cancellation);
        await foreach (Outcome outcome in outcomes.ConfigureAwait(false))
        {
            Print(outcome, format, progress, isFirst: tally.Files == 0);
            tally.Add(outcome.Code);
            if (outcome.IsKept) tally.Kept++;
        }
        progress.Clear();
    }

    private Outcome Show(InputReader reader, InputFile file, OutputFormat format, CancellationToken cancellation) =>
        reader.Read(file, out string? failed, cancellation) is { } result
            ? new Outcome(file, ExitCode.Of(result), Render(file, result, format), failed)
            : new Outcome(file, ExitCode.Failed, null, failed);

    /// <summary>Writes a result into the folder, unless it lies there from the run that this one goes on with. A child that was killed may do better the next time.</summary>
    private Outcome Write(InputReader reader, InputFile file, string name, ReadJournal journal, CancellationToken cancellation)
    {
        string path = Path.Combine(request.OutputFolder!, name);
        try
        {
            if (journal.CodeOf(file, name) is { } former and not ExitCode.Killed) return new Outcome(file, former, null, null) { IsKept = true };
            if (reader.Read(file, out string? failed, cancellation) is not { } result) return new Outcome(file, ExitCode.Failed, null, failed);
            // A failed read has JSON, but nothing that another form could hold.
            if ((request.Export is not null || request.Chunking is not null) && !result.HasDocument) return new Outcome(file, ExitCode.Of(result), null, failed);
            AtomicFile.Write(path, stream => WriteTo(stream, file, result));
            journal.Add(name, result.Sha256, ExitCode.Of(result));
            return new Outcome(file, ExitCode.Of(result), null, failed);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _isUnwritten = true;
            // What is true for one file is true for all that follow.
            if (FileProblem.IsDiskFull(problem)) throw new IOException($"{path}: {FileProblem.Of(problem)}; make room and go on with --resume", problem);
            return new Outcome(file, ExitCode.Failed, null, $"cannot write {path}: {FileProblem.Of(problem)}");
        }
    }

    private void WriteTo(Stream stream, InputFile file, ReadResult result)
    {
        if (request.Export is { } export) export.Write(result.Document!, stream);
        else if (request.Format is OutputFormat.Text or OutputFormat.Chunks or OutputFormat.ChunkText) stream.Write(Encoding.UTF8.GetBytes(Render(file, result, request.Format.Value)));
        else result.WriteJson(stream, request.JsonFor(request.Format ?? OutputFormat.Json));
    }

    private string Render(InputFile file, ReadResult result, OutputFormat format)
    {
        if (format is OutputFormat.Json or OutputFormat.Ndjson) return result.ToJson(request.JsonFor(format)) + "\n";
        if (request.Export is { } export) return Exported(export, result);
        if (format == OutputFormat.Text) return PlainTextWriter.TextOf(result);
        var palette = new Palette(console.Color && request.OutputFolder is null);
        if (format == OutputFormat.Chunks) return ChunkWriter.Ndjson(file.Shown, result, request.Chunking!);
        if (format == OutputFormat.ChunkText) return ChunkWriter.Text(file.Shown, result, request.Chunking!, palette, console.Width);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        if (format == OutputFormat.Tree) new TreeWriter(text, palette).Write(file.Shown, result);
        else if (format == OutputFormat.Layout) new LayoutWriter(text, palette).Write(file.Shown, result);
        else new SummaryWriter(text, palette, console.Width).Write(file.Shown, result);
        return text.ToString();
    }

    private static string Exported(ExportFormat export, ReadResult result)
    {
        if (!result.HasDocument) return "";
        using var bytes = new MemoryStream();
        export.Write(result.Document, bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, checked((int)bytes.Length)) + "\n";
    }

    private void Print(Outcome outcome, OutputFormat format, ProgressBar progress, bool isFirst)
    {
        bool forPeople = format is OutputFormat.Summary or OutputFormat.Tree or OutputFormat.Layout;
        if (outcome.Text is not null)
        {
            progress.Clear();
            if ((forPeople || format is OutputFormat.Text or OutputFormat.ChunkText) && !isFirst) console.Output.WriteLine();
            console.Output.Write(outcome.Text);
        }
        // Summary and tree say themselves what failed.
        if (outcome.Problem is not null && !(forPeople && outcome.Text is not null))
        {
            progress.Clear();
            console.Error.WriteLine($"vngovdocs: {outcome.File.Shown}: {outcome.Problem}");
        }
        progress.Advance(outcome.File.Shown);
    }

    /// <summary>The journal of a run that writes into a folder; null with the problem when it cannot write there, null without one when it shows results.</summary>
    private ReadJournal? OpenJournal(out string? problem)
    {
        problem = null;
        if (request.OutputFolder is not { } folder) return null;
        try
        {
            Directory.CreateDirectory(folder);
            return request.Resume ? ReadJournal.Resume(folder, request.Written, out problem) : ReadJournal.Begin(folder, request.Written);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            problem = $"cannot write to {folder}: {FileProblem.Of(cause)}";
            return null;
        }
    }

    /// <summary>A bar only where it does not mix with results on the same terminal.</summary>
    private bool ShowsProgress(int files) =>
        console.ErrorIsTerminal && files >= ReadTally.FilesWorthSummingUp && (request.OutputFolder is not null || !console.OutputIsTerminal);

    private void SumUp(ReadTally tally)
    {
        string where = request.OutputFolder is null ? "" : $", written to {request.OutputFolder}";
        console.Error.WriteLine($"{tally}{where}");
    }
}
