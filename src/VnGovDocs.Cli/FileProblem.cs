namespace VnGovDocs.Cli;

/// <summary>What is wrong with a file, in words for people.</summary>
internal static class FileProblem
{
    /// <summary>Why a file cannot be opened or written.</summary>
    public static string Of(Exception problem) => problem switch
    {
        FileNotFoundException => "no such file",
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException => "permission denied",
        _ when IsDiskFull(problem) => "no space left on the disk",
        _ => problem.Message,
    };

    /// <summary>Whether nothing more can be written until somebody makes room (ENOSPC, ERROR_DISK_FULL).</summary>
    public static bool IsDiskFull(Exception problem) => problem is IOException && (problem.HResult & 0xFFFF) is var code && code == (OperatingSystem.IsWindows() ? 0x70 : 28);

    /// <summary>Why there is no document, with the code of the failure.</summary>
    public static string Of(ReadResult result, ReadFailure failure) =>
        $"{result.Diagnostics.FirstOrDefault(remark => remark.Code == failure.Code)?.Message ?? "failed"} ({failure.Code})";
}
