using System.Text;
using Microsoft.ML.Tokenizers;
using VnGovDocs.Chunking;
using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Zoning;

namespace VnGovDocs.Tests.Chunking;

/// <summary>What holds for the chunks of every document, whatever its size and the options.</summary>
internal static class ChunkLaws
{
    public static Tokenizer O200k { get; } = TiktokenTokenizer.CreateForEncoding("o200k_base");

    public static Tokenizer Cl100k { get; } = TiktokenTokenizer.CreateForEncoding("cl100k_base");

    /// <summary>The first law that the chunks break, in words; null when they keep all.</summary>
    public static string? Broken(ReadResult result, ChunkOptions options)
    {
        IReadOnlyList<DocumentChunk> chunks = result.Chunk(options);
        return Bound(chunks, options) ?? Ids(chunks) ?? Spans(chunks) ?? Coverage(result, chunks) ?? Letters(result, chunks)
            ?? WholeNodes(result, chunks, options) ?? WholeReferences(result, chunks, options);
    }

    private static string? Bound(IReadOnlyList<DocumentChunk> chunks, ChunkOptions options)
    {
        foreach (DocumentChunk chunk in chunks)
        {
            int tokens = options.Tokenizer.CountTokens(chunk.Text);
            if (tokens > options.MaxTokens) return $"Chunk {chunk.Index} has {tokens} tokens.";
            if (tokens != chunk.TokenCount) return $"Chunk {chunk.Index} says {chunk.TokenCount} tokens and has {tokens}.";
            if (!chunk.Text.EndsWith(chunk.Content, StringComparison.Ordinal)) return $"The text of chunk {chunk.Index} does not end with its content.";
            if (chunk.Overlap.Length > 0 && options.Tokenizer.CountTokens(chunk.Overlap) > options.Overlap) return $"Chunk {chunk.Index} repeats too much.";
        }
        return null;
    }

    private static string? Ids(IReadOnlyList<DocumentChunk> chunks)
    {
        if (chunks.Select(chunk => chunk.Id).Distinct().Count() != chunks.Count) return "Two chunks share an id.";
        return chunks.Where((chunk, i) => chunk.Index != i).Any() ? "Chunks are not numbered in order." : null;
    }

    private static string? Spans(IReadOnlyList<DocumentChunk> chunks)
    {
        for (int i = 1; i < chunks.Count; i++)
        {
            if (chunks[i].Span.Start < chunks[i - 1].Span.End) return $"Chunk {i} {chunks[i].Span} begins before the end of the one before, {chunks[i - 1].Span}.";
        }
        return null;
    }

    /// <summary>Every letter that is not furniture lies in a chunk.</summary>
    private static string? Coverage(ReadResult result, IReadOnlyList<DocumentChunk> chunks)
    {
        foreach (ZoneSpan zone in result.Zones.Where(zone => zone.Zone != Zone.Furniture))
        {
            int at = chunks.ToList().FindIndex(chunk => chunk.Span.End > zone.Span.Start);
            for (int place = zone.Span.Start; place < zone.Span.End; place++)
            {
                if (char.IsWhiteSpace(result.Source!.Text[place])) continue;
                while (at >= 0 && at < chunks.Count && chunks[at].Span.End <= place) at++;
                if (at < 0 || at == chunks.Count || chunks[at].Span.Start > place) return $"The letter at {place} is in no chunk: {Around(result.Source.Text, place)}";
            }
        }
        return null;
    }

    /// <summary>A chunk holds the letters of its span in order; nothing else, but in tables.</summary>
    private static string? Letters(ReadResult result, IReadOnlyList<DocumentChunk> chunks)
    {
        TextSpan[] tables = [.. Nodes(result.Document!).Where(node => node.Table is not null).Select(node => node.Span)];
        foreach (DocumentChunk chunk in chunks)
        {
            string printed = Printed(result, chunk.Span), shown = Bare(chunk.Content);
            bool holdsTable = tables.Any(table => table.Overlaps(chunk.Span));
            if (holdsTable ? !IsSubsequence(printed, shown) : printed != shown) return $"Chunk {chunk.Index} does not show what its span holds:\n{printed}\n{shown}";
        }
        return null;
    }

