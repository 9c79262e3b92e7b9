using System.Diagnostics;
using VnGovDocs.Hostile.Families;

namespace VnGovDocs.Hostile.Running;

/// <summary>The program as it is called from a command line.</summary>
internal static class RunCommand
{
    private const int ProgressStride = 20_000;

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        RunOptions options;
        try
        {
            options = RunOptions.Parse(arguments);
        }
        catch (ArgumentException cause)
        {
            errors.WriteLine(cause.Message);
            errors.WriteLine(RunOptions.Usage);
            return 3;
        }
        output.WriteLine($"seed {options.Seed}");
        List<Order> orders = HostileRun.Plan(options.Family is { } family ? [family] : AllFamilies.List, options.Format, options.Inputs);
        return Run(orders, options, output, errors) ? 0 : 1;
    }

    private static bool Run(List<Order> orders, RunOptions options, TextWriter output, TextWriter errors)
    {
        long started = Stopwatch.GetTimestamp();
        var report = new RunReport();
        var failures = new FailureFolder(options.Failures);
        var run = new HostileRun(options.Seed, options.Jobs, (input, verdict) =>
        {
            report.Add(input, verdict);
            if (verdict.IsBroken && failures.Keep(input, verdict) is { } file) output.WriteLine($"{verdict.Breach}: {input}: {verdict.Complaint} ({file})");
            if (report.Inputs % ProgressStride == 0) errors.WriteLine($"{report.Inputs} inputs, {report.Broken} broken");
        });
        run.Run(orders);
        report.Write(output, run.PeakMemory, Stopwatch.GetElapsedTime(started));
        return report.Holds(run.PeakMemory);
    }
}
