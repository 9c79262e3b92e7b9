namespace VnGovDocs.Model;

/// <summary>Who spoke at the occasion that a press report retells; never the signer of the document.</summary>
/// <param name="Name">Name without courtesy.</param>
/// <param name="Titles">Offices as printed.</param>
public sealed record ReportSpeaker(string Name, EquatableList<string> Titles);

/// <summary>A press or portal page that reports a document.</summary>
/// <param name="Title">The page's headline.</param>
/// <param name="PostedAt">Time printed beside it, local time, ISO 8601 without offset.</param>
/// <param name="Agency">The agency tag before the lead ("HNP").</param>
/// <param name="Byline">The author line.</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Occasion">At which meeting or visit.</param>
/// <param name="Counterparty">The body with which the meeting was ("buổi làm việc với Huyện ủy Mê Linh"); null when the occasion names none.</param>
public sealed record ReportInfo(string? Title, string? PostedAt, string? Agency, string? Byline, ReportSpeaker? Speaker, string? Occasion, string? Counterparty);
