namespace VnGovDocs.Text.Legacy;

/// <summary>The ways of writing Vietnamese with codes of one byte, before Unicode became the rule (TCVN 6909:2001, in offices about 2010).</summary>
internal enum LegacyEncoding
{
    /// <summary>Unicode: the characters are what they say.</summary>
    None,

    /// <summary>TCVN 5712:1993 VN3, "ABC": one code for a letter, in fonts whose names begin with ".Vn"; the North and the central offices.</summary>
    Tcvn3,

    /// <summary>VNI-Windows: a plain vowel and a mark, in fonts "VNI-…"; the South.</summary>
    Vni,

    /// <summary>VPS, of the Vietnamese abroad; some codes lie among the control characters.</summary>
    Vps,

    /// <summary>VISCII 1.1 (RFC 1456).</summary>
    Viscii,

    /// <summary>VIQR (RFC 1456): ASCII only, marks typed behind the vowel ("Vie^.t Nam").</summary>
    Viqr,
}
