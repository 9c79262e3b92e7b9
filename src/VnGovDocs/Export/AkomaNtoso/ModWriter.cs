using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes what changes other documents: the changing sentence as <c>mod</c>, what it quotes as <c>quotedStructure</c> or <c>quotedText</c>.</summary>
internal sealed class ModWriter(AknWriter xml, ElementIds ids, InlineWriter inline)
{
    /// <summary>The text of a node that changes or quotes.</summary>
    /// <param name="node">The node.</param>
    /// <param name="span">Where its text stands.</param>
    /// <param name="quotation">Writes the quotation that follows; null for none.</param>
    public void Write(BodyNode node, TextSpan span, Action? quotation)
    {
        AmendingNode? amending = ids.TakeAmending(node);
        if (amending?.Mod is { } mod) xml.StartText("mod", mod);
        inline.Write(node.Text, span, amending is null ? null : [.. QuotedPhrase.In(amending).Select(Mark)]);
        quotation?.Invoke();
        if (amending?.Mod is not null) xml.End();
    }

    /// <summary>Starts a <c>mod</c> around a quotation that follows another one, where its node changes something.</summary>
    /// <returns>Whether one was started, and is to be ended.</returns>
    public bool StartLoose(BodyNode? parent, string parentId)
    {
        if (parent?.Amendment is null) return false;
        xml.StartText("mod", ids.Next(parentId, "mod"));
        return true;
    }

    /// <summary>Starts a quotation; one in a sentence that changes nothing is an <c>embeddedStructure</c>.</summary>
    public void StartQuotation(string id, BodyNode? parent)
    {
        xml.Start(parent?.Amendment is null ? "embeddedStructure" : "quotedStructure", "eId", id);
        xml.Attribute("startQuote", "“");
        xml.Attribute("endQuote", "”");
    }

    private InlineMark Mark(QuotedPhrase phrase) => new(phrase.Start, phrase.Words.Length, (_, words) =>
    {
        xml.StartText("quotedText", ids.Unique(phrase.Id));
        xml.Text(words);
        xml.End();
    });
}
