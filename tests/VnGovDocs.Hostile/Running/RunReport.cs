using System.Globalization;

namespace VnGovDocs.Hostile.Running;

/// <summary>What a run found, as a table and a last line.</summary>
internal sealed class RunReport
{
    private readonly Dictionary<(string Family, string Format), Tally> _tallies = [];
    private readonly Dictionary<Breach, int> _breaches = [];

    public int Inputs => _tallies.Values.Sum(tally => tally.Inputs);

    public int Broken => _breaches.Values.Sum();

    public void Add(HostileInput input, Verdict verdict)
    {
        if (!_tallies.TryGetValue((input.Family.Name, input.Format), out Tally? tally)) _tallies.Add((input.Family.Name, input.Format), tally = new Tally());
        tally.Add(verdict);
        if (verdict.IsBroken) _breaches[verdict.Breach] = _breaches.GetValueOrDefault(verdict.Breach) + 1;
    }

    /// <summary>Whether every promise was kept, memory included.</summary>
    public bool Holds(long peak) => Inputs > 0 && Broken == 0 && peak <= ChildLoop.MostMemory;

    public void Write(TextWriter output, long peak, TimeSpan took)
    {
        output.WriteLine("| family | format | inputs | complete | partial | failed | slowest ms | broken | failures by code |");
        output.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|---|");
        foreach (((string family, string format), Tally tally) in _tallies)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {family} | {format} | {tally.Inputs} | {tally.Complete} | {tally.Partial} | {tally.Others} | {tally.Slowest:0} | {tally.Broken} | {tally.OtherOutcomes} |"));
        }
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Inputs:N0} inputs, {Count(Breach.Exception)} unexpected exceptions, {Count(Breach.Slow)} reads over {DoorContract.Longest.TotalSeconds:0} s, {Count(Breach.Hang)} hangs, {Count(Breach.Death)} deaths, {Count(Breach.Law)} broken laws, peak memory {peak >> 20} MiB, {took.TotalMinutes:0.0} minutes: {(Holds(peak) ? "held" : "BROKEN")}"));
    }

    private int Count(Breach breach) => _breaches.GetValueOrDefault(breach);
}
