using System.Globalization;
using System.Text;

namespace VnGovDocs.SampleKit.Dress;

/// <summary>A page in gray, as pdftoppm draws it (netpbm's P5).</summary>
internal sealed class PaperPage
{
    private const byte Paper = 255, Threshold = 150;

    private const double MillimetersPerInch = 25.4;

    /// <summary>A province's seal: 36 mm wide, a thick and a thin ring, and something in the middle.</summary>
    private const double SealRadius = 17.6, ThickRing = 0.9, ThinRing = 0.35, ThinRadius = 16.2, EmblemRadius = 5.5;

    private readonly byte[] _dots;

    private PaperPage(int width, int height, byte[] dots) => (Width, Height, _dots) = (width, height, dots);

    public int Width { get; }

    public int Height { get; }

    public static PaperPage Read(byte[] picture)
    {
        int at = 0;
        string Word()
        {
            var word = new StringBuilder();
            while (char.IsWhiteSpace((char)picture[at])) at++;
            while (!char.IsWhiteSpace((char)picture[at])) word.Append((char)picture[at++]);
            return word.ToString();
        }
        if (Word() != "P5") throw new InvalidDataException("no P5 picture");
        int width = int.Parse(Word(), CultureInfo.InvariantCulture), height = int.Parse(Word(), CultureInfo.InvariantCulture);
        Word();
        return new PaperPage(width, height, picture[(at + 1)..]);
    }

    /// <summary>Presses a seal on it; print below it stays, as ink does.</summary>
    public void Stamp(double left, double top, int resolution)
    {
        double millimeter = resolution / MillimetersPerInch;
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                double across = x / millimeter - left, down = y / millimeter - top, distance = Math.Sqrt(across * across + down * down);
                bool isRing = Math.Abs(distance - SealRadius) < ThickRing / 2 || Math.Abs(distance - ThinRadius) < ThinRing / 2;
                // Rays, so that the middle is no plain disk.
                bool isEmblem = distance < EmblemRadius && Math.Cos(5 * Math.Atan2(down, across)) > 0;
                if (isRing || isEmblem) _dots[y * Width + x] = 0;
            }
        }
    }

    /// <summary>The page turned around its center.</summary>
    public PaperPage Turned(double degrees)
    {
        double radians = degrees * Math.PI / 180, cos = Math.Cos(radians), sin = Math.Sin(radians);
        byte[] dots = new byte[_dots.Length];
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                double across = x - Width / 2.0, down = y - Height / 2.0;
                dots[y * Width + x] = At(across * cos + down * sin + Width / 2.0, down * cos - across * sin + Height / 2.0);
            }
        }
        return new PaperPage(Width, Height, dots);
    }

    /// <summary>One bit a dot, rows filled up to bytes, white is 1.</summary>
    public byte[] ToBits()
    {
        int row = (Width + 7) / 8;
        byte[] bits = new byte[row * Height];
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                if (_dots[y * Width + x] >= Threshold) bits[y * row + x / 8] |= (byte)(0x80 >> x % 8);
            }
        }
        return bits;
    }

    /// <summary>The gray between four dots.</summary>
    private byte At(double x, double y)
    {
        int left = (int)Math.Floor(x), top = (int)Math.Floor(y);
        if (left < 0 || top < 0 || left + 1 >= Width || top + 1 >= Height) return Paper;
        double right = x - left, low = y - top;
        double upper = _dots[top * Width + left] * (1 - right) + _dots[top * Width + left + 1] * right;
        double lower = _dots[(top + 1) * Width + left] * (1 - right) + _dots[(top + 1) * Width + left + 1] * right;
        return (byte)(upper * (1 - low) + lower * low);
    }
}
