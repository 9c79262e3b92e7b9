using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Chunking;

/// <summary>
/// Packs a tree of sections into pieces that fit. A section that fits is one piece or goes together with its neighbors; one that does not is
/// packed part by part. Sums of tokens are estimates; each piece is counted as a whole before it is closed, and halved if it is too long after all.
/// </summary>
internal sealed class SectionPacker(SourceProse prose, TokenCounter counter, ContextLine context, TextSplitter splitter, ChunkOptions options)
{
    /// <summary>What the names of a row of neighbors may add to the context line.</summary>
    private const int TokensOfRange = 10;

    private readonly List<ChunkPiece> _pieces = [];
    private readonly long _limit = options.MaxTokens - options.Overlap;

    /// <summary>The pieces of a whole document, in printed order.</summary>
    public IReadOnlyList<ChunkPiece> Pack(ChunkSection root)
    {
        if (root.Parts.Count == 0) return [];
        if (root.Tokens <= Room(root)) Close(root, root.Parts);
        // Zones are not joined with one another: a closing says nothing about the last article.
        else foreach (ChunkSection zone in root.Parts.Cast<ChunkSection>()) Divide(zone, []);
        return _pieces;
    }

    /// <param name="section">What does not fit as a whole, or may not.</param>
    /// <param name="lead">Texts that only introduce its first part: the titles of the sections around it.</param>
    private void Divide(ChunkSection section, IReadOnlyList<ChunkPart> lead)
    {
        var run = new List<ChunkPart>(lead);
        long tokens = lead.Sum(part => part.Tokens);
        foreach (ChunkPart part in section.Parts)
        {
            if (tokens + part.Tokens > Room(section) && run.Count > 0)
            {
                bool goesOn = part.Tokens > Room(section) && tokens <= _limit / 4 && run.TrueForAll(IsText);
                if (!goesOn) Close(section, run);
                if (part.Tokens > Room(section)) DivideFurther(section, part, goesOn ? [.. run] : []);
                run.Clear();
                tokens = 0;
                if (part.Tokens > Room(section)) continue;
            }
            else if (part.Tokens > Room(section))
            {
                DivideFurther(section, part, []);
                continue;
            }
            run.Add(part);
            tokens += part.Tokens;
        }
        Close(section, run);
    }

    /// <summary>Cuts a part for which the estimate is too high, unless it fits when it is counted as a whole.</summary>
    private void DivideFurther(ChunkSection section, ChunkPart part, IReadOnlyList<ChunkPart> lead)
    {
        if (part.Tokens <= _limit)
        {
            if (Piece(section, [.. lead, part]) is { } both)
            {
                _pieces.Add(both);
                return;
            }
            if (lead.Count > 0 && Piece(section, [part]) is { } alone)
            {
                Close(section, lead);
                _pieces.Add(alone);
                return;
            }
        }
        if (part is ChunkSection inner) Divide(inner, lead);
        else SplitLeaf(section, lead, (ChunkLeaf)part);
    }

    /// <summary>Makes a piece of neighbors, or several when they turn out to be too long.</summary>
    private void Close(ChunkSection section, IReadOnlyList<ChunkPart> run)
    {
        if (run.Count == 0) return;
        if (Piece(section, run) is { } piece)
        {
            _pieces.Add(piece);
        }
        else if (run.Count > 1)
        {
            Close(section, [.. run.Take(run.Count / 2)]);
            Close(section, [.. run.Skip(run.Count / 2)]);
        }
        else
        {
            DivideFurther(section, run[0], []);
        }
    }

