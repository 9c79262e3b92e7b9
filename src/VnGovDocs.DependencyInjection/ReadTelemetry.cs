using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace VnGovDocs.DependencyInjection;

/// <summary>
/// What a read tells OpenTelemetry. One activity a read, <c>vngovdocs.read</c>, with the tags <c>vngovdocs.format</c>, <c>vngovdocs.status</c>,
/// <c>vngovdocs.failure</c> (the code), <c>vngovdocs.sha256</c>. Instruments: counter <c>vngovdocs.documents</c> and histogram
/// <c>vngovdocs.read.duration</c> in seconds, both by format and status; counter <c>vngovdocs.diagnostics</c> by code. No text of a document and no
/// file name is among them.
/// </summary>
/// <example><c>tracing.AddSource(ReadTelemetry.SourceName); metrics.AddMeter(ReadTelemetry.MeterName);</c></example>
public static class ReadTelemetry
{
    /// <summary>Name of the <see cref="ActivitySource"/>.</summary>
    public const string SourceName = "VnGovDocs";

    /// <summary>Name of the <see cref="Meter"/>.</summary>
    public const string MeterName = "VnGovDocs";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Documents = Meter.CreateCounter<long>("vngovdocs.documents", "{document}", "Documents read.");
    private static readonly Counter<long> Remarks = Meter.CreateCounter<long>("vngovdocs.diagnostics", "{diagnostic}", "Diagnostics, by code.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("vngovdocs.read.duration", "s", "Time of one read.");

    internal static Activity? Start() => Source.StartActivity("vngovdocs.read");

    internal static void Record(Activity? activity, ReadResult result, TimeSpan elapsed)
    {
        string format = NameOf(result.Format), status = NameOf(result.Status);
        var tags = new TagList { { "vngovdocs.format", format }, { "vngovdocs.status", status } };
        Documents.Add(1, tags);
        Duration.Record(elapsed.TotalSeconds, tags);
        foreach (Diagnostic remark in result.Diagnostics) Remarks.Add(1, new KeyValuePair<string, object?>("vngovdocs.code", remark.Code));
        if (activity is null) return;
        activity.SetTag("vngovdocs.format", format).SetTag("vngovdocs.status", status).SetTag("vngovdocs.sha256", result.Sha256);
        if (result.Failure is not { } failure) return;
        activity.SetTag("vngovdocs.failure", failure.Code).SetStatus(ActivityStatusCode.Error, failure.Code);
    }

    internal static string NameOf<T>(T value) where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
