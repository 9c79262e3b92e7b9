using VnGovDocs.Export;

namespace VnGovDocs.Cli;

/// <summary>How results are shown.</summary>
internal enum OutputFormat
{
    Summary,
    Tree,
    Layout,
    Json,
    Ndjson,
    Text,
}

/// <summary>One call of <c>vngovdocs read</c>, its defaults still open where they depend on the files.</summary>
/// <param name="Inputs">Files, folders, and "-".</param>
/// <param name="Format">Null for the default.</param>
/// <param name="OutputFolder">Null for the standard output.</param>
/// <param name="Jobs">How many files are read at once.</param>
/// <param name="Isolated">Whether child processes read.</param>
/// <param name="Ocr">Which pages are read off their pictures: "auto", "always", "never".</param>
/// <param name="Resume">Whether files that an interrupted run wrote into the folder are left as they are.</param>
internal sealed record ReadRequest(
    IReadOnlyList<string> Inputs, OutputFormat? Format, string? OutputFolder, int Jobs, bool Locations, bool NoText, bool Isolated, bool Resume, string Ocr)
{
    /// <summary>The format for so many files: people get a summary, programs JSON, one line each when there are several.</summary>
    public OutputFormat FormatFor(int files, bool outputIsTerminal)
    {
        OutputFormat format = Format ?? (OutputFolder is null && outputIsTerminal ? OutputFormat.Summary : OutputFormat.Json);
        return format == OutputFormat.Json && files > 1 && OutputFolder is null ? OutputFormat.Ndjson : format;
    }

    /// <summary>How the names of written results end.</summary>
    public string Extension => Format == OutputFormat.Text ? ".txt" : ".json";

    /// <summary>The options that change what is written, as the journal of a run keeps them.</summary>
    public string Written => $"{(Format is OutputFormat.Ndjson or OutputFormat.Text ? $" --format {Format.ToString()!.ToLowerInvariant()}" : "")}{(Locations ? " --locations" : "")}{(NoText ? " --no-text" : "")}{(Ocr == "auto" ? "" : $" --ocr {Ocr}")}";

    /// <summary>What the JSON holds.</summary>
    public JsonExportOptions JsonFor(OutputFormat format) =>
        new() { Indented = format == OutputFormat.Json, IncludeText = !NoText, IncludeLocations = Locations };
}
