using VnGovDocs.Hostile;
using VnGovDocs.Hostile.Families;
using VnGovDocs.Hostile.Files;
using VnGovDocs.Hostile.Running;

namespace VnGovDocs.Tests.Hostile;

/// <summary>A short run of every family of hostile inputs; tests/VnGovDocs.Hostile runs all of them.</summary>
[Collection(nameof(TimingCollection))]
public class HostileFamilyTests
{
    private const int Inputs = 20_000, Seed = 15, Jobs = 2;

    public static TheoryData<string> Families => [.. AllFamilies.List.Select(family => family.Name)];

    public static TheoryData<string> Formats => [.. GeneratedFiles.Formats];

    [Theory, MemberData(nameof(Formats))]
    public void A_generated_file_is_read_before_it_is_damaged(string format)
    {
        ReadResult result = GovDocumentReader.Read(GeneratedFiles.Of(format), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("15/QĐ-UBND", result.GetDocumentOrThrow().Number?.Text);
        Assert.Equal("Trần Văn Bình", Assert.Single(result.GetDocumentOrThrow().Signatures).Name);
    }

    [Theory, MemberData(nameof(Families))]
    public void Hostile_inputs_break_no_promise(string name)
    {
        var family = AllFamilies.Named(name);
        int share = Math.Max(1, (int)((long)Inputs * family.FullRun.Values.Sum() / AllFamilies.List.Sum(one => one.FullRun.Values.Sum())));
        var broken = new List<string>();
        var report = new RunReport();
        var run = new HostileRun(Seed, Jobs, (input, verdict) =>
        {
            report.Add(input, verdict);
            if (verdict.IsBroken) broken.Add($"{verdict.Breach}: {input}: {verdict.Complaint}");
        });
        run.Run(HostileRun.Plan([family], null, share));
        Assert.True(report.Holds(run.PeakMemory), string.Join('\n', broken.Take(20).Prepend($"{broken.Count} of {report.Inputs} inputs, {run.PeakMemory >> 20} MiB")));
        Assert.True(report.Inputs >= share, $"{report.Inputs} of {share} inputs were read");
    }

    [Fact]
    public void A_full_run_reads_at_least_300_000_inputs() => Assert.True(HostileRun.Plan(AllFamilies.List, null, null).Sum(order => order.To - order.From) >= 300_000);

    [Fact]
    public void There_are_at_least_150_structural_words() => Assert.True(SoupWords.Words.Distinct().Count() >= 150);

    [Fact]
    public void An_input_comes_again_from_its_number()
    {
        foreach (Family family in AllFamilies.List)
        {
            foreach (string format in family.FullRun.Keys) Assert.Equal(new HostileInput(family, format, 7, Seed).Bytes(), new HostileInput(family, format, 7, Seed).Bytes());
        }
    }

    /// <summary>A runner that never finds anything proves nothing: children that die, hang or answer nonsense must be seen, and attributed to their input.</summary>
    [Theory]
    [InlineData("dies", nameof(Breach.Death))]
    [InlineData("hangs", nameof(Breach.Hang))]
    [InlineData("throws", nameof(Breach.Exception))]
    [InlineData("hoards", nameof(Breach.Memory))]
    public void A_promise_that_is_broken_is_seen(string how, string breach)
    {
        var broken = new List<(int Number, Breach Breach)>();
        int read = 0;
        var run = new HostileRun(Seed, 1, (input, verdict) =>
        {
            read++;
            if (verdict.IsBroken) broken.Add((input.Number, verdict.Breach));
        });
        run.Run([new Order(new BrokenFamily(), how, 0, BrokenFamily.Broken + 3)]);
        Assert.Equal([(BrokenFamily.Broken, Enum.Parse<Breach>(breach))], broken);
        Assert.Equal(BrokenFamily.Broken + 3, read);
    }
}
