using System.Globalization;
using System.Text;
using VnGovDocs.Corpus.Reports;
using VnGovDocs.Corpus.Samples;
using VnGovDocs.Corpus.Scoring;

namespace VnGovDocs.Cli.Corpus;

/// <summary>One run of <c>vngovdocs corpus score</c>: scores, shows, compares with the baseline, holds the bounds.</summary>
internal sealed class CorpusScoreRun(CorpusScoreRequest request, CliConsole console)
{
    public int Execute(CancellationToken cancellation)
    {
        if (!CorpusCommand.Exists(request.Folder, console)) return ExitCode.Failed;
        if (request.Predicted is { } predicted && !Directory.Exists(predicted)) return Fail($"{predicted}: no such folder; --predicted names the folder of another program's results");
        try
        {
            using InputReader reader = InputReader.For(console, files: int.MaxValue, Environment.ProcessorCount, isolated: false, ocr: "auto");
            var scored = ScoreRun.Execute(new ScoreRequest(request.Folder, request.Predicted, request.Where, request.Fields) { Read = path => reader.Read(path, cancellation) }, cancellation);
            if (scored.Count == 0 && request.Where.Count > 0) return Fail($"{request.Folder}: no sample is as --where says");
            if (scored.Count == 0) return Fail($"{request.Folder}: no samples; a sample is a folder with gold.json and source.*, or NAME.gold.json beside its document");
            ScoreChanges? changes = request.Baseline is null ? null : new ScoreChanges(ScoreJson.Read(JsonFile.ReadText(request.Baseline)), scored, request.Fields);
            foreach (string folder in SampleSet.WithoutGold(request.Folder)) console.Error.WriteLine($"vngovdocs: {folder} has no gold.json and is not scored");
            var report = new ScoreReport(Parser(), request.Folder, scored, changes);
            Show(report);
            return Judge(report);
        }
        catch (Exception problem) when (CorpusCommand.IsExpected(problem))
        {
            return Fail(CorpusCommand.Explain(problem));
        }
    }

    private void Show(ScoreReport report)
    {
        string text = request.Format switch
        {
            ScoreFormat.Json => ScoreJson.Write(report),
            ScoreFormat.Markdown => MarkdownReport.Write(report),
            ScoreFormat.Html => HtmlReport.Write(report),
            _ => Table(report),
        };
        if (request.Output is not { } path)
        {
            console.Output.Write(text);
            return;
        }
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{report.Files.Count} files scored, all {report.Table.All.F1:0.000}, whole {report.Table.Whole:0.000}, written to {path}"));
    }

    private string Table(ScoreReport report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new ScoreTableWriter(text, new Palette(console.Color && request.Output is null), console.Width).Write(report);
        return text.ToString();
    }

    private int Judge(ScoreReport report)
    {
        int code = ExitCode.Complete;
        if (report.Changes is { HasLoss: true } changes)
        {
            console.Error.WriteLine($"vngovdocs: {changes.Losses.Count} lost and {changes.GoneFiles.Count} not measured any more against {request.Baseline}");
            code = ExitCode.Partial;
        }
        foreach ((string field, double least) in request.Least)
        {
            if (report.Table.ScoreOf(field) is not { } score) return Fail($"--min {field}: no such field was scored");
            if (score >= least) continue;
            console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"vngovdocs: {field} {score:0.000} is below the bound {least}"));
            code = ExitCode.Partial;
        }
        return code;
    }

    private string Parser() => request.Predicted is { } folder ? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) : $"VnGovDocs {CommandLine.Version}";

    private int Fail(string message)
    {
        console.Error.WriteLine($"vngovdocs: {message}");
        return ExitCode.Failed;
    }
}
