using BenchmarkDotNet.Attributes;

namespace VnGovDocs.Benchmarks;

/// <summary>A thousand mixed documents, those of the corpus in turn, on one thread and on two.</summary>
[MemoryDiagnoser]
public class FolderBenchmarks
{
    private const int Count = 1000;

    private readonly byte[][] _files = new byte[Count][];

    /// <summary>How many files are read at a time.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    /// <summary>Reads the corpus into memory.</summary>
    [GlobalSetup]
    public void Load()
    {
        byte[][] corpus = [.. BenchmarkDocument.Sources(".docx", ".html", ".pdf").Select(file => File.ReadAllBytes(file.FullName))];
        for (int i = 0; i < Count; i++) _files[i] = corpus[i % corpus.Length];
    }

    /// <summary>All to documents; answers with the count of directives.</summary>
    [Benchmark]
    public int ReadAll()
    {
        int directives = 0;
        var options = new ReadOptions { MaxThreads = 1 };
        Parallel.ForEach(_files, new ParallelOptions { MaxDegreeOfParallelism = Threads }, file => Interlocked.Add(ref directives, GovDocumentReader.Read(file, options).Document?.Directives.Count ?? 0));
        return directives;
    }
}
