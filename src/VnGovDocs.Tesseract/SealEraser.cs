namespace VnGovDocs.Tesseract;

/// <summary>
/// Takes a black seal off a page, as far as it can be told from the print that it covers: an engine takes seal, signature and the name below for one
/// picture otherwise. A stroke that runs straight across the ring belongs to print, and so does what hangs on it inside, near the seal's upper or lower
/// edge, where the signer's office and name stand.
/// </summary>
internal sealed class SealEraser
{
    /// <summary>Shares of the radius: what lies nearer to the center, or at its height, is the seal's own picture.</summary>
    private const double Core = 0.7, Middle = 0.6;

    private readonly GrayPicture _picture;
    private readonly SealRing _ring;
    private readonly int _left, _top, _side;
    private readonly bool[] _kept;
    private bool _isOpen;

    private SealEraser(GrayPicture picture, SealRing ring)
    {
        (_picture, _ring) = (picture, ring);
        (_left, _top, _side) = ((int)(ring.X - ring.Outer) - 2, (int)(ring.Y - ring.Outer) - 2, (int)(2 * ring.Outer) + 5);
        _kept = new bool[_side * _side];
    }

    /// <param name="picture">Loses the seal.</param>
    /// <param name="ring">Where it is.</param>
    /// <param name="isOpen">
    /// Whether all print between ring and middle near the upper and lower edge is kept: of a seal that has no words there it is the signer's, of others
    /// the seal's.
    /// </param>
    public static void Erase(GrayPicture picture, SealRing ring, bool isOpen = false)
    {
        var eraser = new SealEraser(picture, ring) { _isOpen = isOpen };
        eraser.KeepPrint();
        eraser.EraseRest();
    }

    private void KeepPrint()
    {
        var open = new Queue<(int X, int Y)>();
        for (int i = 0; i < _kept.Length; i++)
        {
            (int x, int y) = (i % _side, i / _side);
            if (!CrossesRing(x, y) && !(_isOpen && HangsOnPrint(x, y))) continue;
            _kept[i] = true;
            open.Enqueue((x, y));
        }
        while (open.TryDequeue(out (int X, int Y) at))
        {
            foreach ((int x, int y) in Around(at.X, at.Y))
            {
                if (_kept[y * _side + x] || !HangsOnPrint(x, y)) continue;
                _kept[y * _side + x] = true;
                open.Enqueue((x, y));
            }
        }
    }

    /// <summary>Whether a dot of the ring has print on both sides.</summary>
    private bool CrossesRing(int x, int y)
    {
        (double across, double down, double distance) = FromCenter(x, y);
        if (distance < _ring.Inner || distance > _ring.Outer || IsMiddle(down) || !IsDark(x, y)) return false;
        return IsPrinted(_ring.Outer + 1) && IsPrinted(_ring.Inner - 1);
        bool IsPrinted(double radius) => Around((int)(_ring.X - _left + across / distance * radius), (int)(_ring.Y - _top + down / distance * radius)).Any(dot => IsDark(dot.X, dot.Y));
    }

    private bool HangsOnPrint(int x, int y)
    {
        (_, double down, double distance) = FromCenter(x, y);
        return distance < _ring.Inner && distance >= Core * _ring.Inner && !IsMiddle(down) && IsDark(x, y);
    }

    /// <summary>The gray edges of what is kept stay with it.</summary>
    private void EraseRest()
    {
        for (int i = 0; i < _kept.Length; i++)
        {
            (int x, int y) = (i % _side, i / _side);
            if (FromCenter(x, y).Distance <= _ring.Outer && !Around(x, y).Any(dot => _kept[dot.Y * _side + dot.X])) _picture.Erase(_left + x, _top + y);
        }
    }

    private (double Across, double Down, double Distance) FromCenter(int x, int y)
    {
        double across = _left + x - _ring.X, down = _top + y - _ring.Y;
        return (across, down, Math.Sqrt(across * across + down * down));
    }

    private bool IsMiddle(double down) => Math.Abs(down) < Middle * _ring.Inner;

    private bool IsDark(int x, int y) => _picture.IsDark(_left + x, _top + y);

    /// <summary>A dot and its neighbors, as far as they lie in the square around the seal.</summary>
    private IEnumerable<(int X, int Y)> Around(int x, int y)
    {
        for (int row = Math.Max(0, y - 1); row <= Math.Min(_side - 1, y + 1); row++)
        {
            for (int column = Math.Max(0, x - 1); column <= Math.Min(_side - 1, x + 1); column++) yield return (column, row);
        }
    }
}
