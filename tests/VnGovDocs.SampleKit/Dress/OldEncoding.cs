namespace VnGovDocs.SampleKit.Dress;

/// <summary>Encodings of fonts from before Unicode.</summary>
internal enum OldEncoding
{
    Tcvn3,
    Vni,
}
