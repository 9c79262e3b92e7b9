using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace VnGovDocs.Cli.Tasks;

/// <summary><c>vngovdocs tasks</c>: its arguments and options; <see cref="TasksRun"/> does the work.</summary>
internal sealed class TasksCommand
{
    public const string Name = "tasks";

    private readonly InputArguments _inputs = new();

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "How to write the list; by default as the ending of the output file says, else a table.",
        HelpName = "table|csv|json|ics",
    };

    private readonly Option<string> _name = new("--for")
    {
        Description = "Only tasks in which somebody of this name has a part: \"Sở Tài chính\" finds its director too.",
        HelpName = "NAME",
    };

    private readonly Option<DateOnly?> _until = new("--until")
    {
        Description = "Only tasks that are due by this day.",
        HelpName = "yyyy-MM-dd",
        CustomParser = ParseDay,
    };

    private readonly Option<string> _output = new("--output", "-o") { Description = "Write the list into this file, whole or not at all.", HelpName = "FILE" };

    private TasksCommand()
    {
        _format.AcceptOnlyFromAmong("table", "csv", "json", "ics");
        _name.Validators.Add(RefuseBlank);
        _output.Validators.Add(RefuseBlank);
    }

    public static Command Create(CliConsole console)
    {
        var own = new TasksCommand();
        var command = new Command(Name, "List who must do what until when.")
        {
            own._inputs.Files, own._format, own._name, own._until, own._output, own._inputs.Jobs, own._inputs.Isolated, own._inputs.Ocr,
        };
        command.Validators.Add(own.RefuseToOverwriteInputs);
        command.SetAction((parsed, cancellation) => new TasksRun(own.Request(parsed), console).ExecuteAsync(cancellation));
        return command;
    }

    private TasksRequest Request(ParseResult parsed)
    {
        string? output = parsed.GetValue(_output);
        return new TasksRequest(
            parsed.GetValue(_inputs.Files)!, TasksRequest.FormatOf(parsed.GetValue(_format), output), parsed.GetValue(_name), parsed.GetValue(_until), output,
            parsed.GetValue(_inputs.Jobs), parsed.GetValue(_inputs.Isolated), parsed.GetValue(_inputs.Ocr)!);
    }

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        result.AddError($"--until takes a day as yyyy-MM-dd, not '{result.Tokens[0].Value}'.");
        return null;
    }

    private static void RefuseBlank(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value) || token.Value.Contains('\0')))
            result.AddError($"{result.Option.Name} is empty.");
    }

    private void RefuseToOverwriteInputs(CommandResult result)
    {
        if (result.GetResult(_output)?.Tokens is not [var output] || !IsPath(output.Value) || result.GetResult(_inputs.Files) is not { } files) return;
        string target = Path.GetFullPath(output.Value);
        if (files.Tokens.Any(token => IsPath(token.Value) && Path.GetFullPath(token.Value) == target))
            result.AddError($"--output would overwrite {output.Value}, which is to be read.");
    }

    private static bool IsPath(string value) => value.Length > 0 && value != "-" && !value.Contains('\0');
}