    /// <summary>Neighbors as one piece; null when they are too long.</summary>
    private ChunkPiece? Piece(ChunkSection section, IReadOnlyList<ChunkPart> run)
    {
        ChunkSection[] sections = [.. run.OfType<ChunkSection>()];
        // Alone, or behind its title only: the piece is that section.
        ChunkSection about = sections is [var only] && ReferenceEquals(run[^1], only) && run.Take(run.Count - 1).All(IsText) ? only : section;
        string range = ReferenceEquals(about, section) && !IsWhole(section, run) ? ContextLine.RangeOf(sections) : "";
        IEnumerable<string?> nodes = sections.Length == 0 || IsWhole(section, run) ? [NearestNode(about)] : sections.Select(part => part.NodeId);
        string content = string.Join('\n', run.SelectMany(part => part.Leaves()).Select(leaf => leaf.Text));
        return Piece(about, range, content, TextSpan.Cover(run[0].Span, run[^1].Span), nodes, run.All(IsTable));
    }

    private ChunkPiece? Piece(ChunkSection about, string range, string content, TextSpan span, IEnumerable<string?> nodes, bool isTable)
    {
        string line = context.Of(about, range, span);
        string text = options.IncludeContext && line.Length > 0 ? $"{line}\n{content}" : content;
        return counter.Count(text) > _limit ? null : new ChunkPiece(about.Kind, line, content, span, nodes.OfType<string>().ToEquatableList(), isTable);
    }

    /// <summary>A stretch of a section's text as one piece; null when it is too long.</summary>
    private ChunkPiece? TextPiece(ChunkSection section, string content, TextSpan span) => Piece(section, "", content, span, [NearestNode(section)], isTable: false);

    private void SplitLeaf(ChunkSection section, IReadOnlyList<ChunkPart> lead, ChunkLeaf leaf)
    {
        if (leaf.Table is { } table)
        {
            Close(section, lead);
            new TablePacker(section, new TableRows(table), counter, Room(section)).Pack(AddRows, row => Divide(row, []));
            return;
        }
        long titles = lead.Sum(part => part.Tokens);
        foreach (TextSpan span in splitter.Split(leaf.Span, Room(section), Room(section) - titles)) AddText(section, span, span.Start == leaf.Span.Start ? lead : []);
    }

    private void AddText(ChunkSection section, TextSpan span, IReadOnlyList<ChunkPart> lead)
    {
        string text = prose.Render(span);
        string content = string.Join('\n', lead.SelectMany(part => part.Leaves()).Select(leaf => leaf.Text).Append(text));
        if (TextPiece(section, content, lead.Count > 0 ? TextSpan.Cover(lead[0].Span, span) : span) is { } piece)
        {
            _pieces.Add(piece);
            return;
        }
        Close(section, lead);
        long less = Math.Max(1, counter.Count(text) * 3 / 4);
        foreach (TextSpan part in splitter.Split(span, less, less))
        {
            if (part != span) AddText(section, part, []);
            // Not even a letter fits beside the context line, so that has to go.
            else _pieces.Add(TextPiece(section, text, span) ?? new ChunkPiece(section.Kind, "", text, span, [], IsTable: false));
        }
    }

    private bool AddRows(ChunkSection section, string content, TextSpan span)
    {
        if (Piece(section, "", content, span, [NearestNode(section)], isTable: true) is not { } piece) return false;
        _pieces.Add(piece);
        return true;
    }

    /// <summary>Tokens of the content that a piece of a section may have.</summary>
    private long Room(ChunkSection section) => Math.Max(1, _limit - (options.IncludeContext ? context.CostOf(section) + (section.Parts.Count > 1 ? Math.Min(TokensOfRange, _limit / 8) : 0) : 0));

    private static bool IsText(ChunkPart part) => part is ChunkLeaf { Table: null };

    private static bool IsTable(ChunkPart part) => part is ChunkLeaf { Table: not null } or ChunkSection { Parts: [ChunkLeaf { Table: not null }] };

    private static bool IsWhole(ChunkSection section, IReadOnlyList<ChunkPart> run) => run.Count >= section.Parts.Count && ReferenceEquals(run[^1], section.Parts[^1]) && run.Contains(section.Parts[0]);

    private static string? NearestNode(ChunkSection section)
    {
        ChunkSection? at = section;
        while (at is { NodeId: null }) at = at.Parent;
        return at?.NodeId;
    }
}
