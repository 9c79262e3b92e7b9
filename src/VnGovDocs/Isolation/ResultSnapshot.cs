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
    /// <summary>Pages that the parent's engine is to read before the file is read again; null when none are.</summary>
    public int[]? WantedPages { get; init; }

    /// <param name="result">What was read.</param>
    /// <param name="wanted">Pages that the parent's engine is to read.</param>
    public static byte[] ToBytes(ReadResult result, int[]? wanted = null)
    {
        SourceSnapshot? source = result.Source is null ? null : SourceSnapshot.Of(result.Source);
        var snapshot = new ResultSnapshot(result.Format, result.Sha256, source, result.Document, [.. result.Zones], result.Failure, [.. result.Diagnostics]) { WantedPages = wanted };
        return JsonSerializer.SerializeToUtf8Bytes(snapshot, SnapshotContext.Shared.ResultSnapshot);
    }

    public static ResultSnapshot FromBytes(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize(bytes, SnapshotContext.Shared.ResultSnapshot)!;

    public ReadResult ToResult() =>
        new(Format, Sha256, Source?.ToSource(Format, Sha256), Document, Failure, Array.AsReadOnly(Diagnostics)) { Zones = Array.AsReadOnly(Zones) };
}
