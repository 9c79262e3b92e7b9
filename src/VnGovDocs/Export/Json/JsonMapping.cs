using System.Reflection;
using VnGovDocs.Model;

namespace VnGovDocs.Export.Json;

/// <summary>From the model to the shape of the JSON, where the two differ.</summary>
internal static class JsonMapping
{
    private static readonly string Version = ParserVersion();

    public static ReadDto Read(ReadResult result, JsonExportOptions options) =>
        new(Document(result.Document!), Parser("identity", "structure", "references", "directives"), Source(result, options.IncludeText), result.Status, result.Diagnostics);

    public static FailedReadDto Failed(ReadResult result) =>
        new(JsonShape.SchemaVersion, Parser(), Source(result, includeText: false), result.Status, result.Failure, result.Diagnostics);

    private static ParserDto Parser(params string[] stages) => new("VnGovDocs", Version, stages);

    private static SourceDto Source(ReadResult result, bool includeText)
    {
        IEnumerable<PageDto> pages = result.Source?.Pages.Select(p => new PageDto(p.Number, p.Span.Start, p.Span.Length, p.Width, p.Height)) ?? [];
        bool isScanned = result.Source?.Pages.Any(page => page.IsScanned) == true;
        RepairDto[]? repairs = isScanned ? [.. result.Source!.Repairs.Select(repair => new RepairDto(repair.Span.Start, repair.Span.Length, repair.Raw))] : null;
        return new SourceDto(result.Format, result.Sha256, result.Source?.Encoding, isScanned, includeText ? result.Source?.Text : null, [.. pages], repairs);
    }

    private static DocumentDto Document(GovDocument document) => new()
    {
        Kind = document.Kind,
        Family = document.Family,
        Type = document.Type,
        Number = document.Number,
        Issuers = [.. document.Issuers.Select(issuer => new IssuerDto(issuer.Text, issuer.Name, issuer.Parent, issuer.Span))],
        Issued = document.Issued,
        Abstract = document.Abstract,
        Addressees = document.Addressees,
        LegalBases = document.LegalBases,
        EnactingFormula = document.EnactingFormula,
        Effect = document.Effect,
        Body = Nodes(document.Body),
        Notes = document.Notes,
        Directives = document.Directives,
        References = document.References,
        Signatures = document.Signatures,
        Recipients = document.Recipients,
        Markings = Marks(document.Markings),
        Annexes = [.. document.Annexes.Select(Annex)],
        Copy = document.Copy is { } copy ? Copy(copy) : null,
        Enclosed = [.. document.Enclosed.Select(Document)],
        Portal = document.Portal,
        Report = document.Report,
    };

    private static IReadOnlyList<BodyNodeDto> Nodes(IEnumerable<BodyNode> nodes) => [.. nodes.Select(Node)];

    private static BodyNodeDto Node(BodyNode node) =>
        new(node.Id, node.Kind, node.Label, node.Ordinal, node.Heading, node.Text, node.Quoted, Table(node.Table), node.Amendment, node.Span, Nodes(node.Children));

    private static TableDto? Table(TableContent? table) => table is null ? null : new TableDto(table.HeaderRows, table.Columns, table.Rows);

    private static MarkingsDto Marks(Markings marks) =>
        new(marks.Secrecy, marks.SecrecyText, marks.Urgency, marks.UrgencyText, marks.Circulation, marks.Draft);

    private static AnnexDto Annex(Annex annex) =>
        new(annex.Label, annex.Title, annex.Document is { } own ? Document(own) : null, Nodes(annex.Body), annex.Span);

    private static CopyDto Copy(CopyCertification copy) =>
        new(copy.Kind, copy.Text, copy.Body, copy.Number, copy.Issued?.Place, copy.Issued?.Date, copy.Signature, copy.Span);

    /// <summary>The package's version; what the build appends behind "+" (the commit) would make equal packages differ.</summary>
    private static string ParserVersion()
    {
        string? version = typeof(JsonMapping).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return version?.Split('+')[0] ?? "0.0.0";
    }
}
