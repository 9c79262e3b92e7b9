using System.Text.Json;

namespace VnGovDocs.Corpus.Samples;

/// <summary>One document of a corpus: its files and the facts that a person saw in it.</summary>
/// <param name="Id">What gold calls it.</param>
/// <param name="Gold">The content of the gold file.</param>
/// <param name="Files">Full paths of the files that show the document, in order of their names.</param>
internal sealed record Sample(string Id, JsonElement Gold, IReadOnlyList<string> Files)
{
    /// <summary>A property of the gold file that is one text.</summary>
    public string? this[string key] => Gold.Text(key);
}
