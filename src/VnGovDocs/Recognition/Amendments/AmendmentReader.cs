using VnGovDocs.Model;
using VnGovDocs.Recognition.References;
using VnGovDocs.Recognition.Structure;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Zoning;

namespace VnGovDocs.Recognition.Amendments;

/// <summary>Reads what one node says that it changes.</summary>
internal sealed class AmendmentReader(string text, IReadOnlyList<DocumentReference> references, StageWatch watch)
{
    /// <summary>Provisions of other documents that nodes named without their document, by the place of the words.</summary>
    public Dictionary<int, (Amendment Change, List<string> Paths)> Foreign { get; } = [];

    private readonly Lazy<Dictionary<string, string?>> _symbols = new(() => references.Where(one => NameOf(one) is not null)
        .DistinctBy(NameOf).ToDictionary(one => NameOf(one)!, one => one.TypeSymbol));

    private const int LongestWords = 2000;

    private static readonly PhraseMatcher BehindWord = new("sau"), BeforeWord = new("trước"), EndWord = new("cuối"), IntoWord = new("vào");
    private static readonly PhraseMatcher FollowsWord = new("như sau"), AtWord = new("tại"), FormWord = new("mẫu"), ByWord = new("bằng");

    /// <summary>The type of a document that is named somewhere.</summary>
    public string? SymbolOf(string document) => _symbols.Value.GetValueOrDefault(document);

    /// <summary>The change that a node makes; null when it makes none.</summary>
    public Amendment? Read(BodyNode node, Amendment? above)
    {
        watch.Tick();
        TextSpan own = NodeWords.Of(text, node);
        if (own.Length == 0) return null;
        own = Words.Trim(text, own with { Length = Math.Min(own.Length, LongestWords) });
        if (AmendmentVerb.At(text, own) is not { } verb) return Listed(own, above);
        own = TextSpan.FromBounds(own.Start, FollowsWord.Find(text, verb.End, own.End)?.Start ?? own.End);
        PhraseChange phrase = PhraseChange.Read(text, own);
        List<ProvisionMention> mentions = [.. ProvisionMention.Find(text, own, watch).Where(mention => !phrase.Holds(mention.Span))];
        List<string> documents = DocumentsOf(own, verb.Action, phrase, mentions.Count > 0 || phrase.IsFound);
        if (mentions.Count == 0 && documents.Count == 0 && !phrase.IsFound && !IsList(own, verb) && !IsForm(own, above)) return null;
        var (action, place) = ActionOf(verb, own, phrase);
        List<string> targets = [.. TargetsOf(mentions, verb, place, phrase, own).Select(path => Completed(path, above, mentions)).Distinct()];
        bool replaces = action == AmendmentAction.ReplacePhrase;
        var change = new Amendment(
            action, targets.ToEquatableList(), documents.Count > 0 ? documents.ToEquatableList() : above?.Documents ?? [],
            replaces ? phrase.Old : null, replaces ? phrase.New ?? "" : null);
        foreach (ProvisionMention mention in mentions)
            Foreign[mention.Span.Start] = (change, [.. ProvisionPaths.Of(mention, null).Select(path => Beside(Completed(path, above, mentions), change))]);
        return change;
    }

    private (AmendmentAction Action, int? Place) ActionOf(AmendmentVerb verb, TextSpan own, PhraseChange phrase)
    {
        if (verb.Action == AmendmentAction.Supplement && PlaceOf(TextSpan.FromBounds(verb.End, own.End), phrase) is int place) return (AmendmentAction.InsertAfter, place);
        bool replaces = phrase.IsFound && verb.Action is (AmendmentAction.Amend or AmendmentAction.Repeal);
        return (replaces ? AmendmentAction.ReplacePhrase : verb.Action, null);
    }

