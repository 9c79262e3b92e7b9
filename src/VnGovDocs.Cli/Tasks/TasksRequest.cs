namespace VnGovDocs.Cli.Tasks;

/// <summary>How a task list is written.</summary>
internal enum TaskFormat
{
    Table,
    Csv,
    Json,
    Ics,
}

/// <summary>One call of <c>vngovdocs tasks</c>.</summary>
/// <param name="Inputs">Files, folders, and "-".</param>
/// <param name="Format">How the list is written.</param>
/// <param name="Name">Whose tasks; null for everybody's.</param>
/// <param name="Until">Only what is due by this day; null for everything.</param>
/// <param name="OutputFile">Null for the standard output.</param>
/// <param name="Jobs">How many files are read at once.</param>
/// <param name="Isolated">Whether child processes read.</param>
/// <param name="Ocr">Which pages are read off their pictures: "auto", "always", "never".</param>
internal sealed record TasksRequest(IReadOnlyList<string> Inputs, TaskFormat Format, string? Name, DateOnly? Until, string? OutputFile, int Jobs, bool Isolated, string Ocr)
{
    /// <summary>The format that is asked for, else what the ending of the output file says, else a table.</summary>
    public static TaskFormat FormatOf(string? asked, string? outputFile) =>
        Enum.TryParse(asked ?? Path.GetExtension(outputFile)?.TrimStart('.'), ignoreCase: true, out TaskFormat format) ? format : TaskFormat.Table;
}
