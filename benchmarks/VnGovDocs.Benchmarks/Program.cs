using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;
using VnGovDocs.Benchmarks;
using VnGovDocs.Isolation;

// The children that the isolation benchmarks measure are this program.
if (IsolatedWorker.TryRun(args, out int exitCode)) return exitCode;

// dotnet run --project benchmarks/VnGovDocs.Benchmarks -c Release -- --filter '*Docx*'; "loop" is for benchmarks/peers.
if (args is ["loop", ..]) return InProcessLoop.Run(args[1..]);
// Recognition is much code, each piece of it short: the runtime needs some ten seconds before all that is hot is compiled for good.
Job warm = Job.Default.WithWarmupCount(40).WithIterationCount(10).WithIterationTime(TimeInterval.FromMilliseconds(250));
ManualConfig config = ManualConfig.Create(DefaultConfig.Instance).AddJob(warm).AddColumn(new ThroughputColumn(ofMemory: false), new ThroughputColumn(ofMemory: true));
BenchmarkSwitcher.FromAssembly(typeof(DocxBenchmarks).Assembly).Run(args, config);
return 0;
