using BenchmarkDotNet.Running;
using VnGovDocs.Benchmarks;
using VnGovDocs.Isolation;

// The children that the isolation benchmarks measure are this program.
if (IsolatedWorker.TryRun(args, out int exitCode)) return exitCode;

// dotnet run --project benchmarks/VnGovDocs.Benchmarks -c Release -- --filter '*Docx*'
BenchmarkSwitcher.FromAssembly(typeof(DocxBenchmarks).Assembly).Run(args);
return 0;
