namespace VnGovDocs.Isolation;

/// <summary>The part of a program that reads for an <see cref="IsolatedReader"/>: the first thing in a Main that serves as its own child.</summary>
/// <example>
/// <code>
/// if (IsolatedWorker.TryRun(args, out int exitCode)) return exitCode;
/// // … the program itself, which may now use new IsolatedReader()
/// </code>
/// </example>
public static class IsolatedWorker
{
    /// <summary>The argument by which a program knows that it is a child.</summary>
    internal const string Marker = "--vngovdocs-worker";

    /// <summary>Set in every child: a child never has children, even if its Main forgot what it is.</summary>
    internal const string Variable = "VNGOVDOCS_WORKER";

    /// <summary>
    /// Reads what the parent sends until the parent closes the standard input or ends. False, and at once, when the arguments say that the program
    /// was started for something else.
    /// </summary>
    /// <param name="args">The program's arguments.</param>
    /// <param name="exitCode">What Main should return when it was a child.</param>
    public static bool TryRun(IReadOnlyList<string> args, out int exitCode)
    {
        ArgumentNullException.ThrowIfNull(args);
        exitCode = 0;
        if (args is not [Marker]) return false;
        using Stream input = Console.OpenStandardInput(), output = Console.OpenStandardOutput();
        // Whatever prints by accident must not end up among the answers.
        Console.SetOut(TextWriter.Null);
        new WorkerLoop(input, output).Run();
        return true;
    }
}
