using System.Text.Json;

namespace VnGovDocs.Isolation;

/// <summary>How a child is to read a file. Converter, engine and reference catalog are the parent's own code and stay there.</summary>
/// <param name="FileName">See <see cref="ReadOptions.FileName"/>.</param>
/// <param name="Limits">See <see cref="ReadOptions.Limits"/>.</param>
/// <param name="MaxThreads">See <see cref="ReadOptions.MaxThreads"/>.</param>
/// <param name="Scans">See <see cref="ReadOptions.Ocr"/>; null when there is none.</param>
internal sealed record WorkerRequest(string? FileName, ReadLimits Limits, int MaxThreads, ScanRequest? Scans)
{
    /// <param name="options">The caller's.</param>
    /// <param name="scans">About the caller's engine.</param>
    public static byte[] ToBytes(ReadOptions options, ScanRequest? scans) =>
        JsonSerializer.SerializeToUtf8Bytes(new WorkerRequest(options.FileName, options.Limits, options.MaxThreads, scans), SnapshotContext.Shared.WorkerRequest);

    public static WorkerRequest FromBytes(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize(bytes, SnapshotContext.Shared.WorkerRequest)!;

    /// <param name="engine">Stands for the parent's.</param>
    public ReadOptions ToOptions(ParentEngine? engine) => new() { FileName = FileName, Limits = Limits, MaxThreads = MaxThreads, Ocr = engine, OcrMode = Scans?.Mode ?? default };
}
