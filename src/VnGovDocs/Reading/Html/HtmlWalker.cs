using AngleSharp.Dom;
using VnGovDocs.Source;

namespace VnGovDocs.Reading.Html;

/// <summary>Walks a page's tree in reading order, with its own stack, and writes what is printed.</summary>
internal sealed class HtmlWalker(SourceTextBuilder builder, HtmlLineWriter writer, StyleResolver styles, FurnitureRules furniture, Budget budget)
{
    /// <summary>An element on the way down to the current node, with what it hands on.</summary>
    private sealed class Frame
    {
        public required IElement Element { get; init; }
        public HtmlStyle Style { get; init; }
        public SourceRegion Region { get; init; }
        public string? NoteLabel { get; init; }
        public bool IsHidden { get; init; }
        public bool IsBlock { get; init; }
        public bool IsFurniture { get; init; }
        public SourceCell? Cell { get; init; }
        public TableGrid? Table { get; init; }
        public bool OpensTable { get; init; }
        public ListNumbering? List { get; init; }
        public PreformattedText? Preformatted { get; init; }
        public bool FurnitureFollows { get; set; }
        public int Next { get; set; }
    }

    private readonly Stack<Frame> _path = new();
    private readonly List<(IElement Element, string Label, HtmlStyle Style)> _notes = [];

    /// <summary>Printable characters that were left out because they are hidden.</summary>
    public int HiddenCharacters { get; private set; }

    /// <param name="root">The page's body.</param>
    /// <param name="isOnPaper">Whether its background is known to be white where nothing else is said.</param>
    public void Walk(IElement root, bool isOnPaper)
    {
        HtmlStyle initial = HtmlStyle.Initial with { HasBackground = !isOnPaper };
        Run(new Frame { Element = root, Style = styles.Of(root, initial, out _, out _), IsBlock = true });
        for (int i = 0; i < _notes.Count; i++)
        {
            (IElement element, string label, HtmlStyle style) = _notes[i];
            Run(new Frame { Element = element, Style = style, IsBlock = true, Region = SourceRegion.Note, NoteLabel = label });
        }
    }

    private void Run(Frame root)
    {
        builder.Cell = null;
        _path.Push(root);
        while (_path.TryPeek(out Frame? frame))
        {
            budget.Tick();
            INodeList children = frame.Element.ChildNodes;
            if (frame.Next == children.Length) Leave(_path.Pop());
            else Visit(frame, children[frame.Next++]);
        }
        writer.EndParagraph();
    }

    private void Visit(Frame frame, INode node)
    {
        if (node is IText text) WriteText(frame, text.Data);
        else if (node is IElement element) Enter(frame, element);
    }

    private void WriteText(Frame frame, string data)
    {
        if (frame.IsHidden || frame.Style.IsUnreadable)
        {
            HiddenCharacters += data.Count(letter => !char.IsWhiteSpace(letter) && !TextTokens.IsMark(letter));
            return;
        }
        PrepareLine(frame);
        writer.Write(data, frame.Style, frame.Style.IsPreformatted ? (frame.Preformatted is { } breaks ? breaks.Next : () => LineBreak.Forced) : null);
    }

    private void PrepareLine(Frame frame)
    {
        if (builder.IsFurniture != frame.IsFurniture && !builder.IsLineEmpty) writer.EndParagraph();
        builder.IsFurniture = frame.IsFurniture;
        builder.Region = frame.Region;
        builder.NoteLabel = frame.NoteLabel;
        builder.Alignment = frame.Style.Alignment;
    }

    private void Enter(Frame parent, IElement element)
    {
        string name = element.LocalName;
        if (HtmlKinds.IsUnprinted(name)) return;
        if (name == "br")
        {
            if (!parent.IsHidden) writer.Break(LineBreak.Forced);
            return;
        }
        HtmlStyle style = styles.Of(element, parent.Style, out bool hidden, out bool? display);
        hidden |= parent.IsHidden;
        if (!hidden && TryWriteNote(parent, element, style)) return;
        bool block = display ?? HtmlKinds.IsBlock(name);
        if (name is "td" or "th" or "tr" or "table" or "li") block = true;
        if (block && !hidden) writer.EndParagraph();
        _path.Push(Child(parent, element, style, hidden, block));
        if (name == "li" && !hidden && parent.List is { } list) writer.SetLabel(list.Next(element, style.ListMark));
    }

    private Frame Child(Frame parent, IElement element, HtmlStyle style, bool hidden, bool block)
    {
        string name = element.LocalName;
        bool opensTable = name == "table" && !hidden;
        TableGrid? table = opensTable ? new TableGrid(builder.BeginTable()) : parent.Table;
        SourceCell? outer = builder.Cell;
        if (name == "tr" && !hidden) table?.BeginRow();
        if (name is "td" or "th" && !hidden && table is not null) builder.Cell = table.Place(element.GetAttribute("rowspan"), element.GetAttribute("colspan"));
        bool pre = style.IsPreformatted && !parent.Style.IsPreformatted;
        return new Frame
        {
            Element = element,
            Style = style,
            IsHidden = hidden,
            IsBlock = block,
            IsFurniture = parent.IsFurniture || IsFurniture(parent, element),
            Region = RegionOf(element) ?? parent.Region,
            NoteLabel = parent.NoteLabel,
            Cell = outer,
            Table = table,
            OpensTable = opensTable,
            List = name is "ol" or "ul" or "menu" or "dir" ? new ListNumbering(element) : parent.List,
            Preformatted = pre ? new PreformattedText(element, budget) : parent.Preformatted,
        };
    }

    private void Leave(Frame frame)
    {
        if (frame.IsHidden) return;
        if (frame.IsBlock) writer.EndParagraph();
        if (frame.Element.LocalName == "li") writer.SetLabel("");
        if (frame.OpensTable) builder.EndTable(frame.Table!.Table, frame.Table.Rows, frame.Table.Columns);
        if (frame.Element.LocalName is "td" or "th" or "table") builder.Cell = frame.Cell;
    }

    private bool IsFurniture(Frame parent, IElement element)
    {
        if (parent.FurnitureFollows)
        {
            // The section of furniture ends where a document begins.
            if (!furniture.CannotBe(element)) return true;
            parent.FurnitureFollows = false;
        }
        if (furniture.IsSectionHeading(element)) return parent.FurnitureFollows = true;
        return furniture.Is(element);
    }

    /// <summary>Notes wait until the body is written; their anchors print in brackets; the way back from them is their label.</summary>
    private bool TryWriteNote(Frame parent, IElement element, HtmlStyle style)
    {
        if (parent.Region == SourceRegion.Note) return NoteElements.IsBackLink(element);
        if (NoteElements.LabelOf(element) is { } label)
        {
            _notes.Add((element, label, style));
            return true;
        }
        if (!NoteElements.IsAnchor(element)) return false;
        INode? node = element;
        while (node is not (null or IText)) node = node.ChildNodes.FirstOrDefault(child => TextTokens.Plain(child.TextContent).Trim().Length > 0);
        if (node is not IText mark || TextTokens.Plain(element.TextContent).Trim().Length > 8) return false;
        PrepareLine(parent);
        string whole = NoteElements.InBrackets(TextTokens.Plain(element.TextContent).Trim());
        writer.WriteInstead(mark.Data, _ => whole, style.Text);
        return true;
    }

    private static SourceRegion? RegionOf(IElement element) => element.LocalName != "div" ? null : element.GetAttribute("title") switch
    {
        "header" => SourceRegion.Header,
        "footer" => SourceRegion.Footer,
        _ => null,
    };
}
