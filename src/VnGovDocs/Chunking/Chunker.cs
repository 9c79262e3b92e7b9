using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Chunking;

/// <summary>Makes the chunks of one document: tree, pieces, then number, overlap and facts.</summary>
internal sealed class Chunker(ReadResult result, ChunkOptions options)
{
    private readonly GovDocument _document = result.Document!;
    private readonly SourceProse _prose = new(result.Source!, result.Zones);
    private readonly TokenCounter _counter = new(options.Tokenizer);

    public IReadOnlyList<DocumentChunk> Chunk()
    {
        var cuts = new WordCuts(_prose, UnbrokenSpans.Of(_document));
        var context = new ContextLine(_document, _prose, _counter, options.MaxTokens);
        var packer = new SectionPacker(_prose, _counter, context, new TextSplitter(_prose, _counter, cuts), options);
        IReadOnlyList<ChunkPiece> pieces = packer.Pack(new SectionTree(_prose, _counter).Build(_document));
        var facts = new ChunkFacts(_document, result.Sha256);
        var chunks = new DocumentChunk[pieces.Count];
        for (int i = 0; i < chunks.Length; i++) chunks[i] = Finish(i, pieces[i], i > 0 ? pieces[i - 1] : null, facts);
        return chunks;
    }

    private DocumentChunk Finish(int index, ChunkPiece piece, ChunkPiece? before, ChunkFacts facts)
    {
        bool goesOn = before is not null && before.Kind == piece.Kind && !before.IsTable && !piece.IsTable;
        string overlap = goesOn ? new ChunkTail(_counter).Of(before!.Content, options.Overlap) : "";
        string text = Join(piece, overlap);
        // Joined texts may have a token more than their parts.
        while (overlap.Length > 0 && _counter.Count(text) > options.MaxTokens)
        {
            int blank = overlap.IndexOf(' ', StringComparison.Ordinal);
            overlap = blank < 0 ? "" : overlap[(blank + 1)..];
            text = Join(piece, overlap);
        }
        (int First, int Last)? pages = _prose.Pages(piece.Span);
        return new DocumentChunk
        {
            Id = IdOf(piece.Span, text), Index = index, Kind = piece.Kind, Context = piece.Context, Overlap = overlap, Content = piece.Content, Text = text,
            TokenCount = (int)_counter.Count(text), Span = piece.Span, NodeIds = piece.NodeIds, FirstPage = pages?.First, LastPage = pages?.Last,
            Metadata = facts.Of(piece, pages),
        };
    }

    private string Join(ChunkPiece piece, string overlap)
    {
        string content = overlap.Length == 0 ? piece.Content : $"{overlap}\n{piece.Content}";
        return options.IncludeContext && piece.Context.Length > 0 ? $"{piece.Context}\n{content}" : content;
    }

    private string IdOf(TextSpan span, string text)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{result.Sha256}|{span.Start}|{span.Length}|{text}")));
        // Version 8 and the variant of RFC 9562, so that stores which want UUIDs take it.
        hash[6] = (byte)(hash[6] & 0x0F | 0x80);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString();
    }
}
