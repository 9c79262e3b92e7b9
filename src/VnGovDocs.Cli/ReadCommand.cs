using System.CommandLine;
using System.CommandLine.Parsing;

namespace VnGovDocs.Cli;

/// <summary><c>vngovdocs read</c>: its arguments and options; <see cref="ReadRun"/> does the work.</summary>
internal sealed class ReadCommand
{
    public const string Name = "read";

    private readonly Argument<string[]> _inputs = new("FILE|DIR|-")
    {
        Description = "Files, folders (read with all files below them), or - for the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "How to show results; by default a summary on a terminal, else json, and ndjson for several files.",
        HelpName = "json|ndjson|tree|summary|layout",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Write one JSON file for each file into this folder.",
        HelpName = "DIR",
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many files to read at once; by default as many as there are processors.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<bool> _locations = new("--locations")
    {
        Description = "Add to each span its places in the file: part and run, byte range, or page and box.",
    };

    private readonly Option<bool> _noText = new("--no-text") { Description = "Leave source.text out of the JSON." };

    private ReadCommand()
    {
        _format.AcceptOnlyFromAmong("json", "ndjson", "tree", "summary", "layout");
        _inputs.Validators.Add(RefuseMistypedOptions);
        _jobs.Validators.Add(RefuseNoJobs);
    }

    public static Command Create(CliConsole console)
    {
        var own = new ReadCommand();
        var command = new Command(Name, "Read documents and print what they say.")
        {
            own._inputs, own._format, own._output, own._jobs, own._locations, own._noText,
        };
        command.Validators.Add(own.RefuseFoldersOfSummaries);
        command.SetAction((parsed, cancellation) => new ReadRun(own.Request(parsed), console).ExecuteAsync(cancellation));
        return command;
    }

    private ReadRequest Request(ParseResult parsed)
    {
        OutputFormat? format = parsed.GetValue(_format) is { } name ? Enum.Parse<OutputFormat>(name, ignoreCase: true) : null;
        return new ReadRequest(
            parsed.GetValue(_inputs)!, format, parsed.GetValue(_output), parsed.GetValue(_jobs), parsed.GetValue(_locations), parsed.GetValue(_noText));
    }

    /// <summary>What begins with a dash is no file; a file of such a name is reached as <c>./-name</c>.</summary>
    private static void RefuseMistypedOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
            result.AddError($"Unrecognized option '{token.Value}'.");
        if (result.Tokens.Any(token => token.Value.Trim().Length == 0 || token.Value.Contains('\0'))) result.AddError("A file name is empty.");
    }

    private static void RefuseNoJobs(OptionResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, out int number) && number < 1) result.AddError("--jobs must be at least 1.");
    }

    private void RefuseFoldersOfSummaries(CommandResult result)
    {
        if (result.GetResult(_output) is not null && result.GetResult(_format)?.Tokens is [{ Value: "tree" or "summary" or "layout" }])
            result.AddError("--output writes JSON; use it with --format json or ndjson.");
    }
}
