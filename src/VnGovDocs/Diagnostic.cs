using VnGovDocs.Source;

namespace VnGovDocs;

/// <summary>How much a <see cref="Diagnostic"/> weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the result is not affected (a misnamed file, hidden text that was left out).</summary>
    Info,

    /// <summary>A value may be missing or doubtful; the document itself is usable.</summary>
    Warning,

    /// <summary>Something could not be read; the result is partial or failed.</summary>
    Error,
}

/// <summary>
/// One remark about a file or its text. Programs branch on <see cref="Code"/>, which never changes its meaning;
/// <see cref="Message"/> is English prose for people and may be reworded.
/// </summary>
/// <param name="Code">Stable code such as <c>VGD0103</c>; every code is a constant of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">An error never accompanies a complete result.</param>
/// <param name="Message">At most a few words of the document, never a path.</param>
/// <param name="Span">Where in <see cref="SourceDocument.Text"/> it applies; null when it concerns the file as a whole.</param>
/// <example><c>if (result.Diagnostics.Any(d =&gt; d.Code == DiagnosticCodes.MisnamedFile)) …</c></example>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, TextSpan? Span = null)
{
    /// <summary>One line: code, severity, message.</summary>
    public override string ToString() => $"{Code} {Severity}: {Message}";
}
