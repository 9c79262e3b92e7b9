using System.CommandLine;
using VnGovDocs.Export;

namespace VnGovDocs.Cli;

/// <summary><c>vngovdocs schema</c>: prints the JSON Schema of what <c>read</c> writes.</summary>
internal static class SchemaCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("schema", "Print the JSON Schema (draft 2020-12) of the JSON that read writes.");
        command.SetAction(_ =>
        {
            console.Output.Write(GovDocumentSchema.Json);
            return ExitCode.Complete;
        });
        return command;
    }
}
