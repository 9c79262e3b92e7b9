using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using VnGovDocs.Model;

namespace VnGovDocs.Isolation;

/// <summary>Compiled serializers of what parent and child exchange; without reflection, so that trimmed and ahead-of-time compiled programs can isolate.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ResultSnapshot))]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Annex[]))]
[JsonSerializable(typeof(BodyNode[]))]
[JsonSerializable(typeof(DirectiveAssignee[]))]
[JsonSerializable(typeof(DirectiveClause[]))]
[JsonSerializable(typeof(DirectiveDeadline[]))]
[JsonSerializable(typeof(DirectiveTarget[]))]
[JsonSerializable(typeof(DocumentReference[]))]
[JsonSerializable(typeof(EquatableList<TableCell>[]))]
[JsonSerializable(typeof(GovDocument[]))]
[JsonSerializable(typeof(IssuingBody[]))]
[JsonSerializable(typeof(LegalBasis[]))]
[JsonSerializable(typeof(Note[]))]
[JsonSerializable(typeof(PortalEntry[]))]
[JsonSerializable(typeof(PrintedText[]))]
[JsonSerializable(typeof(Recipient[]))]
[JsonSerializable(typeof(Signature[]))]
[JsonSerializable(typeof(SigningCapacity[]))]
[JsonSerializable(typeof(TableCell[]))]
[JsonSerializable(typeof(TableColumn[]))]
internal sealed partial class SnapshotContext : JsonSerializerContext
{
    public static SnapshotContext Shared { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1024,
        // What an engine measured may be no number.
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters =
        {
            new SpanConverter(), List<string>(), List<Annex>(), List<BodyNode>(), List<DirectiveAssignee>(), List<DirectiveClause>(), List<DirectiveDeadline>(),
            List<DirectiveTarget>(), List<DocumentReference>(), List<EquatableList<TableCell>>(), List<GovDocument>(), List<IssuingBody>(), List<LegalBasis>(),
            List<Note>(), List<PortalEntry>(), List<PrintedText>(), List<Recipient>(), List<Signature>(), List<SigningCapacity>(), List<TableCell>(), List<TableColumn>(),
        },
    });

    private static EquatableListConverter<T> List<T>() => new();
}
