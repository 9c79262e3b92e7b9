using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.Structure;

/// <summary>Tells the title of a provision from its text.</summary>
internal static class TitleRule
{
    /// <summary>Words of a title that stands above something, of one that stands alone, and of one in bold print.</summary>
    private const int MostWords = 25, MostWordsAlone = 15, MostBoldWords = 70;

    /// <summary>Marks every node whose words are its title; needs the finished tree, for a title stands above something.</summary>
    /// <param name="text">The text.</param>
    /// <param name="nodes">The tree.</param>
    /// <param name="inArticle">Whether an article holds them: clauses and points have text and no titles.</param>
    public static void Apply(string text, List<NodeDraft> nodes, bool inArticle)
    {
        foreach (NodeDraft node in nodes)
        {
            // What is quoted had its turn when the quotation was read.
            if (node.Quotation > 0) continue;
            node.IsTitled = (!inArticle || node.Mark is { IsDivision: true }) && IsTitled(text, node);
            Apply(text, node.Children, inArticle || node.Is(MarkClass.Article));
        }
    }

    /// <summary>Short, begun with a capital, and without the sign that ends a sentence or announces a list.</summary>
    public static bool IsTitle(string text, TextSpan words) => IsTitle(text, words, MostWords);

    private static bool IsTitled(string text, NodeDraft node)
    {
        if (node.Mark is not { } mark || node.Words.Length == 0) return false;
        if (mark.IsDivision && mark.Class != MarkClass.Article) return true;
        bool upper = LetterCase.IsUpper(text.AsSpan(node.Words.Start, node.Words.Length));
        if (mark.Class is MarkClass.UpperLetter or MarkClass.Roman) return upper || IsTitle(text, node.Words, MostBoldWords);
        bool alone = node.Children.Count == 0;
        if (mark.Class > MarkClass.Decimal || !alone && GoesOn(text, node.Children[0], mark.Class == MarkClass.Article)) return false;
        return upper && node.Words.Length > 3 || IsTitle(text, node.Words, alone ? MostWordsAlone : node.Paragraph is { IsBold: true } ? MostBoldWords : MostWords);
    }

    /// <summary>A line that was broken off: "… trong quý⏎III năm 2026".</summary>
    private static bool GoesOn(string text, NodeDraft child, bool belowArticle)
    {
        if (child.Mark is not null || child.Paragraph is { Table: not null }) return false;
        int end = child.Words.Start;
        while (end < child.Words.End && char.IsLetter(text[end])) end++;
        // An article's title stands on the line of its number; what is broken off there is the text of a paragraph.
        if (end == child.Words.Start) return !belowArticle && text[end] is not ('“' or '"');
        return !char.IsUpper(text[child.Words.Start]) || Ordinals.Roman(text.AsSpan(child.Words.Start, end - child.Words.Start)) > 0;
    }

    private static bool IsTitle(string text, TextSpan words, int most)
    {
        char last = text[words.End - 1];
        if (last is '.' or ';' or ':' or ',' or '/' || !LetterCase.StartsUpper(text.AsSpan(words.Start, words.Length))) return false;
        return Words.Split(text.AsSpan(words.Start, words.Length)).Count <= most && text.AsSpan(words.Start, words.Length).IndexOf(". ") < 0;
    }
}
