using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes the trees of a body: numbered nodes as elements of the hierarchy, text and tables between them as blocks.</summary>
internal sealed class BodyWriter(AknWriter xml, Component part)
{
    private readonly ModWriter _mods = new(xml, part.Ids, part.Inline);
    private readonly TableWriter _tables = new(xml, part.Inline);

    /// <summary>The whole body of a document.</summary>
    /// <param name="nodes">Its tops.</param>
    /// <param name="component">The id of the component it belongs to.</param>
    /// <param name="element"><c>body</c>, which takes no text outside of the hierarchy, or <c>mainBody</c>, which takes any.</param>
    public void Write(EquatableList<BodyNode> nodes, string component, string element)
    {
        xml.Start(element);
        if (nodes.Count == 0) WriteNothing(element);
        for (int i = 0; i < nodes.Count;)
        {
            if (!StandsInBlock(null, nodes[i])) WriteElement(nodes[i++], component, depth: 0);
            else if (element == "mainBody") i = WriteBlocks(null, nodes, i, component, depth: 0);
            else
            {
                StartContainer(component);
                i = WriteBlocks(null, nodes, i, component, depth: 0);
                EndContainer();
            }
        }
        xml.End();
    }

    private static bool StandsInBlock(BodyNode? parent, BodyNode node) => NodeElement.IsBlock(node) || NodeElement.IsQuotation(parent, node);

    private void WriteNothing(string element)
    {
        if (element == "mainBody") xml.Empty("p");
        else
        {
            StartContainer("");
            EndContainer();
        }
    }

    private void StartContainer(string component)
    {
        xml.Start("hcontainer", "eId", part.Ids.Next(component, "hcontainer"));
        xml.Attribute("name", "text");
        xml.Start("content");
    }

    private void EndContainer()
    {
        xml.End();
        xml.End();
    }

    private void WriteElement(BodyNode node, string parent, int depth)
    {
        string id = part.Ids.Take(node, parent);
        xml.Start(NodeElement.Of(node).Name, "eId", id);
        xml.ForeignId("wId", node.Id);
        if (!string.IsNullOrEmpty(node.Label)) xml.Element("num", node.Label);
        WriteHeading(node);
        if (depth >= NodeElement.MaxDepth) WriteFlat(node, id);
        else WriteInside(node, id, depth);
        xml.End();
    }

    private void WriteHeading(BodyNode node)
    {
        if (string.IsNullOrEmpty(node.Heading)) return;
        xml.StartText("heading");
        part.Inline.Write(node.Heading, node.Text.Length == 0 ? OwnSpan(node) : null);
        xml.End();
    }

    /// <summary>What stands before the first child is an intro, what stands behind the last a wrapUp; text between two is an alinea. Without children all is content.</summary>
    private void WriteInside(BodyNode node, string id, int depth)
    {
        EquatableList<BodyNode> children = node.Children;
        int first = 0, last = children.Count;
        while (first < children.Count && StandsInBlock(node, children[first])) first++;
        while (last > first && StandsInBlock(node, children[last - 1])) last--;
        bool hasOwn = node.Text.Length > 0 || node.Table is not null;
        if (hasOwn || first > 0 || last == 0)
        {
            xml.Start(first == children.Count ? "content" : "intro");
            int behind = WriteOwn(node, id, depth, first);
            WriteBlocks(node, children, behind, id, depth, first);
            xml.End();
        }
        for (int i = first; i < last;)
        {
            if (!StandsInBlock(node, children[i])) WriteElement(children[i++], id, depth + 1);
            else i = WriteBetween(node, i, id, depth);
        }
        if (first == children.Count || last == children.Count) return;
        xml.Start("wrapUp");
        WriteBlocks(node, children, last, id, depth);
        xml.End();
    }

    private int WriteBetween(BodyNode node, int start, string id, int depth)
    {
        xml.Start("alinea", "eId", part.Ids.Next(id, "al"));
        xml.Start("content");
        int end = WriteBlocks(node, node.Children, start, id, depth);
        xml.End();
        xml.End();
        return end;
    }

