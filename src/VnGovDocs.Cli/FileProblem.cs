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
        _ => problem.Message,
    };

    /// <summary>Why there is no document, with the code of the failure.</summary>
    public static string Of(ReadResult result, ReadFailure failure) =>
        $"{result.Diagnostics.FirstOrDefault(remark => remark.Code == failure.Code)?.Message ?? "failed"} ({failure.Code})";
}
