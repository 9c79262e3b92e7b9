using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>Which grammar a number follows.</summary>
public enum NumberStyle
{
    /// <summary>ordinal/TYPE-ISSUER or ordinal/year/TYPE-ISSUER: <c>123/QĐ-UBND</c>, <c>30/2020/NĐ-CP</c>.</summary>
    State,

    /// <summary>ordinal/ISSUER-UNIT, an official letter without type: <c>1234/UBND-VX</c>.</summary>
    Letter,

    /// <summary>ordinal-TYPE/ISSUER, a series per type and term: <c>2535-TB/TU</c>.</summary>
    Party,

    /// <summary>Assembly and its committee, with the term in the symbol: <c>59/2020/QH14</c>, <c>398/NQ-UBTVQH16</c>.</summary>
    NationalAssembly,

    /// <summary>Several issuers: <c>01/2021/TTLT-BNV-BTC</c>.</summary>
    Joint,

    /// <summary>A court's case number: <c>12/2023/HS-ST</c>.</summary>
    Court,

    /// <summary>A merged text: <c>03/VBHN-VPQH</c>.</summary>
    Consolidated,

    /// <summary>A precedent: <c>56/2022/AL</c>.</summary>
    Precedent,

    /// <summary>Forms used until the 1990s: <c>83-SL</c>, <c>66-CP</c>.</summary>
    Historic,

    /// <summary>A number that follows none of these.</summary>
    Other,
}

/// <summary>
/// Number and symbol of a document (số và ký hiệu: NĐ 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II.3). Party numbers run per type and committee
/// term, all others per year, so a number identifies a document only together with its issuer.
/// </summary>
/// <param name="Text">Canonical: no spaces, one kind of hyphen; a blank ordinal leaves its separator first ("/TB-UBND", "-NQ/TU").</param>
/// <param name="Ordinal">Digits with a printed suffix or sub-number ("05", "12a", "66.7"); null when blank.</param>
/// <param name="Year">Four digits where the grammar has a year, else null.</param>
/// <param name="Term">Term of the National Assembly (15 in <c>QH15</c>), else null.</param>
/// <param name="TypeSymbol">TB, QĐ, TT …; null for letters.</param>
/// <param name="IssuerSymbols">The bodies in order, lead first; more than one only in joint documents.</param>
/// <param name="UnitSymbols">Drafting units behind the issuer ("VX" in <c>UBND-VX</c>).</param>
/// <param name="Style">Which grammar.</param>
/// <param name="Blank">Whether the ordinal was left blank.</param>
/// <param name="Span">Where it is printed, the word "Số" left out.</param>
/// <example><c>document.Number is { Style: NumberStyle.Party, TypeSymbol: "TB" }</c></example>
public sealed record DocumentNumber(
    string Text, string? Ordinal, int? Year, int? Term, string? TypeSymbol, EquatableList<string> IssuerSymbols, EquatableList<string> UnitSymbols,
    NumberStyle Style, bool Blank, TextSpan Span);
