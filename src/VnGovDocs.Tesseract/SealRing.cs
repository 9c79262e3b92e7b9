namespace VnGovDocs.Tesseract;

/// <summary>The ring of a round seal, in dots.</summary>
/// <param name="X">Its center, from the left.</param>
/// <param name="Y">Its center, from the top.</param>
/// <param name="Inner">Where its print begins, from the center.</param>
/// <param name="Outer">Where it ends.</param>
internal readonly record struct SealRing(double X, double Y, double Inner, double Outer)
{
    /// <summary>In radii from the center: where the signer's office and name stand, on which a seal is put by rule.</summary>
    private const double ToLeft = 1.3, ToRight = 2.8, Up = 1.4, Down = 1.5;

    public int Left => (int)(X - ToLeft * Outer);

    public int Top => (int)(Y - Up * Outer);

    public int Right => (int)(X + ToRight * Outer);

    public int Bottom => (int)(Y + Down * Outer);
}
