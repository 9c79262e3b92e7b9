using System.Collections.Concurrent;
using VnGovDocs.Hostile.Families;

namespace VnGovDocs.Hostile.Running;

/// <summary>Has inputs read by child processes, several at once, and tells apart inputs that were answered from those that silenced or killed a child.</summary>
internal sealed class HostileRun(int seed, int jobs, Action<HostileInput, Verdict> report)
{
    private const int Stretch = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10), StartPatience = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private long _peak;

    /// <summary>The most memory that any child held, as far as children lived to say it.</summary>
    public long PeakMemory => _peak;

    /// <summary>The stretches of a run: as many inputs of each family and format as their share of a full run says.</summary>
    public static List<Order> Plan(IEnumerable<Family> families, string? format, int? inputs)
    {
        var shares = families.SelectMany(family => family.FullRun.Where(share => format is null || share.Key == format).Select(share => (Family: family, Format: share.Key, Count: share.Value))).ToList();
        long total = Math.Max(1, shares.Sum(share => (long)share.Count));
        var orders = new List<Order>();
        foreach ((Family family, string of, int share) in shares)
        {
            int wanted = inputs is { } all ? (int)Math.Ceiling((double)all * share / total) : share, count = Math.Min(wanted, family.Most(of));
            for (int from = 0; from < count; from += Stretch) orders.Add(new Order(family, of, from, Math.Min(count, from + Stretch)));
        }
        return orders;
    }

    public void Run(IEnumerable<Order> orders)
    {
        var queue = new ConcurrentQueue<Order>(orders);
        Thread[] threads = [.. Enumerable.Range(0, jobs).Select(_ => new Thread(() => Work(queue)))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
    }

    private void Work(ConcurrentQueue<Order> queue)
    {
        ChildProcess? child = null;
        while (queue.TryDequeue(out Order? order))
        {
            Order? rest = order;
            while (rest is not null)
            {
                bool isNew = child is null;
                child ??= new ChildProcess(seed);
                rest = Follow(child, rest, isNew);
                if (rest is null) continue;
                // Whatever it went through, it is not to be trusted with the rest.
                child.Dispose();
                child = null;
                if (rest.From >= rest.To) rest = null;
            }
        }
        child?.Dispose();
    }

    /// <summary>Follows one order to its end; null when the child is ready for more, else what it has not read.</summary>
    private Order? Follow(ChildProcess child, Order order, bool isNew)
    {
        int next = order.From;
        try
        {
            child.Send(order);
            while (child.Hear(isNew && next == order.From ? StartPatience : Patience) is { } line)
            {
                if (line.StartsWith(Finding.End, StringComparison.Ordinal))
                {
                    NotePeak(line);
                    return null;
                }
                if (line == Finding.Made) continue;
                var finding = Finding.Parse(line);
                Report(order, finding.Number, finding.Verdict);
                next = finding.Number + 1;
                if (finding.Verdict.Breach == Breach.Memory) return order with { From = next };
            }
            Report(order, next, new Verdict("died", 0, Breach.Death, child.Obituary()));
        }
        catch (TimeoutException cause)
        {
            Report(order, next, new Verdict("hung", Patience.TotalMilliseconds, Breach.Hang, cause.Message));
        }
        catch (IOException cause)
        {
            Report(order, next, new Verdict("died", 0, Breach.Death, $"{cause.Message} {child.Obituary()}"));
        }
        return order with { From = next + 1 };
    }

    private void Report(Order order, int number, Verdict verdict)
    {
        lock (_lock) report(new HostileInput(order.Family, order.Format, number, seed), verdict);
    }

    private void NotePeak(string line)
    {
        lock (_lock) _peak = Math.Max(_peak, long.Parse(line.AsSpan(Finding.End.Length + 1), System.Globalization.CultureInfo.InvariantCulture));
    }
}
