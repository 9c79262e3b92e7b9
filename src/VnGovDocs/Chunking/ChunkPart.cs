using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Chunking;

/// <summary>A part of the document that chunks are made of: a section with parts of its own, a text, or a table.</summary>
internal abstract class ChunkPart
{
    public abstract TextSpan Span { get; }

    /// <summary>Tokens of the whole part, line feeds between its texts included; never fewer than it has when it stands in a chunk.</summary>
    public abstract long Tokens { get; }

    /// <summary>The texts and tables in it, in printed order.</summary>
    public abstract IEnumerable<ChunkLeaf> Leaves();
}

/// <summary>A text, or a table, that no heading divides further.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="text">As a chunk shows it.</param>
/// <param name="tokens">Of that text and a line feed.</param>
/// <param name="table">The table, where it is one.</param>
internal sealed class ChunkLeaf(TextSpan span, string text, long tokens, TableContent? table) : ChunkPart
{
    public override TextSpan Span { get; } = span;

    public string Text { get; } = text;

    public TableContent? Table { get; } = table;

    public override long Tokens { get; } = tokens;

    public override IEnumerable<ChunkLeaf> Leaves() => [this];
}

/// <summary>A zone, an annex, or a node with what stands below it.</summary>
/// <param name="kind">What part of the document it belongs to.</param>
/// <param name="parent">What it stands in; null at the top.</param>
/// <param name="step">How one names it on the way to what it holds; null when it has no name.</param>
/// <param name="nodeId">The id of the node it is; null for zones and annexes.</param>
internal sealed class ChunkSection(ChunkKind kind, ChunkSection? parent, PathStep? step, string? nodeId) : ChunkPart
{
    private readonly List<ChunkPart> _parts = [];
    private long _tokens;

    public ChunkKind Kind { get; } = kind;

    public ChunkSection? Parent { get; } = parent;

    public PathStep? Step { get; } = step;

    public string? NodeId { get; } = nodeId;

    public IReadOnlyList<ChunkPart> Parts => _parts;

    public override long Tokens => _tokens;

    /// <summary>From its first part to its last; a section without parts is in no tree.</summary>
    public override TextSpan Span => TextSpan.Cover(_parts[0].Span, _parts[^1].Span);

    /// <summary>Adds a finished part, unless it is an empty section.</summary>
    public void Add(ChunkPart part)
    {
        if (part is ChunkSection { Parts.Count: 0 }) return;
        _parts.Add(part);
        _tokens += part.Tokens;
    }

    public override IEnumerable<ChunkLeaf> Leaves()
    {
        // Trees are as deep as texts divide themselves, a dozen levels.
        foreach (ChunkPart part in _parts)
        {
            foreach (ChunkLeaf leaf in part.Leaves()) yield return leaf;
        }
    }
}
