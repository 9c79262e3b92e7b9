using System.Diagnostics;
using System.Text;

namespace VnGovDocs.Tests.Packages;

/// <summary>The SDK, or what it built, run to its end with nothing of this process's build in its environment.</summary>
internal static class SeparateProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>What a program printed; fails where it does not end well in time.</summary>
    public static async Task<string> Run(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        // "dotnet test" tells its children where its own build was; a build of another project must not know it.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token), error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            string printed = await output + await error;
            Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{printed}");
            return printed;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
