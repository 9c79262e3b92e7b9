using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;

namespace VnGovDocs.Cli;

/// <summary>The whole command line: parses the arguments, runs one command, answers with an exit code.</summary>
internal static class CommandLine
{
    /// <summary>The version of the tool, without the commit behind "+".</summary>
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliConsole console, CancellationToken cancellation = default)
    {
        ParseResult parsed = Root(console).Parse(args);
        if (parsed.Action is ParseErrorAction) return ReportUsage(parsed, console);
        var configuration = new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false };
        try
        {
            int code = await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
            await console.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException)
        {
            await console.Error.WriteLineAsync("vngovdocs: cancelled").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (IOException broken)
        {
            await console.Error.WriteLineAsync($"vngovdocs: cannot write the output: {broken.Message}").ConfigureAwait(false);
            return ExitCode.Failed;
        }
    }

    private static RootCommand Root(CliConsole console)
    {
        var root = new RootCommand("Reads Vietnamese government documents (HTML, DOCX, PDF, plain text) and prints what they say.")
        {
            ReadCommand.Create(console),
            TextCommand.Create(console),
            ExportCommand.Create(console),
            Tasks.TasksCommand.Create(console),
            Chunks.ChunkCommand.Create(console),
            View.ViewCommand.Create(console),
            SchemaCommand.Create(console),
            Corpus.CorpusCommand.Create(console),
        };
        foreach (Option option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help }) option.Action = new TeachingHelp(help);
            if (option is VersionOption) option.Action = new PrintVersion();
        }
        root.SetAction(_ =>
        {
            // Without a command there is nothing to do but to teach; still a mistake, so that scripts notice.
            root.Parse("--help").Invoke(new InvocationConfiguration { Output = console.Error });
            return ExitCode.Usage;
        });
        return root;
    }

    private static int ReportUsage(ParseResult parsed, CliConsole console)
    {
        foreach (var mistake in parsed.Errors) console.Error.WriteLine($"vngovdocs: {mistake.Message}");
        string command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        console.Error.WriteLine($"Try: vngovdocs {command}--help");
        return ExitCode.Usage;
    }

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(Version);
            return ExitCode.Complete;
        }
    }
}
