namespace VnGovDocs.Tesseract;

/// <summary>
/// Finds the rings of round seals. All bodies' seals are round, 30 to 42 mm wide, so a circle of such a size that is printed all around is one. A
/// search on a coarse picture proposes circles, the full one decides.
/// </summary>
internal sealed class SealFinder
{
    /// <summary>In millimeters; the ring's print may lie somewhat within the rule's measure.</summary>
    private const double LeastRadius = 13.5, GreatestRadius = 21, Thickest = 2.2, Edge = 0.15;

    private const double MillimetersPerInch = 25.4;

    private const int CoarseResolution = 75, MostSeals = 3, MostProposals = 400;

    /// <summary>Dots of a coarse picture, an A2 page's, and circles in it: more has only what is dark all over.</summary>
    private const int LargestCoarse = 3_000_000, MostCircles = 50_000;

    /// <summary>Of so many directions so many must have print: lines of text reach half of them by chance.</summary>
    private const int Directions = 120, CoarseDirections = 36, LeastCoarse = 25, LeastFound = 84;

    /// <summary>What share of a circle is print where a ring is.</summary>
    private const double RingShare = 0.35;

    private static readonly (double X, double Y)[] Circle = [.. Enumerable.Range(0, Directions).Select(i => (Math.Cos(2 * Math.PI * i / Directions), Math.Sin(2 * Math.PI * i / Directions)))];

    private readonly GrayPicture _picture;
    private readonly double _millimeter;
    private readonly int _scale, _width, _height;
    private readonly bool[] _coarse;

    private SealFinder(GrayPicture picture, int resolution)
    {
        _picture = picture;
        _millimeter = resolution / MillimetersPerInch;
        _scale = Math.Max(1, resolution / CoarseResolution);
        (_width, _height) = (picture.Width / _scale, picture.Height / _scale);
        _coarse = new bool[_width * _height];
        for (int y = 0; y < _height * _scale; y++)
        {
            for (int x = 0; x < _width * _scale; x++) _coarse[y / _scale * _width + x / _scale] |= picture.IsDark(x, y);
        }
    }

    /// <summary>The rings on a page, the clearest first.</summary>
    /// <param name="picture">The page.</param>
    /// <param name="resolution">Its dots per inch.</param>
    public static List<SealRing> Find(GrayPicture picture, int resolution)
    {
        var finder = new SealFinder(picture, resolution);
        var rings = new List<SealRing>();
        List<(int Hits, int X, int Y, int Radius)> proposals = finder.Proposals();
        if (proposals.Count == 0) return rings;
        while (rings.Count < MostSeals && finder.Best(proposals, rings) is { } ring) rings.Add(ring);
        return rings;
    }

    private List<(int Hits, int X, int Y, int Radius)> Proposals()
    {
        int least = (int)(LeastRadius * _millimeter / _scale), greatest = (int)(GreatestRadius * _millimeter / _scale);
        var found = new List<(int Hits, int X, int Y, int Radius)>();
        if (_coarse.Length > LargestCoarse) return found;
        for (int y = least; y < _height - least / 2 && found.Count < MostCircles; y += 2)
        {
            for (int x = least / 2; x < _width - least / 2; x += 2)
            {
                for (int radius = least; radius <= greatest; radius++)
                {
                    if (CoarseHits(x, y, radius) is >= LeastCoarse and int hits) found.Add((hits, x, y, radius));
                }
            }
        }
        return [.. found.OrderByDescending(one => one.Hits).Take(MostProposals)];
    }

    /// <summary>Most circles are none: the first third of the directions tells.</summary>
    private int CoarseHits(int x, int y, int radius)
    {
        int hits = 0;
        for (int i = 0; i < CoarseDirections; i++)
        {
            // Seven steps on, so that the first directions lie all around.
            (double cos, double sin) = Circle[i * 7 % CoarseDirections * (Directions / CoarseDirections)];
            int column = (int)(x + radius * cos), row = (int)(y + radius * sin);
            if (column >= 0 && row >= 0 && column < _width && row < _height && _coarse[row * _width + column]) hits++;
            if (i == CoarseDirections / 3 && hits < CoarseDirections / 5) return 0;
        }
        return hits;
    }

    /// <summary>The circle with most print all around, of those that lie apart from the rings that are known; null when none has enough.</summary>
    private SealRing? Best(List<(int Hits, int X, int Y, int Radius)> proposals, List<SealRing> known)
    {
        (int Hits, double X, double Y, double Radius) best = (LeastFound - 1, 0, 0, 0);
        foreach ((_, int column, int row, int size) in proposals)
        {
            double x = (column + 0.5) * _scale, y = (row + 0.5) * _scale, radius = size * _scale;
            if (known.Exists(ring => Math.Abs(ring.X - x) < radius && Math.Abs(ring.Y - y) < radius)) continue;
            for (int i = 0; i < 125; i++)
            {
                (double X, double Y, double Radius) near = (x + (i % 5 - 2) * 0.75 * _scale, y + (i / 5 % 5 - 2) * 0.75 * _scale, radius + (i / 25 - 2) * 0.5 * _scale);
                int hits = Hits(near.X, near.Y, near.Radius);
                if (hits > best.Hits) best = (hits, near.X, near.Y, near.Radius);
            }
        }
        return best.Radius > 0 ? Measure(best.X, best.Y, best.Radius) : null;
    }

    private int Hits(double x, double y, double radius)
    {
        int hits = 0;
        foreach ((double cos, double sin) in Circle)
        {
            if (IsDark(radius) || IsDark(radius - 1) || IsDark(radius + 1)) hits++;
            bool IsDark(double distance) => _picture.IsDark((int)(x + distance * cos), (int)(y + distance * sin));
        }
        return hits;
    }

    /// <summary>A ring has two lines, often: the outermost and the innermost one near the circle that was found.</summary>
    private SealRing Measure(double x, double y, double radius)
    {
        double inner = radius, outer = radius;
        for (double step = 0; step < Thickest * _millimeter; step++)
        {
            if (IsRing(radius - step)) inner = radius - step;
            if (IsRing(radius + step)) outer = radius + step;
        }
        return new SealRing(x, y, inner - Edge * _millimeter, outer + Edge * _millimeter);
        bool IsRing(double distance) => Circle.Count(at => _picture.IsDark((int)(x + distance * at.X), (int)(y + distance * at.Y))) >= RingShare * Directions;
    }
}
