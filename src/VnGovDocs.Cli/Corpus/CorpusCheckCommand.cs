using System.CommandLine;
using System.Globalization;
using VnGovDocs.Corpus.Checking;

namespace VnGovDocs.Cli.Corpus;

/// <summary><c>vngovdocs corpus check</c>: prints what is not in order, one problem and its mend at a time.</summary>
internal static class CorpusCheckCommand
{
    public const string Name = "check";

    public static Command Create(CliConsole console)
    {
        Argument<string> folder = CorpusCommand.FolderArgument();
        var command = new Command(Name, "Look whether all samples are complete, well-formed and true to their sources.") { folder };
        command.SetAction((parsed, cancellation) => Task.FromResult(Execute(parsed.GetValue(folder)!, console, cancellation)));
        return command;
    }

    private static int Execute(string folder, CliConsole console, CancellationToken cancellation)
    {
        if (!CorpusCommand.Exists(folder, console)) return ExitCode.Failed;
        try
        {
            return Show(CorpusCheck.Execute(folder, cancellation), folder, console);
        }
        catch (Exception problem) when (CorpusCommand.IsExpected(problem))
        {
            console.Error.WriteLine($"vngovdocs: {CorpusCommand.Explain(problem)}");
            return ExitCode.Failed;
        }
    }

    private static int Show((int Samples, IReadOnlyList<Problem> Problems) found, string folder, CliConsole console)
    {
        (int samples, IReadOnlyList<Problem> problems) = found;
        if (samples == 0)
        {
            console.Error.WriteLine($"vngovdocs: {folder}: no samples; a sample is a folder with gold.json, provenance.json and source.*");
            return ExitCode.Failed;
        }
        var palette = new Palette(console.Color);
        foreach (Problem problem in problems) Show(problem, folder, console.Output, palette);
        string count = string.Create(CultureInfo.InvariantCulture, $"{samples} {(samples == 1 ? "sample" : "samples")}, {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}");
        console.Output.WriteLine(problems.Count == 0 ? palette.Green(count) : palette.Red(count));
        return problems.Count == 0 ? ExitCode.Complete : ExitCode.Partial;
    }

    private static void Show(Problem problem, string folder, TextWriter output, Palette palette)
    {
        string field = problem.Field is null ? "" : $" {palette.Cyan(problem.Field)}:";
        output.WriteLine($"{palette.Bold(Path.Combine(folder, problem.File))}:{field} {problem.Message} {palette.Dim($"({problem.Code})")}");
        output.WriteLine($"    {palette.Dim("mend:")} {problem.Mend}");
    }
}
