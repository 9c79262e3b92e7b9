using VnGovDocs.Source;

namespace VnGovDocs.Zoning;

/// <summary>A zone's stretch of the text. Together the stretches cover the text in order, without gap or overlap.</summary>
/// <param name="Zone">Which part of the document it is.</param>
/// <param name="Span">Where it stands in <see cref="SourceDocument.Text"/>.</param>
/// <example><c>foreach (ZoneSpan zone in result.Zones) Console.WriteLine($"{zone.Zone}: {zone.Span}");</c></example>
public readonly record struct ZoneSpan(Zone Zone, TextSpan Span);
