namespace VnGovDocs.Cli.View;

/// <summary>One call of <c>vngovdocs view</c>.</summary>
/// <param name="Input">A file, or "-".</param>
/// <param name="OutputFile">The page to write.</param>
/// <param name="Pictures">How many pages get pictures at most; 0 for none.</param>
/// <param name="Isolated">Whether a child process reads.</param>
/// <param name="Ocr">Which pages are read off their pictures: "auto", "always", "never".</param>
internal sealed record ViewRequest(string Input, string OutputFile, int Pictures, bool Isolated, string Ocr);
