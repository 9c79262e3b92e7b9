using VnGovDocs.Chunking;
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
    Chunks,
    ChunkText,
    Export,
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
    /// <summary>How to cut; null for commands that show whole documents.</summary>
    public ChunkOptions? Chunking { get; init; }

    /// <summary>What the journal of a run keeps of <see cref="Chunking"/>.</summary>
    public string ChunkingName { get; init; } = "";

    /// <summary>The form of another program, for <see cref="OutputFormat.Export"/> only.</summary>
    public ExportFormat? Export { get; init; }

    /// <summary>The format for so many files: people get a summary, programs JSON, one line each when there are several.</summary>
    public OutputFormat FormatFor(int files, bool outputIsTerminal)
    {
        OutputFormat format = Format ?? (OutputFolder is null && outputIsTerminal ? OutputFormat.Summary : OutputFormat.Json);
        return format == OutputFormat.Json && files > 1 && OutputFolder is null ? OutputFormat.Ndjson : format;
    }

    /// <summary>How the names of written results end.</summary>
    public string Extension => Export?.Extension ?? Format switch { OutputFormat.Text or OutputFormat.ChunkText => ".txt", OutputFormat.Chunks => ".ndjson", _ => ".json" };

    /// <summary>The options that change what is written, as the journal of a run keeps them.</summary>
    public string Written => $"{(Export is null ? "" : $" --to {Export.Name}")}{(Format is OutputFormat.Ndjson or OutputFormat.Text or OutputFormat.Chunks or OutputFormat.ChunkText ? $" --format {Format.ToString()!.ToLowerInvariant()}" : "")}{ChunkingName}{(Locations ? " --locations" : "")}{(NoText ? " --no-text" : "")}{(Ocr == "auto" ? "" : $" --ocr {Ocr}")}";

    /// <summary>What the JSON holds.</summary>
    public JsonExportOptions JsonFor(OutputFormat format) =>
        new() { Indented = format == OutputFormat.Json, IncludeText = !NoText, IncludeLocations = Locations };
}
