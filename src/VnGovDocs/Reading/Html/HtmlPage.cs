using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace VnGovDocs.Reading.Html;

/// <summary>A parsed page, together with where its text nodes stand in the file.</summary>
internal sealed class HtmlPage
{
    private HtmlPage(IDocument document, TextTokens tokens)
    {
        Document = document;
        Tokens = tokens;
    }

    public IDocument Document { get; }

    public TextTokens Tokens { get; }

    /// <summary>
    /// Parses decoded text twice: once to meet its tokens, once with their marks in it. The parser's work grows with the square of the
    /// nesting, so every token is watched and too deep a page refused while it is built.
    /// </summary>
    public static HtmlPage Parse(string text, Budget budget)
    {
        var tokens = new TextTokens(text);
        var depth = new OpenElements(budget);
        int elements = 0;
        HtmlParserOptions options = Options(budget);
        options.OnToken = (token, range) =>
        {
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    tokens.Add(token.Data, range.Start.Index, range.End.Index);
                    break;
                case HtmlTokenType.StartTag:
                    budget.CheckElements(++elements);
                    depth.Open(token.Name);
                    break;
                case HtmlTokenType.EndTag:
                    depth.Close(token.Name);
                    break;
                default:
                    break;
            }
            budget.Tick();
        };
        new HtmlParser(options).ParseDocument(TextTokens.WithoutMarks(text)).Dispose();
        budget.CheckClock();
        return new HtmlPage(new HtmlParser(Options(budget)).ParseDocument(tokens.Marked()), tokens);
    }

    private static HtmlParserOptions Options(Budget budget) =>
        new() { IsScripting = false, SkipComments = true, MaximumDepth = budget.Limits.MaxNesting + OpenElements.Implied };
}
