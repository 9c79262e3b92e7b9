namespace VnGovDocs.Export.Markdown;

/// <summary>Writes the blocks of a page one below the other: a blank line between two, the margin of a quotation before each line.</summary>
internal sealed class MarkdownBlocks(TextWriter output)
{
    private const int DeepestHeading = 6;
    private const string QuotationMargin = "> ", EmptyQuotationLine = ">";

    private string _margin = "";
    private bool _isFirst = true;

    /// <summary>Whether the blocks are those of a quotation.</summary>
    public bool IsQuoting => _margin.Length > 0;

    /// <summary>All blocks until <see cref="EndQuotation"/> are quoted; quotations don't nest, for the model has one kind only.</summary>
    public void BeginQuotation()
    {
        // Two quotations with nothing between them would become one.
        _margin = QuotationMargin;
        _isFirst = true;
        output.Write('\n');
    }

    public void EndQuotation() => _margin = "";

    public void Heading(int level, Action content)
    {
        Begin();
        Margin();
        output.Write("######"[..Math.Min(level, DeepestHeading)]);
        output.Write(' ');
        content();
        End();
    }

    public void Paragraph(Action content)
    {
        Begin();
        Margin();
        content();
        End();
    }

    /// <summary>A list that nobody printed: of facts, recipients, legal bases.</summary>
    public void List<T>(IEnumerable<T> items, Action<T> content)
    {
        Begin();
        foreach (T item in items)
        {
            Margin();
            output.Write("- ");
            content(item);
            End();
        }
    }

    /// <summary>Begins lines that belong together, a table's rows for example.</summary>
    public void Rows(Action content)
    {
        Begin();
        content();
    }

    /// <summary>One row; its cells are written by the caller.</summary>
    public void Row(Action content)
    {
        Margin();
        content();
        End();
    }

    public void Raw(string markup) => output.Write(markup);

    public void Text(ReadOnlySpan<char> text, MarkdownPlace place) => MarkdownText.Write(output, text, place, _margin);

    public void Strong(ReadOnlySpan<char> text, MarkdownPlace place)
    {
        // Signs of emphasis beside white space would be text.
        if (text.IsWhiteSpace()) return;
        Raw("**");
        // Behind a sign nothing begins a line's block.
        Text(text, place == MarkdownPlace.LineStart ? MarkdownPlace.Inside : place);
        Raw("**");
    }

    private void Begin()
    {
        if (!_isFirst)
        {
            output.Write(IsQuoting ? EmptyQuotationLine : "");
            output.Write('\n');
        }
        _isFirst = false;
    }

    private void Margin() => output.Write(_margin);

    private void End() => output.Write('\n');
}
