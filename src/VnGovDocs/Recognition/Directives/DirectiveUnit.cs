using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Recognition.Directives;

/// <summary>What stands above a unit and speaks for it.</summary>
/// <param name="Topic">The nearest title.</param>
/// <param name="Heading">Those named in the heading or lead line.</param>
/// <param name="Modality">How strongly the lead line speaks; null when it only names.</param>
/// <param name="IsLed">Whether a lead line or heading stands above that orders or names somebody.</param>
/// <param name="IsEnforcement">Whether the article says who carries the document out.</param>
internal sealed record UnitContext(string? Topic, List<PartDraft> Heading, DirectiveModality? Modality, bool IsLed, bool IsEnforcement)
{
    public static UnitContext Top { get; } = new(null, [], null, false, false);
}

/// <summary>A numbered item, dash or paragraph that may hold a directive.</summary>
/// <param name="Words">Behind its label and title.</param>
/// <param name="Node">The node it is; null for what stands in none.</param>
/// <param name="Context">What stands above.</param>
/// <param name="IsNumbered">Whether it has a number or sign.</param>
/// <param name="IsAim">Whether its own title sets an aim: then only what must be done counts.</param>
internal sealed record DirectiveUnit(TextSpan Words, BodyNode? Node, UnitContext Context, bool IsNumbered, bool IsAim);
