using BenchmarkDotNet.Running;
using VnGovDocs.Benchmarks;

// dotnet run --project benchmarks/VnGovDocs.Benchmarks -c Release -- --filter '*Docx*'
BenchmarkSwitcher.FromAssembly(typeof(DocxBenchmarks).Assembly).Run(args);
