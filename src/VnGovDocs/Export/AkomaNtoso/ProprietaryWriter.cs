using System.Globalization;
using VnGovDocs.Model;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>Writes what Akoma Ntoso has no elements for, in our own namespace: kind and family, effect, marks of the reader, and who must do what until when.</summary>
internal sealed class ProprietaryWriter(AknWriter xml, Component component)
{
    public void Write()
    {
        GovDocument document = component.Document;
        xml.Start("proprietary", "source", $"#{MetaWriter.Agent}");
        xml.StartOwn("document");
        Own("kind", ModelNames.Of(document.Kind));
        Own("family", ModelNames.Of(document.Family));
        Own("type", document.Type?.Kind);
        Own("subtype", document.Type?.Subtype);
        xml.End();
        WriteEffect(document.Effect);
        WriteRelations(document);
        WritePortal(document.Portal);
        if (document.Directives.Count > 0)
        {
            xml.StartOwn("directives");
            foreach (DirectiveClause directive in document.Directives) WriteDirective(directive);
            xml.End();
        }
        xml.End();
    }

    private void WriteEffect(EffectiveDate? effect)
    {
        if (effect is null) return;
        xml.StartOwn("effect");
        Own("from", effect.From?.ToString());
        Own("to", effect.To?.ToString());
        Text(effect.Text);
        xml.End();
    }

    /// <summary>What the document does with those it names beyond citing them; a work may be its basis and be amended by it.</summary>
    private void WriteRelations(GovDocument document)
    {
        var seen = new HashSet<(string, ReferenceRelation)>();
        foreach (DocumentReference reference in document.References)
        {
            if (reference.Relation == ReferenceRelation.Cites || component.Works.Of(reference)?.ToString() is not { } iri || !seen.Add((iri, reference.Relation))) continue;
            xml.StartOwn("relation");
            Own("type", ModelNames.Of(reference.Relation));
            Own("href", iri);
            xml.End();
        }
    }

    private void WritePortal(PortalInfo? portal)
    {
        foreach (PortalEntry entry in portal?.Entries ?? [])
        {
            xml.StartOwn("portalEntry");
            Own("key", entry.Key);
            Text(entry.Value);
            xml.End();
        }
    }

    private void WriteDirective(DirectiveClause directive)
    {
        xml.StartOwn("directive");
        Own("id", directive.Id);
        if (component.Ids.OfModelId(directive.Node) is { } node) Own("node", $"#{node}");
        Own("modality", ModelNames.Of(directive.Modality));
        if (directive.Negative) Own("negative", "true");
        Own("topic", directive.Topic);
        Own("verb", directive.Verb);
        Own("verbGroup", directive.VerbGroup);
        Own("due", Day(directive.Due));
        xml.StartOwn("text");
        Text(directive.Text);
        xml.End();
        foreach (DirectiveAssignee assignee in directive.Assignees) WriteAssignee(assignee);
        foreach (DirectiveDeadline deadline in directive.Deadlines) WriteDeadline(deadline);
        foreach (DirectiveTarget target in directive.Targets) WriteTarget(target);
        xml.End();
    }

    private void WriteAssignee(DirectiveAssignee assignee)
    {
        xml.StartOwn("assignee");
        Own("role", ModelNames.Of(assignee.Role));
        Own("explicit", assignee.Explicit ? "true" : "false");
        Text(assignee.Name);
        xml.End();
    }

    private void WriteDeadline(DirectiveDeadline deadline)
    {
        xml.StartOwn("deadline");
        Own("kind", ModelNames.Of(deadline.Kind));
        Own("from", Day(deadline.From));
        Own("due", Day(deadline.Due));
        Own("time", deadline.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        if (deadline.Due is not null) Own("inclusive", deadline.Inclusive ? "true" : "false");
        Own("duration", deadline.Duration);
        Own("anchor", deadline.Anchor);
        Own("recurrence", deadline.Recurrence);
        Text(deadline.Text);
        xml.End();
    }

    private void WriteTarget(DirectiveTarget target)
    {
        xml.StartOwn("target");
        Own("comparator", target.Comparator is { } comparator ? ModelNames.Of(comparator) : null);
        Own("value", target.Value?.ToString(CultureInfo.InvariantCulture));
        Own("unit", target.Unit);
        Text(target.Text);
        xml.End();
    }

    private void Own(string name, string? value) => xml.Attribute(name, value);

    private void Text(string text)
    {
        xml.Solid();
        xml.Text(text);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
