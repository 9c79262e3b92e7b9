namespace VnGovDocs.Text.Legacy;

/// <summary>How the codes of a run become the letters that a reader saw.</summary>
/// <param name="Font">What its font says of the codes.</param>
/// <param name="IsUppercase">Whether small letters are shown as capitals, whatever the font (<c>w:caps</c>, <c>text-transform</c>).</param>
internal readonly record struct Lettering(LegacyFont Font, bool IsUppercase = false);
