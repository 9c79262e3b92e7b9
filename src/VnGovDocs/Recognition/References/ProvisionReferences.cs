using VnGovDocs.Model;
using VnGovDocs.Recognition.Structure;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.References;

/// <summary>Puts provisions to the documents they stand before, and makes references of those of this document.</summary>
internal sealed class ProvisionReferences(string text, GovDocument document, NodeIndex nodes, StageWatch watch)
{
    private const int LongestAttachment = 120;

    private static readonly PhraseMatcher OfWord = new("của"), ThisWord = new("này"), AttachedWords = new("ban hành kèm theo");

    /// <summary>Works on one paragraph; <paramref name="mentions"/> holds the documents named there, and receives the internal references.</summary>
    public void Add(TextSpan paragraph, List<ReferenceDraft> mentions)
    {
        var own = new List<ReferenceDraft>();
        // The label of a provision is the provision itself.
        TextSpan words = Words.Trim(text, paragraph, "“\"");
        if (words.Length > 0 && DivisionMarks.Read(text, words) is { } label) words = TextSpan.FromBounds(Math.Min(label.End, words.End), words.End);
        foreach (ProvisionMention provision in ProvisionMention.Find(text, words, watch))
        {
            watch.Tick();
            // A unit inside a name ("Điều lệ", "Phụ lục Hợp đồng") or behind its document is no provision here.
            ReferenceDraft? next = mentions.EndingBehind(provision.Span.Start);
            if (next is not null && next.Span.Contains(provision.Span)) continue;
            int behind = BehindOf(provision.Span.End, paragraph.End);
            if (next is { } named && (named.DocumentStart == behind || IsAttached(behind, named.DocumentStart)))
            {
                named.Span = TextSpan.FromBounds(provision.Span.Start, named.Span.End);
                named.Paths = ProvisionPaths.Of(provision, null);
            }
            else if (Internal(provision, behind, paragraph) is { } inner) own.Add(inner);
        }
        own.AddRange(Selves(paragraph, own));
        own.RemoveAll(one => mentions.HasOverlap(one.Span));
        mentions.AddRange(own);
        mentions.Sort((first, second) => first.Span.Start.CompareTo(second.Span.Start));
    }

    private int BehindOf(int end, int limit)
    {
        int at = Words.SkipSpaces(text, end, limit);
        return OfWord.MatchesAt(text, at, out int of) && of < limit ? Words.SkipSpaces(text, of, limit) : at;
    }

    /// <summary>"Điều 6 Quy chế … ban hành kèm theo Quyết định số …": the decision stands for what it promulgates.</summary>
    private bool IsAttached(int from, int document)
    {
        if (document <= from || document - from > LongestAttachment || TypeWord.At(text, from) is not { Symbol: not null }) return false;
        return AttachedWords.Find(text, from, document) is { } words && text.AsSpan(words.End, document - words.End).IsWhiteSpace();
    }

    private ReferenceDraft? Internal(ProvisionMention provision, int behind, TextSpan paragraph)
    {
        NodeContext around = nodes.At(provision.Span.Start);
        int end = provision.Span.End;
        string? symbol = null;
        if (SelfAt(behind, paragraph.End, out int self, out TypeWord? type)) (end, symbol) = (self, type!.Symbol);
        else if (TypeWord.At(text, behind) is { Symbol: not null } && behind < paragraph.End && char.IsUpper(text[behind])) return null;
        List<string> paths = ProvisionPaths.Of(provision, around);
        // In an attached text the articles are its own, unless the document around is named.
        if (symbol is null && around.Prefix.Length > 0) paths = [.. paths.Select(path => path.StartsWith(around.Prefix, StringComparison.Ordinal) ? path : around.Prefix + path)];
        if (paths.Count == 0) return null;
        bool resolves = !around.IsQuoted || paths.TrueForAll(path => path.StartsWith("trich_", StringComparison.Ordinal));
        return new ReferenceDraft(TextSpan.FromBounds(provision.Span.Start, end))
        {
            IsInternal = true, Symbol = symbol, Paths = paths, Target = paths.Count == 1 && resolves && nodes.Has(paths[0]) ? paths[0] : null,
        };
    }

    /// <summary>"Quyết định này", "văn bản này" at a position.</summary>
    private bool SelfAt(int start, int limit, out int end, out TypeWord? type)
    {
        end = start;
        type = start < limit ? TypeWord.At(text, start) : null;
        if (type is null || type.Symbol is not null && !char.IsUpper(text[start])) return false;
        int at = Words.SkipSpaces(text, type.End, limit);
        return ThisWord.MatchesAt(text, at, out end) && end <= limit;
    }

    /// <summary>The document named as a whole; one of another type that calls itself so speaks from a quotation or an attached text.</summary>
    private List<ReferenceDraft> Selves(TextSpan paragraph, List<ReferenceDraft> own)
    {
        var selves = new List<ReferenceDraft>();
        // "này" is rare beside capitals and type words, so the way leads back from it.
        for (int at = IndexOfThis(paragraph.Start, paragraph.End); at >= 0; at = IndexOfThis(at + 1, paragraph.End))
        {
            if (TypeWord.Before(text, paragraph.Start, at) is not { } before || !SelfAt(before.Start, paragraph.End, out int end, out TypeWord? type)) continue;
            var span = TextSpan.FromBounds(before.Start, end);
            if (own.HasOverlap(span)) continue;
            bool isQuoted = nodes.At(span.Start).IsQuoted;
            bool isSelf = !isQuoted && (type!.Name is null || type.Name == document.Type?.Name);
            if (isSelf || isQuoted) selves.Add(new ReferenceDraft(span) { IsInternal = true, Symbol = type!.Symbol, Target = isSelf ? "self" : null });
        }
        return selves;
    }

    private int IndexOfThis(int from, int limit) => text.IndexOf("này", from, limit - from, StringComparison.Ordinal);
}
