using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>In which right somebody signs (NĐ 30/2020/NĐ-CP Điều 13; the prefix before the title).</summary>
public enum SigningCapacity
{
    /// <summary>TM., T/M: on behalf of a collective.</summary>
    OnBehalfOf,

    /// <summary>KT., K/T: a deputy for the head.</summary>
    ForHead,

    /// <summary>TL., T/L: by order of the head.</summary>
    ByOrderOf,

    /// <summary>TUQ., T/UQ: by authorization of the head.</summary>
    ByAuthorizationOf,

    /// <summary>Q.: acting head.</summary>
    Acting,
}

/// <summary>What a digital signature prints beside the name.</summary>
/// <param name="Signer">Holder of the certificate, as printed.</param>
/// <param name="Time">Time of signing, as printed.</param>
public sealed record DigitalSignature(string? Signer, string? Time);

/// <summary>One signature block: authority, positions, name. Joint documents, minutes and contracts have several.</summary>
/// <param name="Authority">The TM., TL. or TUQ. line, as printed: "TM. ỦY BAN NHÂN DÂN".</param>
/// <param name="Capacities">What the prefixes mean, in printed order.</param>
/// <param name="Positions">Lines of office, as printed; KT. and Q. lines first: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".</param>
/// <param name="Name">The signer's name without rank, degree or courtesy; null when blank.</param>
/// <param name="Degree">Rank, degree or title that stood before the name: "PGS.TS."</param>
/// <param name="Date">A date of its own, printed in the block.</param>
/// <param name="Digital">A digital signature printed in the block.</param>
/// <param name="Span">The whole block.</param>
/// <example><c>document.Signatures[0].Name</c></example>
public sealed record Signature(
    string? Authority, EquatableList<SigningCapacity> Capacities, EquatableList<string> Positions, string? Name, string? Degree,
    PartialDate? Date, DigitalSignature? Digital, TextSpan Span);
