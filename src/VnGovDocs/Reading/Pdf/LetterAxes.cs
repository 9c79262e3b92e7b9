using UglyToad.PdfPig.Core;

namespace VnGovDocs.Reading.Pdf;

/// <summary>Which way a letter's line runs and which way is up for it, through the matrices it is painted with.</summary>
internal static class LetterAxes
{
    /// <summary>A direction through a matrix: its shift moves places, not directions.</summary>
    public static (double X, double Y) Linear(double x, double y, in TransformationMatrix matrix) =>
        (x * matrix.A + y * matrix.C, x * matrix.B + y * matrix.D);

    public static (double X, double Y) Linear((double X, double Y) direction, in TransformationMatrix matrix) => Linear(direction.X, direction.Y, matrix);

    public static Heading HeadingOf(double run, double climb, double lean, double rise)
    {
        // A letter without width still stands upright on its line.
        if (run == 0 && climb == 0) (run, climb) = (rise, -lean);
        double along = Math.Abs(run), across = Math.Abs(climb);
        if (across <= along * 0.02) return run >= 0 ? Heading.Right : Heading.Left;
        if (along <= across * 0.02) return climb > 0 ? Heading.Up : Heading.Down;
        return Heading.Aslant;
    }
}
