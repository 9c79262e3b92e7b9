using VnGovDocs.Model;
using VnGovDocs.Source;
using VnGovDocs.Text;

namespace VnGovDocs.Recognition.References;

/// <summary>The nodes around a place, from the outside in: what "Điều này" and "khoản này" mean there.</summary>
internal sealed class NodeContext(List<BodyNode> around)
{
    /// <summary>The node that holds the place and no other around it does; null outside of all.</summary>
    public BodyNode? Innermost => around.Count > 0 ? around[^1] : null;

    public bool IsQuoted => around.Count > 0 && around[^1].Quoted;

    /// <summary>What ids begin with in the annex around ("pl_1__"); empty in the body.</summary>
    public string Prefix => around.Count > 0 && around[0].Id.StartsWith("pl_", StringComparison.Ordinal) ? around[0].Id[..(around[0].Id.IndexOf("__", StringComparison.Ordinal) + 2)] : "";

    /// <summary>The words that announce the node at a place ("Bãi bỏ các văn bản sau đây:"); null when nothing above it ends with a colon.</summary>
    public TextSpan? Announcement(string text)
    {
        if (around.Count < 2 || around[^2] is not { } above || above.Children.Count == 0) return null;
        TextSpan own = Words.Trim(text, TextSpan.FromBounds(above.Span.Start, above.Children[0].Span.Start));
        return own.Length > 0 && text[own.End - 1] == ':' ? own : null;
    }

    /// <summary>Id of the innermost node of a level; null when none is around.</summary>
    public string? Of(ProvisionLevel level)
    {
        BodyNodeKind kind = level switch
        {
            ProvisionLevel.Part => BodyNodeKind.Part,
            ProvisionLevel.Chapter => BodyNodeKind.Chapter,
            ProvisionLevel.Section => BodyNodeKind.Section,
            ProvisionLevel.Subsection => BodyNodeKind.Subsection,
            ProvisionLevel.Article => BodyNodeKind.Article,
            ProvisionLevel.Clause => BodyNodeKind.Clause,
            ProvisionLevel.Point => BodyNodeKind.Point,
            _ => BodyNodeKind.Table,
        };
        return around.FindLast(node => node.Kind == kind)?.Id;
    }
}
