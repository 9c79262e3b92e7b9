using VnGovDocs.Source;

namespace VnGovDocs.Zoning;

/// <summary>What stands between title and body.</summary>
/// <param name="Addressees">Each addressee, without dash and final punctuation.</param>
/// <param name="Authority">The line in capitals that names who enacts.</param>
/// <param name="Bases">Each legal basis, a whole paragraph.</param>
/// <param name="Formula">"QUYẾT ĐỊNH:" or the enacting sentence.</param>
/// <param name="End">Where the body begins.</param>
internal sealed record PreambleBlock(List<TextSpan> Addressees, TextSpan? Authority, List<TextSpan> Bases, TextSpan? Formula, int End);
