using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace VnGovDocs.Benchmarks;

/// <summary>Megabytes of input in a second, or bytes allocated for each byte of input, of benchmarks that have a <see cref="BenchmarkDocument"/>.</summary>
internal sealed class ThroughputColumn(bool ofMemory) : IColumn
{
    public string Id => nameof(ThroughputColumn) + ofMemory;

    public string ColumnName => ofMemory ? "B/B" : "MB/s";

    public string Legend => ofMemory ? "Bytes allocated for each byte of the file" : "Megabytes (10^6) of the file in a second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => ofMemory ? 1 : 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var document = benchmarkCase.Parameters.Items.Select(item => item.Value).OfType<BenchmarkDocument>().FirstOrDefault();
        BenchmarkReport? report = summary[benchmarkCase];
        if (document is null || report?.ResultStatistics is not { } time) return "-";
        double value = ofMemory ? (report.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) ?? 0) / (double)document.Bytes.Length : document.Bytes.Length / time.Mean * 1e3;
        return value.ToString("0.0", CultureInfo.InvariantCulture);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
