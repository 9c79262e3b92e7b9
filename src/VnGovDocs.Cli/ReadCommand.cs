using System.CommandLine;
using System.CommandLine.Parsing;

namespace VnGovDocs.Cli;

/// <summary><c>vngovdocs read</c>: its arguments and options; <see cref="ReadRun"/> does the work.</summary>
internal sealed class ReadCommand
{
    public const string Name = "read";

    private readonly InputArguments _inputs = new();

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

    private readonly Option<bool> _locations = new("--locations")
    {
        Description = "Add to each span its places in the file: part and run, byte range, or page and box.",
    };

    private readonly Option<bool> _noText = new("--no-text") { Description = "Leave source.text out of the JSON." };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Go on with an interrupted --output: files that it has written are not read again, if the same version and options wrote them.",
    };

    private ReadCommand() => _format.AcceptOnlyFromAmong("json", "ndjson", "tree", "summary", "layout");

    public static Command Create(CliConsole console)
    {
        var own = new ReadCommand();
        var command = new Command(Name, "Read documents and print what they say.")
        {
            own._inputs.Files, own._format, own._output, own._inputs.Jobs, own._inputs.Isolated, own._inputs.Ocr, own._resume, own._locations, own._noText,
        };
        command.Validators.Add(own.RefuseFoldersOfSummaries);
        command.Validators.Add(own.RefuseToResumeNothing);
        command.SetAction((parsed, cancellation) => new ReadRun(own.Request(parsed), console).ExecuteAsync(cancellation));
        return command;
    }

    private ReadRequest Request(ParseResult parsed)
    {
        OutputFormat? format = parsed.GetValue(_format) is { } name ? Enum.Parse<OutputFormat>(name, ignoreCase: true) : null;
        return new ReadRequest(
            parsed.GetValue(_inputs.Files)!, format, parsed.GetValue(_output), parsed.GetValue(_inputs.Jobs), parsed.GetValue(_locations), parsed.GetValue(_noText),
            parsed.GetValue(_inputs.Isolated), parsed.GetValue(_resume), parsed.GetValue(_inputs.Ocr)!);
    }

    private void RefuseFoldersOfSummaries(CommandResult result)
    {
        if (result.GetResult(_output) is not null && result.GetResult(_format)?.Tokens is [{ Value: "tree" or "summary" or "layout" }])
            result.AddError("--output writes JSON; use it with --format json or ndjson.");
    }

    private void RefuseToResumeNothing(CommandResult result)
    {
        if (result.GetValue(_resume) && result.GetResult(_output) is null) result.AddError("--resume goes on with an --output folder; name it.");
    }
}
