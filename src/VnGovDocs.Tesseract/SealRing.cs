namespace VnGovDocs.Tesseract;

/// <summary>The ring of a round seal, in dots.</summary>
/// <param name="X">Its center, from the left.</param>
/// <param name="Y">Its center, from the top.</param>
/// <param name="Inner">Where its print begins, from the center.</param>
/// <param name="Outer">Where it ends.</param>
internal readonly record struct SealRing(double X, double Y, double Inner, double Outer);
