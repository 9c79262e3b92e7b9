namespace VnGovDocs.Cli.Corpus;

/// <summary>How scores are shown.</summary>
internal enum ScoreFormat
{
    Table,
    Json,
    Markdown,
    Html,
}

/// <summary>One call of <c>vngovdocs corpus score</c>.</summary>
/// <param name="Folder">The corpus.</param>
/// <param name="Format">How to show the scores.</param>
/// <param name="Output">File to write to; null for the standard output.</param>
/// <param name="Baseline">File of an earlier run; null without one.</param>
/// <param name="Predicted">Folder of another program's results; null to read the files.</param>
/// <param name="Where">Gold's keys and the values that count.</param>
/// <param name="Fields">The fields to score; empty for all.</param>
/// <param name="Least">Bounds of fields.</param>
internal sealed record CorpusScoreRequest(
    string Folder, ScoreFormat Format, string? Output, string? Baseline, string? Predicted, IReadOnlyDictionary<string, string[]> Where,
    IReadOnlyList<string> Fields, IReadOnlyList<(string Field, double F1)> Least);
