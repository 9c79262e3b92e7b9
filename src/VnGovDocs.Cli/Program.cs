using VnGovDocs.Cli;

using var console = CliConsole.OpenSystem();
return await CommandLine.RunAsync(args, console).ConfigureAwait(false);
