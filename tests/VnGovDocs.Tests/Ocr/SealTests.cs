using System.Text;
using VnGovDocs.Tesseract;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Ocr;

/// <summary>Seals are found by their rings and taken off; print that crosses them stays, and red ones are no darker than the paper.</summary>
public sealed class SealTests
{
    private const int Resolution = 100, Size = 600, Radius = 70;

    [Fact]
    public void A_ring_of_a_seals_size_is_found_where_it_is()
    {
        SealRing ring = Assert.Single(SealFinder.Find(Drawn(Ring(300, 300, Radius)), Resolution));
        Assert.Equal((300, 300), (Math.Round(ring.X / 10) * 10, Math.Round(ring.Y / 10) * 10));
        Assert.InRange(ring.Outer, Radius, Radius + 8);
        Assert.InRange(ring.Inner, Radius - 8, Radius);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(140)]
    public void A_ring_of_another_size_is_no_seal(int radius) => Assert.Empty(SealFinder.Find(Drawn(Ring(300, 300, radius)), Resolution));

    [Fact]
    public void Lines_of_text_are_no_seal() =>
        Assert.Empty(SealFinder.Find(Drawn((x, y) => y % 20 < 9 && x % 7 < 3 && x is > 50 and < 550), Resolution));

    [Fact]
    public void Two_seals_are_found() =>
        Assert.Equal(2, SealFinder.Find(Drawn((x, y) => Ring(150, 150, Radius)(x, y) || Ring(420, 400, Radius)(x, y)), Resolution).Count);

    [Fact]
    public void The_seal_goes_and_strokes_across_its_lower_edge_stay()
    {
        bool Stroke(int x, int y) => x is >= 298 and < 303 && y is > 355 and < 390;
        GrayPicture picture = Drawn((x, y) => Ring(300, 300, Radius)(x, y) || Stroke(x, y) || Math.Abs(x - 300) < 20 && Math.Abs(y - 300) < 20);
        SealEraser.Erase(picture, Assert.Single(SealFinder.Find(picture, Resolution)));
        Assert.True(picture.IsDark(300, 380));
        Assert.True(picture.IsDark(300, 370));
        Assert.True(picture.IsDark(300, 362));
        Assert.False(picture.IsDark(300, 300));
        Assert.False(picture.IsDark(370, 300));
        Assert.False(picture.IsDark(250, 349));
    }

    [Fact]
    public void Red_is_light_and_blue_is_dark()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["a.ppm"], [.. Encoding.ASCII.GetBytes("P6\n3 1\n255\n"), 230, 20, 20, 30, 30, 200, 255, 255, 255]);
        GrayPicture picture = GrayPicture.ReadInRedLight(folder["a.ppm"]);
        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(x => picture.IsDark(x, 0)));
        picture.Write(folder["a.pgm"]);
        Assert.Equal([.. Encoding.ASCII.GetBytes("P5\n3 1\n255\n"), 230, 30, 255], File.ReadAllBytes(folder["a.pgm"]));
    }

    [Theory]
    [InlineData("P5\n1 1\n255\n")]
    [InlineData("P6\n0 1\n255\n")]
    [InlineData("P6\n1 x\n255\n")]
    [InlineData("P6\n1 1\n65535\n")]
    public void What_is_no_picture_is_refused(string head)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["a.ppm"], head);
        Assert.Throws<InvalidDataException>(() => GrayPicture.ReadInRedLight(folder["a.ppm"]));
    }

    private static Func<int, int, bool> Ring(double left, double top, double radius) => (x, y) => Math.Abs(Math.Sqrt((x - left) * (x - left) + (y - top) * (y - top)) - radius) < 2.5;

    private static GrayPicture Drawn(Func<int, int, bool> isDark)
    {
        using var folder = new TemporaryFolder();
        byte[] dots = [.. Enumerable.Range(0, Size * Size).SelectMany(i => Enumerable.Repeat(isDark(i % Size, i / Size) ? (byte)0 : (byte)255, 3))];
        File.WriteAllBytes(folder["a.ppm"], [.. Encoding.ASCII.GetBytes($"P6\n{Size} {Size}\n255\n"), .. dots]);
        return GrayPicture.ReadInRedLight(folder["a.ppm"]);
    }
}
