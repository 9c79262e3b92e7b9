using VnGovDocs.Source;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading.PlainText;

/// <summary>Reads plain text, hard-wrapped or not, and pages that were captured as Markdown.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public SourceDocument Read(ReadOnlyMemory<byte> bytes, Budget budget, DiagnosticBag diagnostics) =>
        Read(TextDecoder.Decode(bytes, declared: null, diagnostics), budget, diagnostics);

    /// <summary>Reads characters that were decoded already.</summary>
    public static SourceDocument Read(DecodedFile file, Budget budget, DiagnosticBag diagnostics)
    {
        var builder = new SourceTextBuilder(budget, diagnostics);
        if (LegacyFile.EncodingOf(file.Text) is not LegacyEncoding.None and var encoding)
        {
            builder.NoteDecoded(encoding, LegacySigns.HasUnicode(file.Text));
            file = LegacyFile.Decode(file, encoding);
        }
        string text = file.Text;
        List<TextLine> lines = TextLines.Of(text, budget);
        var joiner = new LineJoiner(WrapWidth.Estimate(text, lines));
        MarkdownWriter? markdown = MarkdownSigns.AreIn(text, lines) ? new MarkdownWriter(text, builder) : null;
        for (int i = 0; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            if (markdown is null || !markdown.TryWriteBlock(line)) builder.Append(text.AsSpan(line.Start, line.Length), new SourceOrigin(0, -1, line.Start));
            if (builder.Cell is null) builder.EndLine(i + 1 < lines.Count && Continues(joiner, text, line, lines[i + 1]) ? LineBreak.Wrapped : LineBreak.Paragraph);
        }
        markdown?.EndTable();
        return builder.Build(DocumentFormat.Text, new FilePlaces(file));
    }

    private static bool Continues(LineJoiner joiner, string text, TextLine former, TextLine line)
    {
        ReadOnlySpan<char> first = text.AsSpan(former.Start, former.Length).Trim(), second = text.AsSpan(line.Start, line.Length).Trim();
        return !first.IsEmpty && !second.IsEmpty && joiner.Continues(first, second);
    }
}
