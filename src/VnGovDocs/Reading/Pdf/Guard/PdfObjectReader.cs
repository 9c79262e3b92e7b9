namespace VnGovDocs.Reading.Pdf.Guard;

/// <summary>Reads one object: where its references lead, by the key they stand under.</summary>
internal ref struct PdfObjectReader(ReadOnlySpan<byte> bytes, int position, int number, bool isPacked, PdfObjectScan scan, Budget budget)
{
    /// <summary>More objects than a cross-reference table may have by the standard (32000-1, Annex C).</summary>
    private const long MostObjects = 8_388_607;

    private const int WidestField = 16, LargestCode = 65_535;

    /// <summary>A stream with objects in it.</summary>
    /// <param name="Dictionary">Where the stream's dictionary begins.</param>
    /// <param name="End">Behind the word "stream".</param>
    /// <param name="Count">How many objects it says to hold.</param>
    /// <param name="First">Where the first one begins.</param>
    internal readonly record struct Packed(int Dictionary, int End, long Count, long First);

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Of each dictionary or array that is open: the key that its values stand under.</summary>
    private readonly List<PdfKey> _open = [];
    private PdfTokens _tokens = new(bytes, position);
    private PdfKey _key = PdfKey.Other;
    private PdfToken _container = PdfToken.End;
    private readonly List<PdfToken> _containers = [];
    private (long Before, long Last, int Count) _numbers;
    private bool _isCrossReference, _isStream, _hasNames, _hasOddField;
    private long _count = -1, _first = -1, _size, _indexed;
    private int _references;

    /// <summary>Behind the object.</summary>
    public readonly int Position => _tokens.Position;

    public void Run()
    {
        scan.Graph.AddObject(number);
        while (Step(_tokens.Next()) && !IsWhole())
        {
        }
        if (_isCrossReference && (_size > MostObjects || _indexed > MostObjects || _hasOddField))
            throw ReadStoppedException.Malformed(DocumentFormat.Pdf, "a cross-reference table of measures that no file has");
        scan.Destinations.Add(number, _references, _hasNames);
    }

    public readonly Packed? AsPacked() => _isStream && _count >= 0 && _first >= 0 ? new Packed(position, _tokens.Position, _count, _first) : null;

    /// <summary>Packed objects have no word at their end: the next one follows. A number may be the beginning of a reference.</summary>
    private readonly bool IsWhole() => isPacked && _containers.Count == 0 && _numbers.Count is not (1 or 2);

    /// <summary>False when the object is at its end.</summary>
    private bool Step(PdfToken token)
    {
        if (_key == PdfKey.Widths && _container == PdfToken.OpenArray && _containers.Count == 2 && token != PdfToken.CloseArray) _hasOddField |= !IsField(token);
        switch (token)
        {
            case PdfToken.OpenArray or PdfToken.OpenDictionary:
                Open(token);
                return true;
            case PdfToken.CloseArray or PdfToken.CloseDictionary:
                Close();
                // A stream's data follow its dictionary.
                return true;
            case PdfToken.Name:
                TakeName();
                return true;
            case PdfToken.Number:
                TakeNumber(_tokens.Number);
                return true;
            case PdfToken.Word:
                return TakeWord();
            case PdfToken.Text:
                _numbers = default;
                EndValue();
                return true;
            default:
                return false;
        }
    }

    /// <summary>
    /// A field of a cross-reference table is some bytes wide, in plain digits. The library adds up whatever it takes for numbers ("-2", "1-", "11e99")
    /// and asks for as many bytes of the stack.
    /// </summary>
    private readonly bool IsField(PdfToken token) => token == PdfToken.Number && _tokens.Number <= WidestField && _tokens.Letters.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    private void Open(PdfToken token)
    {
        if (_containers.Count >= budget.Limits.MaxNesting) throw ReadStoppedException.Exceeded(nameof(ReadLimits.MaxNesting), budget.Limits.MaxNesting);
        _open.Add(_key);
        _containers.Add(_container);
        _container = token;
        if (token == PdfToken.OpenDictionary) _key = PdfKey.None;
        _numbers = default;
    }

    private void Close()
    {
        _numbers = default;
        if (_containers.Count == 0) return;
        _container = _containers[^1];
        _key = _open[^1];
        _containers.RemoveAt(_containers.Count - 1);
        _open.RemoveAt(_open.Count - 1);
        EndValue();
    }

    /// <summary>In a dictionary the next name is a key again.</summary>
    private void EndValue()
    {
        if (_container == PdfToken.OpenDictionary) _key = PdfKey.None;
    }

    private void TakeName()
    {
        bool isKey = _container == PdfToken.OpenDictionary && (_key == PdfKey.None || _numbers.Count > 0);
        _numbers = default;
        if (isKey)
        {
            _key = PdfKeys.Of(_tokens.Letters);
            _hasNames |= _key == PdfKey.Names;
        }
        else
        {
            if (_key == PdfKey.Type && _containers.Count == 1 && _tokens.Letters.SequenceEqual("XRef"u8)) _isCrossReference = true;
            EndValue();
        }
    }

    private void TakeNumber(long value)
    {
        // What may be the beginning of a reference ends no value; the key is taken as ended when the next name comes.
        _numbers = (_numbers.Last, value, _numbers.Count + 1);
        if (_containers.Count == 1)
        {
            if (_key == PdfKey.Count) _count = value;
            else if (_key == PdfKey.First) _first = value;
            else if (_key == PdfKey.Size) _size = Math.Max(_size, value);
        }
        else if (_containers.Count == 2 && _container == PdfToken.OpenArray)
        {
            if (_key == PdfKey.Index && _numbers.Count % 2 == 0) _indexed += Math.Max(0, value);
        }
        TakeWidth(value);
    }

    /// <summary>Widths of fonts: from the first letter to the last one, all as wide. Where an array stands alone, nobody knows yet whether it is that.</summary>
    private readonly void TakeWidth(long value)
    {
        if (_containers.Count == 0 && value > LargestCode) scan.Tables.AddLarge(number);
        if (_container != PdfToken.OpenArray || _numbers.Count % 3 != 2 || value - _numbers.Before is var range && range <= 0) return;
        if (_key == PdfKey.Widths) scan.Tables.Spend(_numbers.Before, value);
        else if (_containers.Count == 1 && range > LargestCode) scan.Tables.AddLarge(number);
    }

    private bool TakeWord()
    {
        ReadOnlySpan<byte> word = _tokens.Letters;
        if (word.SequenceEqual("R"u8) && _numbers.Count >= 2)
        {
            TakeReference((int)_numbers.Before);
            _numbers = default;
            EndValue();
            return true;
        }
        _numbers = default;
        EndValue();
        if (word.SequenceEqual("stream"u8)) _isStream = _containers.Count == 0;
        return !(word.StartsWith("stream"u8) || word.StartsWith("endobj"u8) || word.SequenceEqual("obj"u8) || word.StartsWith("xref"u8));
    }

    private void TakeReference(int target)
    {
        if (_key != PdfKey.Kids) _references++;
        if (_containers.Count == 0) scan.Graph.AddBare(number, target);
        else if (_key == PdfKey.Kids || _containers.Count == 1 && _container == PdfToken.OpenArray) scan.Graph.AddWay(number, target);
        else if (_key == PdfKey.Widths) scan.Tables.AddWidths(target);
        else if (_key == PdfKey.Dests) scan.Destinations.AddTable(target);
        else if (_key == PdfKey.Pages) scan.Destinations.AddPages(target);
    }
}
