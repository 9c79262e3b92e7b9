namespace VnGovDocs.Cli;

/// <summary>What the process says to the shell; the worst of all files counts.</summary>
internal static class ExitCode
{
    /// <summary>Every file was read completely.</summary>
    public const int Complete = 0;

    /// <summary>At least one document is partial, none failed; for the corpus tools: there are problems, losses or broken bounds.</summary>
    public const int Partial = 1;

    /// <summary>At least one file gave no document, could not be opened, or its output could not be written.</summary>
    public const int Failed = 2;

    /// <summary>The command line itself is wrong; nothing was read.</summary>
    public const int Usage = 3;

    /// <summary>At least one child process of an isolated read was killed or died; its file gave no document.</summary>
    public const int Killed = 4;

    /// <summary>Interrupted by Ctrl+C (128 + SIGINT, as shells count).</summary>
    public const int Cancelled = 130;

    public static int Of(ReadResult result) => result.Status switch
    {
        ReadStatus.Complete => Complete,
        ReadStatus.Partial => Partial,
        _ when result.Failure?.Code is DiagnosticCodes.ChildKilled or DiagnosticCodes.ChildDied => Killed,
        _ => Failed,
    };
}
