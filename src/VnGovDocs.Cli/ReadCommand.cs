using System.CommandLine;

namespace VnGovDocs.Cli;

/// <summary><c>vngovdocs read</c>: its arguments and options; <see cref="ReadRun"/> does the work.</summary>
internal static class ReadCommand
{
    public const string Name = "read";

    public static Command Create(CliConsole console)
    {
        var inputs = new Argument<string[]>("FILE|DIR|-")
        {
            Description = "Files, folders (read with all files below them), or - for the standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "How to show results; by default a summary on a terminal, else json, and ndjson for several files.",
            HelpName = "json|ndjson|tree|summary",
        };
        format.AcceptOnlyFromAmong("json", "ndjson", "tree", "summary");
        var output = new Option<string>("--output", "-o") { Description = "Write one JSON file for each file into this folder.", HelpName = "DIR" };
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many files to read at once.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        var locations = new Option<bool>("--locations") { Description = "Add to each span its places in the file: part and run, byte range, or page and box." };
        var noText = new Option<bool>("--no-text") { Description = "Leave source.text out of the JSON." };
        var command = new Command(Name, "Read documents and print what they say.") { inputs, format, output, jobs, locations, noText };
        inputs.Validators.Add(result =>
        {
            // What begins with a dash is a mistyped option; a file of such a name is reached as ./-name.
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
                result.AddError($"Unrecognized option '{token.Value}'.");
        });
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out int number) && number < 1) result.AddError("--jobs must be at least 1.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is not null && result.GetResult(format)?.Tokens is [{ Value: "tree" or "summary" }])
                result.AddError("--output writes JSON; use it with --format json or ndjson.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            OutputFormat? chosen = parsed.GetValue(format) is { } name ? Enum.Parse<OutputFormat>(name, ignoreCase: true) : null;
            var request = new ReadRequest(
                parsed.GetValue(inputs)!, chosen, parsed.GetValue(output), parsed.GetValue(jobs), parsed.GetValue(locations), parsed.GetValue(noText));
            return new ReadRun(request, console).ExecuteAsync(cancellation);
        });
        return command;
    }
}
