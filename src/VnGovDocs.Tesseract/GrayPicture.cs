using System.Globalization;
using System.Text;

namespace VnGovDocs.Tesseract;

/// <summary>A page drawn in gray: one byte for each dot, 0 black, 255 white.</summary>
/// <param name="width">Dots of a row.</param>
/// <param name="height">Rows.</param>
internal sealed class GrayPicture(int width, int height)
{
    private const int Channels = 3, MostDots = 1 << 28;
    private const byte Dark = 128, Paper = 255;

    private readonly byte[] _dots = new byte[width * height];

    public int Width => width;

    public int Height => height;

    /// <summary>Reads a picture in colors (netpbm's P6, eight bits) as it looks in red light: seals, which are red by rule, become as light as the paper,
    /// and the print under them stays. So does blue ink: numbers are often written by hand.</summary>
    /// <exception cref="InvalidDataException">The file is no such picture.</exception>
    public static GrayPicture ReadInRedLight(string path)
    {
        using FileStream input = File.OpenRead(path);
        if (Word(input) != "P6") throw new InvalidDataException("no P6 picture");
        int width = Number(input), height = Number(input);
        if ((long)width * height > MostDots) throw new InvalidDataException("a picture of too many dots");
        if (Number(input) != byte.MaxValue) throw new InvalidDataException("no picture of eight bits");
        var picture = new GrayPicture(width, height);
        var row = new byte[width * Channels];
        for (int y = 0; y < height; y++)
        {
            input.ReadExactly(row);
            for (int x = 0; x < width; x++) picture._dots[y * width + x] = row[x * Channels];
        }
        return picture;
    }

    /// <summary>Writes it as netpbm's P5.</summary>
    public void Write(string path)
    {
        using FileStream output = File.Create(path);
        output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{width} {height}\n{byte.MaxValue}\n")));
        output.Write(_dots);
    }

    /// <summary>Whether there is print at a place; none outside of the picture.</summary>
    public bool IsDark(int x, int y) => x >= 0 && y >= 0 && x < width && y < height && _dots[y * width + x] < Dark;

    public void Erase(int x, int y)
    {
        if (x >= 0 && y >= 0 && x < width && y < height) _dots[y * width + x] = Paper;
    }

    /// <summary>A part of it, as a picture of its own; what lies outside is left off.</summary>
    public GrayPicture Crop(int left, int top, int right, int bottom)
    {
        (left, top, right, bottom) = (Math.Max(0, left), Math.Max(0, top), Math.Min(width, right), Math.Min(height, bottom));
        var part = new GrayPicture(right - left, bottom - top);
        for (int y = 0; y < part.Height; y++) _dots.AsSpan((top + y) * width + left, part.Width).CopyTo(part._dots.AsSpan(y * part.Width));
        return part;
    }

    private static int Number(FileStream input) =>
        int.TryParse(Word(input), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= ushort.MaxValue ? number : throw new InvalidDataException("no number");

    /// <summary>The next word of the head; one sign of white space behind it is read too.</summary>
    private static string Word(FileStream input)
    {
        var word = new StringBuilder();
        for (int sign = input.ReadByte(); sign >= 0 && word.Length < 8; sign = input.ReadByte())
        {
            if (!char.IsWhiteSpace((char)sign)) word.Append((char)sign);
            else if (word.Length > 0) break;
        }
        return word.ToString();
    }
}
