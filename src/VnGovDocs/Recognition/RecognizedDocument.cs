using VnGovDocs.Model;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition;

/// <summary>A document and the zones in which its values were looked for.</summary>
internal sealed record RecognizedDocument(GovDocument Document, IReadOnlyList<ZoneSpan> Zones);
