using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Corpus.Checking;

/// <summary>Looks through a corpus: each sample by the rules of a sample, then all together for documents that stand twice.</summary>
internal static class CorpusCheck
{
    /// <summary>The rules in the order in which their problems are told: what is broken at the bottom comes first.</summary>
    private static readonly Func<CheckedSample, IEnumerable<Problem>>[] Rules =
        [FolderRule.Check, JsonRule.Check, GoldRule.Check, TextFormRule.Check, PrintedRule.Check, ProvenanceRule.Check];

    /// <summary>How many samples there are, and what is wrong with them in order of samples and rules.</summary>
    public static (int Samples, IReadOnlyList<Problem> Problems) Execute(string folder, CancellationToken cancellation = default)
    {
        CheckedSample[] samples = [.. SampleSet.Folders(folder).AsParallel().AsOrdered().WithCancellation(cancellation).Select(CheckedSample.Load)];
        var own = samples.AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(sample => Rules.SelectMany(rule => rule(sample)));
        return (samples.Length, [.. Reserved(folder), .. own, .. DuplicateRule.Check(samples)]);
    }

    /// <summary>Samples that nobody would find, for the names of their folders mean something else.</summary>
    private static IEnumerable<Problem> Reserved(string folder) => SampleSet.ReservedNames
        .Where(name => File.Exists(Path.Combine(folder, name, SampleSet.GoldName)))
        .Select(name => new Problem(ProblemCodes.ReservedName, name, null, $"a sample may not be called \"{name}\"", "rename the folder, and \"id\" with it"));
}
