using System.Text;
using VnGovDocs.Cli;

namespace VnGovDocs.Tests.Cli;

/// <summary>What one run of the tool printed and returned.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    /// <summary>The lines of the output, without the empty one behind the last line feed.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CliRun> Of(params string[] args) => Of("", false, args);

    public static async Task<CliRun> Of(string input, bool terminal, string[] args, CancellationToken? cancellation = null, IReadOnlyList<string>? workerCommand = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var console = new CliConsole(stream, output, error) { OutputIsTerminal = terminal, ErrorIsTerminal = terminal, Color = terminal, WorkerCommand = workerCommand ?? Isolation.IsolatedReaderTests.Worker };
        int code = await CommandLine.RunAsync(args, console, cancellation ?? TestContext.Current.CancellationToken);
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
