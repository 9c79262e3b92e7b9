using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using VnGovDocs.Benchmarks;
using VnGovDocs.Isolation;

// The children that the isolation benchmarks measure are this program.
if (IsolatedWorker.TryRun(args, out int exitCode)) return exitCode;

// dotnet run --project benchmarks/VnGovDocs.Benchmarks -c Release -- --filter '*Docx*'; "loop" is for benchmarks/peers.
if (args is ["loop", ..]) return InProcessLoop.Run(args[1..]);
ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).AddColumn(new ThroughputColumn(ofMemory: false), new ThroughputColumn(ofMemory: true));
BenchmarkSwitcher.FromAssembly(typeof(DocxBenchmarks).Assembly).Run(args, config);
return 0;
