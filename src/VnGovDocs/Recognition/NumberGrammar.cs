using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Text;
using VnGovDocs.Vocabulary;

namespace VnGovDocs.Recognition;

/// <summary>Says what the groups of a number mean: which style, year, term, type, issuers, units.</summary>
internal static class NumberGrammar
{
    private static readonly HashSet<string> JointTypes = ["TTLT", "TTLB", "NQLT", "QĐLT", "KHLT", "KHLN", "CTPH", "CTrPH", "QCPH", "KHPH", "HDLN", "HDLT"];
    private static readonly HashSet<string> CaseCodes =
        ["HS", "DS", "HNGĐ", "KDTM", "LĐ", "HC", "HSST", "HSPT", "DSST", "DSPT", "HCST", "HCPT", "QĐST", "QĐPT", "GĐT", "KDTMST", "KDTMPT", "LĐST", "LĐPT", "HNST", "HNPT", "TLST", "TLPT"];
    private static readonly HashSet<string> HistoricTypes = ["LCT", "CT", "SL", "SLT", "L"];
    private static readonly HashSet<string> HistoricSymbols = ["SL", "SLT", "CP", "TTg", "HĐBT", "CTN", "LB", "VGNN", "NV", "HĐCP", "L", "LCT"];

    /// <param name="syntax">The number as it is written.</param>
    /// <param name="isLetter">Whether the document prints no type, so that its first group is a body: 5348/CT-CS is no chỉ thị.</param>
    public static DocumentNumber Interpret(NumberSyntax syntax, bool isLetter)
    {
        IReadOnlyList<(char Separator, string Text)> groups = syntax.Groups;
        int? year = groups[0].Separator == '/' ? YearOf(groups[0].Text) : null;
        string[] symbols = [.. groups.Skip(year is null ? 0 : 1).Select(group => group.Text)];
        bool hyphen = groups[0].Separator == '-';
        (NumberStyle style, bool typed) = StyleOf(symbols, year, hyphen, isLetter);
        int? term = symbols.Select(TermOf).FirstOrDefault(value => value is not null);
        bool joint = style == NumberStyle.Joint;
        int firstIssuer = typed ? 1 : 0, issuers = joint ? symbols.Length - firstIssuer : Math.Min(1, symbols.Length - firstIssuer);
        return new DocumentNumber(
            syntax.ToString(),
            syntax.Ordinal.Length == 0 ? null : syntax.Ordinal,
            year,
            style == NumberStyle.NationalAssembly ? term : null,
            typed ? DocumentTypes.CanonicalSymbol(symbols[0]) : null,
            symbols.Skip(firstIssuer).Take(issuers).ToEquatableList(),
            symbols.Skip(firstIssuer + issuers).ToEquatableList(),
            style,
            syntax.Ordinal.Length == 0,
            syntax.Span);
    }

    private static (NumberStyle Style, bool Typed) StyleOf(string[] symbols, int? year, bool hyphen, bool isLetter)
    {
        if (symbols.Length == 0) return (NumberStyle.Other, false);
        string first = symbols[0];
        bool isType = DocumentTypes.WithSymbol(first).Count > 0;
        if (first == "AL") return (NumberStyle.Precedent, true);
        if (first == "VBHN") return (NumberStyle.Consolidated, true);
        if (JointTypes.Contains(first)) return (NumberStyle.Joint, true);
        if (first != "LCT" && symbols.Any(symbol => TermOf(symbol) is not null && IsAssembly(symbol))) return (NumberStyle.NationalAssembly, isType && symbols.Length > 1);
        if (hyphen)
        {
            if (symbols.Length > 1 && symbols[1] == "LB") return (NumberStyle.Historic, isType);
            if (first == "LCT" || symbols.Length == 1 && (first == "CT" || HistoricSymbols.Contains(first))) return (NumberStyle.Historic, HistoricTypes.Contains(first));
            return symbols.Length > 1 ? (NumberStyle.Party, isType) : (NumberStyle.Other, isType);
        }
        if (year is not null && CaseCodes.Contains(first)) return (NumberStyle.Court, true);
        if (year is not null) return (NumberStyle.State, isType);
        if (symbols.Length == 1 && HistoricSymbols.Contains(first)) return (NumberStyle.Historic, isType);
        if (isType && (!isLetter || first == "CV")) return (NumberStyle.State, true);
        return (NumberStyle.Letter, false);
    }

    private static bool IsAssembly(string symbol) => symbol.StartsWith("QH", StringComparison.Ordinal) || symbol.StartsWith("UBTVQH", StringComparison.Ordinal) || symbol.StartsWith("HĐNN", StringComparison.Ordinal);

    /// <summary>The digits at the end of an Assembly symbol: 15 in QH15.</summary>
    private static int? TermOf(string symbol)
    {
        string digits = new([.. symbol.Reverse().TakeWhile(char.IsAsciiDigit).Reverse()]);
        return digits.Length is 1 or 2 && IsAssembly(symbol) ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    private static int? YearOf(string group) =>
        group.Length == 4 && int.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and <= 2199 ? year : null;
}
