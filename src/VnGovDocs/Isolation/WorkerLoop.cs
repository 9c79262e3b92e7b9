using System.Collections.Concurrent;
using VnGovDocs.Reading;

namespace VnGovDocs.Isolation;

/// <summary>The child's side: one request after another, each answered with a snapshot of its result.</summary>
internal sealed class WorkerLoop(Stream input, Stream output)
{
    public void Run()
    {
        WorkerFrames.Write(output, WorkerFrames.Greeting);
        using var requests = new BlockingCollection<(byte[] Header, byte[] File)>(boundedCapacity: 1);
        new Thread(() => Listen(requests)) { IsBackground = true }.Start();
        foreach ((byte[] header, byte[] file) in requests.GetConsumingEnumerable())
        {
            WorkerFrames.Write(output, Answer(WorkerRequest.FromBytes(header), file));
        }
    }

    /// <summary>A result that was read may still be too large to be told.</summary>
    private static byte[] Answer(WorkerRequest request, byte[] file)
    {
        try
        {
            var engine = request.Scans is null ? null : new ParentEngine(request.Scans);
            return ResultSnapshot.ToBytes(GovDocumentReader.Read(file, request.ToOptions(engine)), engine?.Wanted);
        }
        catch (OutOfMemoryException)
        {
            ReadStoppedException stopped = ReadStoppedException.OutOfMemory();
            return ResultSnapshot.ToBytes(ReadPipeline.Failed(file, stopped.Failure, stopped.Diagnostic));
        }
    }

    /// <summary>A parent that is gone closes the pipe; a child that still works on its file then has nobody to work for.</summary>
    private void Listen(BlockingCollection<(byte[] Header, byte[] File)> requests)
    {
        while (WorkerFrames.Read(input) is { } header && WorkerFrames.Read(input) is { } file) requests.Add((header, file));
        Environment.Exit(0);
    }
}