    /// <summary>"khoản 4" that is added behind "khoản 3 Điều 3" stands in that article too.</summary>
    private static string Beside(string path, Amendment change)
    {
        int end = change is { Action: AmendmentAction.InsertAfter, Targets: [var place] } && IsPart(path) ? place.LastIndexOf("__", StringComparison.Ordinal) : -1;
        return end < 0 ? path : $"{change.Targets[0][..end]}__{path}";
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
    private List<string> DocumentsOf(TextSpan own, AmendmentAction action, PhraseChange phrase, bool hasProvision)
    {
        List<DocumentReference> named = [.. references.StartingIn(own, one => one.Span).Where(one => one.Scope == ReferenceScope.External && NameOf(one) is not null && !phrase.Holds(one.Span))];
        if (named.Count == 0 || !hasProvision && !IsChange(named[0].Relation)) return [];
        if (action != AmendmentAction.Repeal) return [NameOf(named[0])!];
        return [.. named.Where((one, index) => index == 0 || one.Relation == named[0].Relation && IsChange(one.Relation)).Select(one => NameOf(one)!).Distinct()];
    }

    private static bool IsChange(ReferenceRelation relation) =>
        relation is ReferenceRelation.Promulgates or ReferenceRelation.Amends or ReferenceRelation.Supplements or ReferenceRelation.Replaces or ReferenceRelation.Repeals;

    /// <summary>"Bãi bỏ các văn bản sau đây:" names nothing yet; the list below does.</summary>
    private bool IsList(TextSpan own, AmendmentVerb verb) => verb.Action == AmendmentAction.Repeal && text[own.End - 1] == ':';

    /// <summary>"Thay thế Mẫu số 02 …" in a document that amends another.</summary>
    private bool IsForm(TextSpan own, Amendment? above) => above is { Documents.Count: > 0 } && FormWord.Find(text, own.Start, own.End) is not null;

    /// <summary>Where "vào sau", "sau", "trước", "vào cuối" stands beside what is added; null without such words.</summary>
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

    /// <summary>Of an insertion the provisions behind the place; of words those behind "tại", or before the verb; else all that the verb reaches.</summary>
    private IEnumerable<string> TargetsOf(List<ProvisionMention> mentions, AmendmentVerb verb, int? place, PhraseChange phrase, TextSpan own)
    {
        if (phrase.IsFound && AtWord.Find(text, phrase.End, own.End) is { } at) return PathsOf(mentions.Where(mention => mention.Span.Start >= at.End));
        if (place is int from)
        {
            List<ProvisionMention> behind = mentions.FindAll(mention => mention.Span.Start >= from);
            // "Bổ sung vào sau Điều 8 Điều 8a": the second is what is added.
            if (behind.Count == mentions.Count && behind.Count > 0) behind = [behind[0] with { Chains = [behind[0].Chains[0]] }];
            return PathsOf(behind);
        }
        int end = verb.NextIn(text, own.End);
        if (verb.Action == AmendmentAction.Amend && !phrase.IsFound) end = ByWord.Find(text, verb.End, end)?.Start ?? end;
        return PathsOf(mentions.Where(mention => mention.Span.Start < end));
    }

    private static IEnumerable<string> PathsOf(IEnumerable<ProvisionMention> mentions) => mentions.SelectMany(mention => ProvisionPaths.Of(mention, null));

    /// <summary>A clause or point alone belongs to the one provision that the node above changes, or to the article named later in the sentence.</summary>
    private static string Completed(string path, Amendment? above, List<ProvisionMention> mentions)
    {
        if (!IsPart(path)) return path;
        if (above is { Targets: [var whole] }) return $"{whole}__{path}";
        string last = ProvisionPaths.Of(mentions[^1], null)[0];
        return last.StartsWith("dieu_", StringComparison.Ordinal) ? $"{last.Split("__")[0]}__{path}" : path;
    }

    private static bool IsPart(string path) => path.StartsWith("khoan_", StringComparison.Ordinal) || path.StartsWith("diem_", StringComparison.Ordinal);
}
