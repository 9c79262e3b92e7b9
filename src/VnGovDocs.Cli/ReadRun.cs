using System.Globalization;
using VnGovDocs.Export;

namespace VnGovDocs.Cli;

/// <summary>One run of <c>vngovdocs read</c>: reads all files, shows or writes what came of them, and sums up.</summary>
internal sealed class ReadRun(ReadRequest request, CliConsole console)
{
    /// <summary>What came of one file: text to show, or a problem in words.</summary>
    private sealed record Outcome(InputFile File, int Code, string? Text, string? Problem);

    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        IReadOnlyList<InputFile> files = InputFiles.Find(request.Inputs, request.OutputFolder);
        if (files.Count == 0)
        {
            await console.Error.WriteLineAsync("vngovdocs: no files found").ConfigureAwait(false);
            return ExitCode.Failed;
        }
        if (!CanWriteTo(request.OutputFolder)) return ExitCode.Failed;
        InputReader reader = InputReader.For(console, files.Count, request.Jobs);
        OutputFormat format = request.FormatFor(files.Count, console.OutputIsTerminal);
        IReadOnlyList<string> names = OutputNames.For(files);
        using var progress = new ProgressBar(console.Error, files.Count, ShowsProgress(files.Count));
        var tally = new ReadTally();
        IAsyncEnumerable<Outcome> outcomes = OrderedWork.RunAsync(
            files.Zip(names), request.Jobs, pair => Process(reader, pair.First, pair.Second, format, cancellation), cancellation);
        await foreach (Outcome outcome in outcomes.ConfigureAwait(false))
        {
            Show(outcome, format, progress, isFirst: tally.Files == 0);
            tally.Add(outcome.Code);
        }
        progress.Clear();
        if (request.OutputFolder is not null || files.Count >= ReadTally.FilesWorthSummingUp) SumUp(tally);
        return tally.Worst;
    }

    private Outcome Process(InputReader reader, InputFile file, string name, OutputFormat format, CancellationToken cancellation)
    {
        if (reader.Read(file, out string? failed, cancellation) is not { } result) return new Outcome(file, ExitCode.Failed, null, failed);
        if (request.OutputFolder is null) return new Outcome(file, ExitCode.Of(result.Status), Render(file, result, format), failed);
        try
        {
            AtomicFile.Write(Path.Combine(request.OutputFolder, name), stream => result.WriteJson(stream, request.JsonFor(format)));
            return new Outcome(file, ExitCode.Of(result.Status), null, failed);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Outcome(file, ExitCode.Failed, null, $"cannot write {Path.Combine(request.OutputFolder, name)}: {FileProblem.Of(problem)}");
        }
    }

    private string Render(InputFile file, ReadResult result, OutputFormat format)
    {
        if (format is OutputFormat.Json or OutputFormat.Ndjson) return result.ToJson(request.JsonFor(format)) + "\n";
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var palette = new Palette(console.Color);
        if (format == OutputFormat.Tree) new TreeWriter(text, palette).Write(file.Shown, result);
        else if (format == OutputFormat.Layout) new LayoutWriter(text, palette).Write(file.Shown, result);
        else new SummaryWriter(text, palette, console.Width).Write(file.Shown, result);
        return text.ToString();
    }

    private void Show(Outcome outcome, OutputFormat format, ProgressBar progress, bool isFirst)
    {
        bool forPeople = format is OutputFormat.Summary or OutputFormat.Tree or OutputFormat.Layout;
        if (outcome.Text is not null)
        {
            progress.Clear();
            if (forPeople && !isFirst) console.Output.WriteLine();
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

    private bool CanWriteTo(string? folder)
    {
        if (folder is null) return true;
        try
        {
            Directory.CreateDirectory(folder);
            AtomicFile.Probe(folder);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"vngovdocs: cannot write to {folder}: {FileProblem.Of(problem)}");
            return false;
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
