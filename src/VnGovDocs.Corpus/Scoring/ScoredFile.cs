namespace VnGovDocs.Corpus.Scoring;

/// <summary>What one file of a sample scored.</summary>
/// <param name="Sample">The sample's id.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Format">Its format: <c>docx</c>, <c>html</c>, <c>pdf</c>, …</param>
/// <param name="Type">The type that gold names, <c>(none)</c> without one.</param>
/// <param name="Family">The family that gold names.</param>
/// <param name="Failure">Why there is no document: a failure's code, or <c>missing</c> where another program gave no result; else null.</param>
/// <param name="IsWhole">See <see cref="FactMatcher.IsWhole"/>.</param>
/// <param name="Fields">One result for each field that gold speaks of.</param>
/// <param name="Misses">What was missed and what was extra, with its place.</param>
internal sealed record ScoredFile(
    string Sample, string File, string Format, string Type, string Family, string? Failure, bool? IsWhole,
    IReadOnlyList<FieldResult> Fields, IReadOnlyList<Miss> Misses);
