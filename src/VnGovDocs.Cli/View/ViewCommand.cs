using System.CommandLine;
using System.CommandLine.Parsing;

namespace VnGovDocs.Cli.View;

/// <summary><c>vngovdocs view</c>: its argument and options; <see cref="ViewRun"/> does the work.</summary>
internal sealed class ViewCommand
{
    public const string Name = "view";

    private const int DefaultPictures = 20;

    private readonly InputArguments _inputs = new();

    private readonly Argument<string> _file = new("FILE|-") { Description = "The document, or - for the standard input." };

    private readonly Option<string> _output = new("--output", "-o") { Description = "The page to write.", HelpName = "PAGE", Required = true };

    private readonly Option<string> _pages = new("--pages")
    {
        Description = "Pictures of a PDF's pages, where pdftoppm is installed: auto (the default), the first ones; never, outlines.",
        HelpName = "auto|never",
        DefaultValueFactory = _ => "auto",
    };

    private readonly Option<int> _maxPages = new("--max-pages")
    {
        Description = $"How many pages get pictures; by default {DefaultPictures}.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultPictures,
    };

    private ViewCommand()
    {
        _pages.AcceptOnlyFromAmong("auto", "never");
        _maxPages.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out int number) && number < 1) result.AddError("--max-pages must be at least 1.");
        });
    }

    public static Command Create(CliConsole console)
    {
        var own = new ViewCommand();
        var command = new Command(Name, "Show a document beside its facts, in one HTML page.") { own._file, own._output, own._pages, own._maxPages, own._inputs.Isolated, own._inputs.Ocr };
        command.Validators.Add(own.RefuseNames);
        command.SetAction((parsed, cancellation) => new ViewRun(own.Request(parsed), console).ExecuteAsync(cancellation));
        return command;
    }

    private ViewRequest Request(ParseResult parsed) => new(
        parsed.GetValue(_file)!, parsed.GetValue(_output)!, parsed.GetValue(_pages) == "never" ? 0 : parsed.GetValue(_maxPages),
        parsed.GetValue(_inputs.Isolated), parsed.GetValue(_inputs.Ocr)!);

    private void RefuseNames(CommandResult result)
    {
        if (result.GetResult(_file)?.Tokens is not [var file] || result.GetResult(_output)?.Tokens is not [var output]) return;
        if (IsBlank(file.Value) || IsBlank(output.Value)) result.AddError("A file name is empty.");
        else if (file.Value.Length > 1 && file.Value[0] == '-') result.AddError($"Unrecognized option '{file.Value}'.");
        else if (file.Value != "-" && Path.GetFullPath(file.Value) == Path.GetFullPath(output.Value)) result.AddError($"--output would overwrite {output.Value}, which is to be read.");
    }

    private static bool IsBlank(string name) => name.Trim().Length == 0 || name.Contains('\0');
}
