using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Export.Json;

/// <summary>How values are written: camelCase, letters unescaped, dates and spans in the forms of the contract.</summary>
internal static class JsonShape
{
    /// <summary>Minor: keys were added. Major: keys changed their meaning or went away.</summary>
    public const string SchemaVersion = "1.0";

    private static readonly JsonExportContext Compact = new(Options(indented: false, new TextSpanConverter(null)));
    private static readonly JsonExportContext Indented = new(Options(indented: true, new TextSpanConverter(null)));

    public static JsonExportContext ContextFor(ReadResult result, JsonExportOptions options)
    {
        // A converter that looks up places knows one source, so contexts with locations cannot be shared between documents.
        if (options.IncludeLocations && result.Source is { } source)
            return new JsonExportContext(Options(options.Indented, new TextSpanConverter(source)));
        return options.Indented ? Indented : Compact;
    }

    private static JsonSerializerOptions Options(bool indented, TextSpanConverter spans) => new()
    {
        WriteIndented = indented,
        // The default encoder escapes every Vietnamese letter: 1.4 times the size, and nobody can read it.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Nodes, annexes and enclosed documents nest; each level costs two.
        MaxDepth = 512,
        Converters =
        {
            spans, new PartialDateConverter(), new PortalInfoConverter(),
            Name<DocumentFormat>(), Name<ReadStatus>(), Name<ReadFailureKind>(), Name<DiagnosticSeverity>(), Name<DocumentKind>(),
            Name<DocumentFamily>(), Name<NumberStyle>(), Name<BodyNodeKind>(), Name<SigningCapacity>(), Name<Secrecy>(), Name<Urgency>(),
            Name<CopyKind>(), Name<ReferenceScope>(), Name<ReferenceRelation>(),
            Name<AmendmentAction>(), Name<TableColumnRole>(), Name<UnresolvedReason>(), Name<DirectiveModality>(),
            Name<AssigneeRole>(), Name<AssigneeRule>(), Name<DeadlineKind>(), Name<TargetComparator>(),
        },
    };

    private static JsonStringEnumConverter<T> Name<T>() where T : struct, Enum => new(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
