using VnGovDocs.Cli;
using VnGovDocs.Isolation;

// Started by "read --isolated", or by somebody else's isolated reader.
if (IsolatedWorker.TryRun(args, out int exitCode)) return exitCode;
using var console = CliConsole.OpenSystem();
return await CommandLine.RunAsync(args, console).ConfigureAwait(false);
