using System.CommandLine;

namespace VnGovDocs.Cli;

/// <summary><c>vngovdocs text</c>: the text alone, in Unicode, whatever encoding or font the file was written in.</summary>
internal sealed class TextCommand
{
    public const string Name = "text";

    private readonly InputArguments _inputs = new();

    private readonly Option<string> _output = new("--output", "-o") { Description = "Write one text file for each file into this folder.", HelpName = "DIR" };

    public static Command Create(CliConsole console)
    {
        var own = new TextCommand();
        var command = new Command(Name, "Print the text of documents, in Unicode whatever they were written in.") { own._inputs.Files, own._output, own._inputs.Jobs, own._inputs.Isolated, own._inputs.Ocr };
        command.SetAction((parsed, cancellation) => new ReadRun(own.Request(parsed), console).ExecuteAsync(cancellation));
        return command;
    }

    private ReadRequest Request(ParseResult parsed) => new(
        parsed.GetValue(_inputs.Files)!, OutputFormat.Text, parsed.GetValue(_output), parsed.GetValue(_inputs.Jobs), Locations: false, NoText: false,
        parsed.GetValue(_inputs.Isolated), Resume: false, parsed.GetValue(_inputs.Ocr)!);
}
