using System.Text.Json;
using VnGovDocs.Model;
using VnGovDocs.Zoning;

namespace VnGovDocs.Isolation;

/// <summary>
/// A result on its way from child to parent: everything that makes an equal <see cref="ReadResult"/> there, the way back to the file included.
/// The form is known to these two only and changes as it pleases.
/// </summary>
internal sealed record ResultSnapshot(
    DocumentFormat Format, string Sha256, SourceSnapshot? Source, GovDocument? Document, ZoneSpan[] Zones, ReadFailure? Failure, Diagnostic[] Diagnostics)
{
    public static byte[] ToBytes(ReadResult result)
    {
        SourceSnapshot? source = result.Source is null ? null : SourceSnapshot.Of(result.Source);
        var snapshot = new ResultSnapshot(result.Format, result.Sha256, source, result.Document, [.. result.Zones], result.Failure, [.. result.Diagnostics]);
        return JsonSerializer.SerializeToUtf8Bytes(snapshot, SnapshotContext.Shared.ResultSnapshot);
    }

    public static ReadResult FromBytes(ReadOnlySpan<byte> bytes)
    {
        ResultSnapshot snapshot = JsonSerializer.Deserialize(bytes, SnapshotContext.Shared.ResultSnapshot)!;
        return new ReadResult(snapshot.Format, snapshot.Sha256, snapshot.Source?.ToSource(snapshot.Format, snapshot.Sha256), snapshot.Document, snapshot.Failure, Array.AsReadOnly(snapshot.Diagnostics))
        {
            Zones = Array.AsReadOnly(snapshot.Zones),
        };
    }
}
