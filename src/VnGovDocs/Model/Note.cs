using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>A footnote or endnote.</summary>
/// <param name="Label">Its mark: "1", "*".</param>
/// <param name="Text">What it says.</param>
/// <param name="Anchor">Where its mark stands in the text; null when none was found.</param>
/// <param name="Span">Where the note is printed.</param>
public sealed record Note(string Label, string Text, TextSpan? Anchor, TextSpan Span);
