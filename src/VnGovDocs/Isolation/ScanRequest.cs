using VnGovDocs.Ocr;

namespace VnGovDocs.Isolation;

/// <summary>What a child is told about an engine that it does not have itself.</summary>
/// <param name="Engine">Its name, for diagnostics.</param>
/// <param name="Mode">Which pages it reads.</param>
/// <param name="Read">What it read; null as long as nobody has asked for pages.</param>
internal sealed record ScanRequest(string Engine, OcrMode Mode, OcrPage[]? Read);