    /// <summary>A provision that fits one chunk is in one chunk.</summary>
    private static string? WholeNodes(ReadResult result, IReadOnlyList<DocumentChunk> chunks, ChunkOptions options)
    {
        foreach (BodyNode node in Nodes(result.Document!).Where(node => node.Label is not null && node.Table is null))
        {
            DocumentChunk[] parts = [.. chunks.Where(chunk => chunk.Span.Overlaps(node.Span))];
            if (parts.Length < 2 || node.Descendants().Any(below => below.Table is not null) || HoldsFurniture(result, node.Span)) continue;
            // With the path line at its longest, and with what a tokenizer may add where texts are joined.
            int tokens = options.Tokenizer.CountTokens(result.Source!.TextOf(node.Span)) + parts.Max(part => options.Tokenizer.CountTokens(part.Context)) + 1;
            if (!HasLongRun(result.Source.Text.Substring(node.Span.Start, node.Span.Length)) && tokens <= options.MaxTokens - options.Overlap - Slack(node, options)) return $"{node.Id} has {tokens} tokens and is cut: {string.Join(" ║ ", parts.Select(part => part.Content))}";
        }
        return null;
    }

    /// <summary>Sums of tokens are estimates for provisions of several paragraphs.</summary>
    private static int Slack(BodyNode node, ChunkOptions options) => node.Children.Count == 0 ? 4 : 20 + options.MaxTokens / 10 + 2 * node.Descendants().Count();

    private static string? WholeReferences(ReadResult result, IReadOnlyList<DocumentChunk> chunks, ChunkOptions options)
    {
        foreach (DocumentReference reference in result.Document!.References)
        {
            // A long one is cut where it leaves no room, and so is one that is no mention in one place.
            if (options.Tokenizer.CountTokens(reference.Text) > options.MaxTokens / 6 || reference.Span.Length > 2 * reference.Text.Length) continue;
            DocumentChunk[] parts = [.. chunks.Where(chunk => chunk.Span.Overlaps(reference.Span))];
            if (parts.Length > 1 && !parts[0].Content.Contains('|', StringComparison.Ordinal)) return $"{reference.Text} is cut between chunks {parts[0].Index} and {parts[1].Index}.";
        }
        return null;
    }

    private static IEnumerable<BodyNode> Nodes(GovDocument document) => document.Roots.Concat(document.Enclosed.SelectMany(inner => inner.Roots)).SelectMany(node => node.SelfAndDescendants());

    private static bool HoldsFurniture(ReadResult result, TextSpan span) => result.Zones.Any(zone => zone.Zone == Zone.Furniture && zone.Span.Overlaps(span));

    private static string Printed(ReadResult result, TextSpan span)
    {
        var text = new StringBuilder();
        foreach (ZoneSpan zone in result.Zones.Where(zone => zone.Zone != Zone.Furniture && zone.Span.Overlaps(span)))
            text.Append(Bare(result.Source!.TextOf(TextSpan.FromBounds(Math.Max(span.Start, zone.Span.Start), Math.Min(span.End, zone.Span.End)))));
        return text.ToString();
    }

    private static string Bare(ReadOnlySpan<char> text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (!char.IsWhiteSpace(letter) && letter != '|') bare.Append(letter);
        }
        return bare.ToString();
    }

    private static bool IsSubsequence(string small, string large)
    {
        int at = 0;
        foreach (char letter in large)
        {
            if (at < small.Length && small[at] == letter) at++;
        }
        return at == small.Length;
    }

    private static bool HasLongRun(string text) => text.Split((char[]?)null).Any(run => run.Length > 512);

    private static string Around(string text, int place) => text[Math.Max(0, place - 40)..Math.Min(text.Length, place + 40)].Replace('\n', '⏎');
}
