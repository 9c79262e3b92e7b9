using VnGovDocs.Source;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading;

/// <summary>
/// Reads a file again when the first reading shows that it is written in a pre-Unicode encoding which no font named: only the whole text tells, and
/// then every line is to be decoded.
/// </summary>
internal static class SecondReading
{
    /// <param name="budget">What is left for the read; both readings may spend as much.</param>
    /// <param name="diagnostics">Receives the remarks of the reading that counts.</param>
    /// <param name="read">Writes the file to a builder, and builds it.</param>
    public static SourceDocument Read(Budget budget, DiagnosticBag diagnostics, Func<SourceTextBuilder, SourceDocument> read)
    {
        int before = diagnostics.Count;
        var first = new SourceTextBuilder(budget, diagnostics);
        SourceDocument source = read(first);
        if (first.Suspected == LegacyEncoding.None) return source;
        diagnostics.TakeBack(before);
        budget.BeginAgain();
        return read(new SourceTextBuilder(budget, diagnostics, first.Suspected));
    }
}