    /// <summary>A node's own text and table; a quotation that follows the text belongs to what the text changes.</summary>
    /// <returns>The index of the child behind what was written.</returns>
    private int WriteOwn(BodyNode node, string id, int depth, int blocks)
    {
        int behind = 0;
        bool quotes = blocks > 0 && NodeElement.IsQuotation(node, node.Children[0]);
        if (quotes || node is { Text.Length: > 0, Amendment: not null })
        {
            Action? quotation = quotes ? () => behind = WriteQuotation(node, node.Children, 0, id, depth) : null;
            xml.StartText("p");
            _mods.Write(node, OwnSpan(node), quotation);
            xml.End();
        }
        else if (node.Text.Length > 0) WriteParagraph(node.Text, OwnSpan(node), null, null);
        if (node.Table is { } table) _tables.Write(table, part.Ids.Next(id, "table"), null);
        return behind;
    }

    /// <summary>Texts, tables and quotations from an index on, up to the next element of the hierarchy.</summary>
    /// <returns>The index of that element.</returns>
    private int WriteBlocks(BodyNode? parent, EquatableList<BodyNode> nodes, int start, string parentId, int depth, int end = int.MaxValue)
    {
        int i = start;
        while (i < nodes.Count && i < end && StandsInBlock(parent, nodes[i]))
        {
            if (NodeElement.IsQuotation(parent, nodes[i]))
            {
                xml.StartText("p");
                bool changes = _mods.StartLoose(parent, parentId);
                i = WriteQuotation(parent, nodes, i, parentId, depth);
                if (changes) xml.End();
                xml.End();
            }
            else WriteBlock(nodes[i++], parentId);
        }
        return i;
    }

    private void WriteBlock(BodyNode node, string parent)
    {
        string id = part.Ids.Take(node, parent);
        if (node.Text.Length > 0 || node.Table is null) WriteParagraph(node.Text, node.Span, node.Table is null ? id : null, node.Id);
        if (node.Table is { } table) _tables.Write(table, id, node.Id);
    }

    private void WriteParagraph(string text, TextSpan span, string? id, string? modelId)
    {
        xml.Start("p", "eId", id);
        if (modelId is not null && id is not null) xml.ForeignId("wId", modelId);
        xml.Solid();
        part.Inline.Write(text, span);
        xml.End();
    }

    /// <summary>The quoted nodes from an index on.</summary>
    /// <returns>The index behind them.</returns>
    private int WriteQuotation(BodyNode? parent, EquatableList<BodyNode> nodes, int start, string parentId, int depth)
    {
        string id = part.Ids.TakeQuotation(nodes[start], parentId);
        _mods.StartQuotation(id, parent);
        int i = start;
        for (; i < nodes.Count && NodeElement.IsQuotation(parent, nodes[i]); i++)
        {
            if (NodeElement.IsBlock(nodes[i])) WriteBlock(nodes[i], id);
            else WriteElement(nodes[i], id, depth + 1);
        }
        xml.End();
        return i;
    }

    /// <summary>A node at the bottom of what nests, and all below it, in printed order.</summary>
    private void WriteFlat(BodyNode node, string id)
    {
        xml.Start("content");
        if (node.Text.Length > 0) WriteParagraph(node.Text, OwnSpan(node), null, null);
        if (node.Table is { } table) _tables.Write(table, part.Ids.Next(id, "table"), null);
        foreach (BodyNode below in node.Descendants())
        {
            string[] parts = [below.Label ?? "", below.Heading ?? "", below.Text];
            WriteParagraph(string.Join(' ', parts.Where(part => part.Length > 0)), OwnSpan(below), part.Ids.Take(below, id), below.Id);
            if (below.Table is { } deep) _tables.Write(deep, part.Ids.Next(id, "table"), null);
        }
        xml.End();
    }

    private static TextSpan OwnSpan(BodyNode node)
    {
        if (node.Children.Count == 0) return node.Span;
        int end = Math.Clamp(node.Children[0].Span.Start, node.Span.Start, Math.Max(node.Span.Start, node.Span.End));
        return new TextSpan(node.Span.Start, end - node.Span.Start);
    }
}
