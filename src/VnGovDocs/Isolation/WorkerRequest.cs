using System.Text.Json;

namespace VnGovDocs.Isolation;

/// <summary>How a child is to read a file. A reference catalog is the parent's own code and stays there.</summary>
/// <param name="FileName">See <see cref="ReadOptions.FileName"/>.</param>
/// <param name="Limits">See <see cref="ReadOptions.Limits"/>.</param>
/// <param name="MaxThreads">See <see cref="ReadOptions.MaxThreads"/>.</param>
internal sealed record WorkerRequest(string? FileName, ReadLimits Limits, int MaxThreads)
{
    public static byte[] ToBytes(ReadOptions options) =>
        JsonSerializer.SerializeToUtf8Bytes(new WorkerRequest(options.FileName, options.Limits, options.MaxThreads), SnapshotContext.Shared.WorkerRequest);

    public static WorkerRequest FromBytes(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize(bytes, SnapshotContext.Shared.WorkerRequest)!;

    public ReadOptions ToOptions() => new() { FileName = FileName, Limits = Limits, MaxThreads = MaxThreads };
}
