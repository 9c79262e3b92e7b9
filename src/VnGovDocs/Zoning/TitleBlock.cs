using VnGovDocs.Source;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Zoning;

/// <summary>Type name and abstract under the letterhead.</summary>
/// <param name="Type">The named type; null when none is printed.</param>
/// <param name="TypeSpan">Where its name stands.</param>
/// <param name="AbstractSpan">From the first to the last character of the abstract; null when none is printed.</param>
/// <param name="End">Where the title ends in the text.</param>
internal sealed record TitleBlock(DocumentTypeEntry? Type, TextSpan? TypeSpan, TextSpan? AbstractSpan, int End);
