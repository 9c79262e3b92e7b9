using VnGovDocs.Vocabulary;

namespace VnGovDocs.Resolution;

/// <summary>What the address of a document takes from its number, read from the text alone, since references have no more.</summary>
/// <param name="Text">Number and symbol.</param>
/// <param name="Year">The year between ordinal and symbols; null where the grammar has none.</param>
/// <param name="TypeSymbol">The first symbol when it is one of a type and another follows.</param>
/// <param name="IssuerSymbol">The first symbol that is not the type's, without the Assembly's term; empty when there is none.</param>
/// <param name="IsParty">Whether a hyphen stands behind the ordinal and a slash before the issuer (<c>399-QĐ/TW</c>).</param>
internal sealed record NumberParts(string Text, string? Year, string? TypeSymbol, string IssuerSymbol, bool IsParty)
{
    private static readonly char[] Dividers = ['/', '-', ' '];

    public static NumberParts Of(string text)
    {
        string[] pieces = text.Split(Dividers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int at = pieces.Length > 0 && char.IsAsciiDigit(pieces[0][0]) ? 1 : 0;
        string? year = null;
        if (at == 1 && pieces.Length > 1 && IsYear(pieces[1]))
        {
            year = pieces[1];
            at = 2;
        }
        string? type = null;
        if (at + 1 < pieces.Length && DocumentTypes.WithSymbol(pieces[at]).Count > 0) type = pieces[at++];
        string issuer = at < pieces.Length ? pieces[at].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') : "";
        int hyphen = text.IndexOf('-', StringComparison.Ordinal), slash = text.IndexOf('/', StringComparison.Ordinal);
        return new NumberParts(text, year, type, issuer, hyphen > 0 && slash > hyphen);
    }

    private static bool IsYear(string piece) => piece.Length == 4 && (piece.StartsWith("19", StringComparison.Ordinal) || piece.StartsWith("20", StringComparison.Ordinal)) && piece.All(char.IsAsciiDigit);
}
