using VnGovDocs.Model;

namespace VnGovDocs.Export.AkomaNtoso;

/// <summary>A node that changes another document.</summary>
/// <param name="Node">The node.</param>
/// <param name="Id">Its eId.</param>
/// <param name="Mod">The eId of the sentence that changes; null when only the heading does.</param>
/// <param name="Quotations">The eIds of what it quotes.</param>
internal sealed record AmendingNode(BodyNode Node, string Id, string? Mod, List<string> Quotations);
