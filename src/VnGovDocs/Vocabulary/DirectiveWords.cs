using VnGovDocs.Text;

namespace VnGovDocs.Vocabulary;

/// <summary>The words of which directive clauses are made (<c>directive-words.tsv</c>, <c>directive-verbs.tsv</c>).</summary>
internal static class DirectiveWords
{
    private static readonly ILookup<string, string> ByUse = TableFile.Rows("directive-words").ToLookup(row => row[0], row => row[1]);

    /// <summary>Verbs that tell what is to be done, with the group of work they belong to.</summary>
    public static PhraseIndex<string> Verbs { get; } = new(TableFile.Rows("directive-verbs").Select(row => (row[0], row[1])));

    /// <summary>Words before the verb that tell how ("tiếp tục", "khẩn trương"), or in which part ("chủ trì").</summary>
    public static PhraseIndex<string> Manners { get; } = Of("manner");

    /// <summary>Words that bind: phải, có trách nhiệm, không được.</summary>
    public static PhraseIndex<string> Musts { get; } = Of("must");

    /// <summary>Words that ask: cần, nên.</summary>
    public static PhraseIndex<string> Shoulds { get; } = Of("should");

    /// <summary>Words that forbid.</summary>
    public static PhraseIndex<string> Nevers { get; } = Of("never");

    /// <summary>Words before a verb that make it a story: đã, đang, sẽ.</summary>
    public static PhraseIndex<string> Told { get; } = Of("told");

    /// <summary>What a clause begins with that assesses, permits, or ends a letter.</summary>
    public static PhraseIndex<string> Others { get; } = Of("not");

    /// <summary>What a paragraph begins with that tells how things stand.</summary>
    public static PhraseIndex<string> Stories { get; } = Of("story");

    /// <summary>What a sentence begins with that lists who was at a meeting.</summary>
    public static PhraseIndex<string> Attendances { get; } = Of("attendance");

    /// <summary>Empty words between clauses.</summary>
    public static PhraseIndex<string> Connectives { get; } = Of("connective");

    /// <summary>What an adverbial before the main clause begins with.</summary>
    public static PhraseIndex<string> Openers { get; } = Of("opener");

    /// <summary>Các, những, toàn thể.</summary>
    public static PhraseIndex<string> Quantifiers { get; } = Of("quantifier");

    /// <summary>Nouns for bodies and people that are no names.</summary>
    public static PhraseIndex<string> Generics { get; } = Of("generic");

    /// <summary>What stands between a subject and its verb: "theo chức năng, nhiệm vụ được giao".</summary>
    public static PhraseIndex<string> Bases { get; } = Of("basis");

    /// <summary>Nouns that begin like a verb: "dự án", "tổ chức đảng".</summary>
    public static PhraseIndex<string> Nouns { get; } = Of("noun");

    /// <summary>Nouns that begin like a body: "Hội nghị", "Bộ tiêu chí".</summary>
    public static PhraseIndex<string> Things { get; } = Of("thing");

    /// <summary>Work that bodies are named after: "Trung tâm Xúc tiến đầu tư"; in small letters it is work.</summary>
    public static PhraseIndex<string> Named { get; } = Of("named");

    /// <summary>Verbs that go together and are never parted at their comma.</summary>
    public static PhraseIndex<string> Pairs { get; } = Of("pair");

    /// <summary>Titles of sections that set aims or tell how things stand.</summary>
    public static PhraseIndex<string> Aims { get; } = Of("aim");

    /// <summary>Titles of articles that say who carries a document out.</summary>
    public static PhraseIndex<string> Enforcements { get; } = Of("enforce");

    private static PhraseIndex<string> Of(string use) => new(ByUse[use].Select(phrase => (phrase, use)));
}
