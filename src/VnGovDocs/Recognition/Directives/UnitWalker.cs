using VnGovDocs.Model;
using VnGovDocs.Recognition.Structure;
using VnGovDocs.Source;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition.Directives;

/// <summary>Walks the tree and hands out the items and paragraphs that may hold directives, each with what stands above it.</summary>
internal sealed class UnitWalker(string text, DirectiveManner manner, Action<DirectiveUnit> take, Action<BodyNode, UnitContext> takeTable)
{
    public void Walk(IReadOnlyList<BodyNode> nodes, UnitContext context)
    {
        UnitContext current = context;
        foreach (BodyNode node in nodes)
        {
            if (node.Quoted) continue;
            // A lead paragraph speaks for the numbered lines behind it, up to the next paragraph.
            if (node.Kind == BodyNodeKind.Paragraph && (!NodeWords.IsMarked(text, node) || text[node.Span.End - 1] == ':' || LeadLine.OfHeading(text, NodeWords.Of(text, node)) is not null)) current = Paragraph(node, context);
            else if (node.Kind == BodyNodeKind.Table) takeTable(node, current);
            else Marked(node, current);
        }
    }

    private UnitContext Paragraph(BodyNode node, UnitContext context)
    {
        TextSpan words = NodeWords.Of(text, node);
        bool isNumbered = NodeWords.IsMarked(text, node);
        Walk(node.Children, context);
        if (words.Length == 0) return context;
        LeadLine? lead = text[words.End - 1] == ':' ? LeadLine.OfLine(text, words) : LeadLine.OfHeading(text, words);
        if (lead is not { HasTask: false })
        {
            (TextSpan rest, UnitContext own, bool isAim) = WithoutTitle(words, context);
            take(new DirectiveUnit(rest, node, own, isNumbered, isAim));
        }
        return lead is null ? context : Below(lead, context);
    }

    private void Marked(BodyNode node, UnitContext context)
    {
        if (node.Heading is { } heading && (node.Kind is BodyNodeKind.Heading or BodyNodeKind.Part or BodyNodeKind.Chapter or BodyNodeKind.Section or BodyNodeKind.Article || node.Text.Length == 0))
        {
            if (UnderTitle(node, heading, context) is { } below) Walk(node.Children, below);
            return;
        }
        TextSpan words = NodeWords.Of(text, node);
        if (words.Length == 0)
        {
            Walk(node.Children, context);
            return;
        }
        if (node.Kind == BodyNodeKind.Article && IsEnforcement(words)) context = context with { IsEnforcement = true };
        (words, context, bool isAim) = WithoutTitle(words, context);
        Item(node, words, context, isAim);
    }

    private void Item(BodyNode node, TextSpan words, UnitContext context, bool isAim)
    {
        bool leads = node.Children.Count > 0 && words.Length > 0 && text[words.End - 1] == ':';
        LeadLine? lead = leads ? LeadLine.OfLine(text, words) : null;
        if (words.Length > 0 && lead is not { HasTask: false }) take(new DirectiveUnit(words, node, context, IsNumbered: node.Kind != BodyNodeKind.Article, isAim));
        Walk(node.Children, lead is null ? context : Below(lead, context));
    }

    /// <summary>What a title says of those below: aims hold no tasks, a name is their assignee, another title their topic; null when they hold none.</summary>
    private UnitContext? UnderTitle(BodyNode node, string heading, UnitContext context)
    {
        TextSpan title = TitleOf(node);
        if (node.Kind != BodyNodeKind.Article || manner == DirectiveManner.Deciding)
        {
            if (DirectiveWords.Aims.MatchAt(heading, 0, heading.Length) is not null && manner is not DirectiveManner.Legislating) return null;
        }
        bool enforces = IsEnforcement(title);
        if (LeadLine.OfHeading(text, title) is { } lead) return context with { Heading = lead.Parts, Modality = null, IsLed = true, IsEnforcement = context.IsEnforcement || enforces };
        bool isTopic = node.Kind is BodyNodeKind.Heading or BodyNodeKind.Item or BodyNodeKind.Point or BodyNodeKind.Clause or BodyNodeKind.Subpoint && !LetterCase.IsUpper(heading) && !IsOrganization(heading);
        return context with { Topic = isTopic ? DirectiveTopic.Name(text, title) : context.Topic, IsEnforcement = context.IsEnforcement || enforces };
    }

    private TextSpan TitleOf(BodyNode node)
    {
        TextSpan words = NodeWords.Of(text, node);
        return Words.Trim(text, words, ":.");
    }

    private static bool IsOrganization(string heading) => DirectiveWords.Enforcements.MatchAt(heading, 0, heading.Length) is not null;

    private bool IsEnforcement(TextSpan words) =>
        DirectiveWords.Enforcements.MatchAt(text, words.Start, words.End) is not null || Find("thi hành", words) || Find("tổ chức thực hiện", words);

    private bool Find(string phrase, TextSpan words) => text.IndexOf(phrase, words.Start, words.Length, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Sets a title before the task, or the name before a colon, apart.</summary>
    private (TextSpan Words, UnitContext Context, bool IsAim) WithoutTitle(TextSpan words, UnitContext context)
    {
        if (NameAtHead(words) is { } named) return (Rest(named.Behind, words), context with { Heading = named.Parts, IsLed = true }, false);
        if (DirectiveTopic.AtHead(text, words) is not { } head) return (words, context, false);
        bool isAim = DirectiveWords.Aims.MatchAt(text, head.Title.Start, head.Title.End) is not null;
        return (Rest(head.Behind, words), context with { Topic = DirectiveTopic.Name(text, head.Title) }, isAim);
    }

    /// <summary>"3. Đài Khí tượng Thủy văn tỉnh: Theo dõi …".</summary>
    private (List<PartDraft> Parts, int Behind)? NameAtHead(TextSpan words)
    {
        int colon = text.IndexOf(':', words.Start, words.Length);
        if (colon < 0 || colon >= words.End - 1 || BodyNames.ReadAt(text, words.Start, words.End) is { } names && names.End > colon) return null;
        return LeadLine.OfHeading(text, TextSpan.FromBounds(words.Start, colon)) is { } lead ? (lead.Parts, colon + 1) : null;
    }

    private TextSpan Rest(int behind, TextSpan words) => Words.Trim(text, TextSpan.FromBounds(Math.Min(behind, words.End), words.End));

    private static UnitContext Below(LeadLine lead, UnitContext context)
    {
        return context with
        {
            Heading = lead.Parts.Count > 0 ? lead.Parts : context.Heading, Modality = lead.Modality ?? context.Modality,
            IsLed = context.IsLed || lead.Parts.Count > 0 || lead.Modality is not null,
        };
    }
}
