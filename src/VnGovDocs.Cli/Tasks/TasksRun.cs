using System.Text;

namespace VnGovDocs.Cli.Tasks;

/// <summary>One run of <c>vngovdocs tasks</c>: reads all files, then writes one list of their tasks.</summary>
internal sealed class TasksRun(TasksRequest request, CliConsole console)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What came of one file: its tasks, or a problem in words.</summary>
    private sealed record Outcome(InputFile File, int Code, IReadOnlyList<TaskEntry> Tasks, string? Problem);

    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        IReadOnlyList<InputFile> files = Files();
        if (files.Count == 0)
        {
            await console.Error.WriteLineAsync("vngovdocs: no files found").ConfigureAwait(false);
            return ExitCode.Failed;
        }
        if (!TryOutput(AtomicFile.ProbeFile)) return ExitCode.Failed;
        var tally = new ReadTally();
        var tasks = new List<TaskEntry>();
        using (var progress = new ProgressBar(console.Error, files.Count, console.ErrorIsTerminal && files.Count >= ReadTally.FilesWorthSummingUp))
        {
            using InputReader reader = InputReader.For(console, files.Count, request.Jobs, request.Isolated, request.Ocr);
            var gatherer = new TaskGatherer(request);
            IAsyncEnumerable<Outcome> outcomes = OrderedWork.RunAsync(files, request.Jobs, file => Process(reader, gatherer, file, cancellation), cancellation);
            await foreach (Outcome outcome in outcomes.ConfigureAwait(false))
            {
                tasks.AddRange(outcome.Tasks);
                tally.Add(outcome.Code);
                Report(outcome, progress);
            }
        }
        if (files.Count >= ReadTally.FilesWorthSummingUp) await console.Error.WriteLineAsync(tally.ToString()).ConfigureAwait(false);
        return Write(tasks) ? tally.Worst : ExitCode.Failed;
    }

    /// <summary>The list of an earlier run is no document.</summary>
    private IReadOnlyList<InputFile> Files()
    {
        string? own = request.OutputFile is { } output ? Path.GetFullPath(output) : null;
        return [.. InputFiles.Find(request.Inputs, outputFolder: null).Where(file => file.IsStandardInput || Path.GetFullPath(file.Path) != own)];
    }

    private static Outcome Process(InputReader reader, TaskGatherer gatherer, InputFile file, CancellationToken cancellation) =>
        reader.Read(file, out string? problem, cancellation) is { } result
            ? new Outcome(file, ExitCode.Of(result), gatherer.Gather(file, result), problem)
            : new Outcome(file, ExitCode.Failed, [], problem);

    private void Report(Outcome outcome, ProgressBar progress)
    {
        if (outcome.Problem is not null)
        {
            progress.Clear();
            console.Error.WriteLine($"vngovdocs: {outcome.File.Shown}: {outcome.Problem}");
        }
        progress.Advance(outcome.File.Shown);
    }

    /// <summary>Writes the list, an empty one too, so that programs find what they expect; whether it could be written.</summary>
    private bool Write(List<TaskEntry> tasks)
    {
        if (tasks.Count == 0) console.Error.WriteLine("vngovdocs: no tasks found");
        string text = Render(tasks);
        if (request.OutputFile is not null) return TryOutput(path => AtomicFile.Write(path, stream => stream.Write(Utf8.GetBytes(text))));
        console.Output.Write(text);
        return true;
    }

    private string Render(List<TaskEntry> tasks)
    {
        switch (request.Format)
        {
            case TaskFormat.Csv: return TaskCsv.Of(tasks);
            case TaskFormat.Json: return TaskJson.Of(tasks);
            case TaskFormat.Ics:
                int left = tasks.Count(task => !TaskCalendar.Holds(task));
                if (left > 0) console.Error.WriteLine($"vngovdocs: {left} {(left == 1 ? "task has" : "tasks have")} no day and {(left == 1 ? "is" : "are")} left out of the calendar");
                return TaskCalendar.Of(tasks);
            default: return TaskTable.Of(tasks, new Palette(console.Color && request.OutputFile is null), console.Width);
        }
    }

    private bool TryOutput(Action<string> use)
    {
        if (request.OutputFile is not { } path) return true;
        try
        {
            use(path);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"vngovdocs: cannot write {path}: {FileProblem.Of(problem)}");
            return false;
        }
    }
}
