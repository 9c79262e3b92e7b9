using System.CommandLine;
using VnGovDocs.Corpus.Checking;

namespace VnGovDocs.Cli.Corpus;

/// <summary><c>vngovdocs corpus schema</c>: prints the JSON Schema of a sample's files.</summary>
internal static class CorpusSchemaCommand
{
    public static Command Create(CliConsole console)
    {
        var which = new Argument<string>("gold|provenance") { Description = "Which file of a sample.", Arity = ArgumentArity.ExactlyOne };
        which.AcceptOnlyFromAmong("gold", "provenance");
        var command = new Command("schema", "Print the JSON Schema (draft 7) of gold.json or provenance.json.") { which };
        command.SetAction(parsed =>
        {
            console.Output.Write(SampleSchema.Text(parsed.GetValue(which)!));
            return ExitCode.Complete;
        });
        return command;
    }
}
