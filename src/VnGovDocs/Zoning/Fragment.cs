using VnGovDocs.Source;

namespace VnGovDocs.Zoning;

/// <summary>The part of a line that lies in a zone; the whole line, unless a flattened text puts two zones on one line.</summary>
internal readonly record struct Fragment(SourceLine Line, TextSpan Span);
