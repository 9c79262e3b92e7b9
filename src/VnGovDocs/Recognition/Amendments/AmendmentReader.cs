using VnGovDocs.Model;
using VnGovDocs.Recognition.References;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Amendments;

/// <summary>Reads what one node says that it changes.</summary>
internal sealed class AmendmentReader(string text, IReadOnlyList<DocumentReference> references)
{
    /// <summary>Provisions of other documents that nodes named without their document, by the place of the words.</summary>
    public Dictionary<int, (Amendment Change, List<string> Paths)> Foreign { get; } = [];

    private readonly Lazy<Dictionary<string, string?>> _symbols = new(() => references.Where(one => NameOf(one) is not null)
        .DistinctBy(NameOf).ToDictionary(one => NameOf(one)!, one => one.TypeSymbol));

    private const int LongestWords = 2000;

    private static readonly PhraseMatcher BehindWord = new("sau"), BeforeWord = new("trước"), EndWord = new("cuối"), IntoWord = new("vào");
    private static readonly PhraseMatcher FollowsWord = new("như sau"), AtWord = new("tại"), DocumentsWord = new("các văn bản");

    /// <summary>The type of a document that is named somewhere.</summary>
    public string? SymbolOf(string document) => _symbols.Value.GetValueOrDefault(document);

    /// <summary>The change that a node makes; null when it makes none.</summary>
    public Amendment? Read(BodyNode node, Amendment? above)
    {
        TextSpan own = OwnWords(node);
        if (own.Length == 0) return null;
        if (AmendmentVerb.At(text, own) is not { } verb) return Listed(own, above);
        own = TextSpan.FromBounds(own.Start, FollowsWord.Find(text, verb.End, own.End)?.Start ?? own.End);
        PhraseChange phrase = PhraseChange.Read(text, own);
        List<ProvisionMention> mentions = [.. ProvisionMention.Find(text, own).Where(mention => !phrase.Holds(mention.Span))];
        List<string> documents = DocumentsOf(own, verb.Action);
        if (mentions.Count == 0 && documents.Count == 0 && !phrase.IsFound && !IsWhole(own)) return null;
        AmendmentAction action = verb.Action;
        int? place = action == AmendmentAction.Supplement ? PlaceOf(own, phrase) : null;
        if (place is not null) action = AmendmentAction.InsertAfter;
        if (phrase.IsFound && action is AmendmentAction.Amend or AmendmentAction.Repeal) action = AmendmentAction.ReplacePhrase;
        IEnumerable<string> targets = TargetsOf(mentions, place, phrase, own).SelectMany(mention => PathsOf(mention, above));
        bool replaces = action == AmendmentAction.ReplacePhrase;
        var change = new Amendment(
            action, targets.Distinct().ToEquatableList(), documents.Count > 0 ? documents.ToEquatableList() : above?.Documents ?? [],
            replaces ? phrase.Old : null, replaces ? phrase.New ?? "" : null);
        foreach (ProvisionMention mention in mentions) Foreign[mention.Span.Start] = (change, [.. PathsOf(mention, above).Select(path => Beside(path, change))]);
        return change;
    }

    /// <summary>"khoản 4" that is added behind "khoản 3 Điều 3" stands in that article too.</summary>
    private static string Beside(string path, Amendment change)
    {
        int end = change is { Action: AmendmentAction.InsertAfter, Targets: [var place] } && IsPart(path) ? place.LastIndexOf("__", StringComparison.Ordinal) : -1;
        return end < 0 ? path : $"{change.Targets[0][..end]}__{path}";
    }

    private static List<string> PathsOf(ProvisionMention mention, Amendment? above) => [.. ProvisionPaths.Of(mention, null).Select(path => Completed(path, above))];

    /// <summary>The words of a node itself, its label left out.</summary>
    private TextSpan OwnWords(BodyNode node)
    {
        int end = node.Children.Count > 0 ? node.Children[0].Span.Start : node.Span.End;
        int start = node.Span.Start;
        if (node.Label is { } label && text.AsSpan(start).StartsWith(label)) start += label.Length;
        return Words.Trim(text, TextSpan.FromBounds(Math.Min(start, end), Math.Min(end, start + LongestWords)), ".):-–");
    }

    /// <summary>"- Quyết định số 12/2019/QĐ-UBND …" below "Bãi bỏ các văn bản sau đây:".</summary>
    private Amendment? Listed(TextSpan own, Amendment? above)
    {
        if (above is not { Action: AmendmentAction.Repeal } || references.StartingIn(own, one => one.Span).FirstOrDefault() is not { Scope: ReferenceScope.External } first) return null;
        if (first.Span.Start != own.Start || NameOf(first) is not { } name) return null;
        return new Amendment(AmendmentAction.Repeal, first.Paths, [name], null, null);
    }

    private static string? NameOf(DocumentReference reference) => reference.Number ?? reference.Title;

    /// <summary>The documents whose text is changed; what changed them before ("đã được sửa đổi bởi …") is not changed here.</summary>
    private List<string> DocumentsOf(TextSpan own, AmendmentAction action)
    {
        List<DocumentReference> named = [.. references.StartingIn(own, one => one.Span).Where(one => one.Scope == ReferenceScope.External && NameOf(one) is not null)];
        if (named.Count == 0) return [];
        if (action != AmendmentAction.Repeal) return [NameOf(named[0])!];
        return [.. named.Where((one, index) => index == 0 || one.Relation == named[0].Relation && one.Relation != ReferenceRelation.Cites).Select(one => NameOf(one)!).Distinct()];
    }

    /// <summary>"các văn bản sau đây:" names no document yet; the list below does.</summary>
    private bool IsWhole(TextSpan own) => DocumentsWord.Find(text, own.Start, own.End) is not null && text[own.End - 1] == ':';

    /// <summary>Where "vào sau", "sau", "trước", "vào cuối" stands behind what is added; null without such words.</summary>
    private int? PlaceOf(TextSpan own, PhraseChange phrase)
    {
        for (int i = own.Start; i < own.End; i++)
        {
            if (phrase.Holds(new TextSpan(i, 1))) continue;
            if (IntoWord.MatchesAt(text, i, out int into)) i = Words.SkipSpaces(text, into, own.End);
            if (BehindWord.MatchesAt(text, i, out int end) || BeforeWord.MatchesAt(text, i, out end) || EndWord.MatchesAt(text, i, out end)) return end;
        }
        return null;
    }

    /// <summary>Of an insertion the provisions behind the place; of words those behind "tại"; else all.</summary>
    private IEnumerable<ProvisionMention> TargetsOf(List<ProvisionMention> mentions, int? place, PhraseChange phrase, TextSpan own)
    {
        if (phrase.IsFound && AtWord.Find(text, phrase.End, own.End) is { } at) return mentions.Where(mention => mention.Span.Start >= at.End);
        return place is int from ? mentions.Where(mention => mention.Span.Start >= from) : mentions;
    }

    /// <summary>A clause or point alone belongs to the one provision that the node above changes.</summary>
    private static string Completed(string path, Amendment? above) => IsPart(path) && above is { Targets: [var whole] } ? $"{whole}__{path}" : path;

    private static bool IsPart(string path) => path.StartsWith("khoan_", StringComparison.Ordinal) || path.StartsWith("diem_", StringComparison.Ordinal);
}
