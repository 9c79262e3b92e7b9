using System.CommandLine;

namespace VnGovDocs.Cli;

/// <summary><c>vngovdocs export</c>: documents in the forms of other programs; <see cref="ReadRun"/> does the work.</summary>
internal sealed class ExportCommand
{
    public const string Name = "export";

    private readonly InputArguments _inputs = new();

    private readonly Option<string> _to = new("--to", "-t")
    {
        Description = "The form to write.",
        HelpName = string.Join('|', ExportFormat.All.Select(format => format.Name)),
        Required = true,
    };

    private readonly Option<string> _output = new("--output", "-o") { Description = "Write one file for each document into this folder; several documents need it.", HelpName = "DIR" };

    private ExportCommand() => _to.AcceptOnlyFromAmong([.. ExportFormat.All.Select(format => format.Name)]);

    public static Command Create(CliConsole console)
    {
        var own = new ExportCommand();
        var command = new Command(Name, "Write documents in a form that other programs read: Akoma Ntoso, Markdown.")
        {
            own._inputs.Files, own._to, own._output, own._inputs.Jobs, own._inputs.Isolated, own._inputs.Ocr,
        };
        command.SetAction((parsed, cancellation) => new ReadRun(own.Request(parsed), console).ExecuteAsync(cancellation));
        return command;
    }

    private ReadRequest Request(ParseResult parsed) => new(
        parsed.GetValue(_inputs.Files)!, OutputFormat.Export, parsed.GetValue(_output), parsed.GetValue(_inputs.Jobs), Locations: false, NoText: false,
        parsed.GetValue(_inputs.Isolated), Resume: false, parsed.GetValue(_inputs.Ocr)!)
    {
        Export = ExportFormat.Named(parsed.GetValue(_to)!),
    };
}
