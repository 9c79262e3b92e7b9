using VnGovDocs.SampleKit.Description;

namespace VnGovDocs.SampleKit.Composition;

/// <summary>What is printed above the body: letterhead, title, addressees. Sizes and styles follow NĐ 30/2020, those of Party documents HD 36-HD/VPTW.</summary>
internal sealed class LetterheadLines(SampleDescription description)
{
    private const double TextWidth = 165;
    private const double LeastLeftShare = 0.38;

    /// <summary>More would leave too little for the motto on one line.</summary>
    private const double MostLeftShare = 0.41;

    private readonly SampleHead _head = description.Head;
    private readonly double _size = description.Style.Size;

    private bool Party => _head.Motto == Motto.Party;

    private double Smaller => Party ? _size : _size - 1;

    /// <summary>Two rows: names opposite the motto, number opposite place and date.</summary>
    public IReadOnlyList<ColumnRow> Letterhead() => [Row(Names(), MottoLines()), Row(BelowNames(), BelowMotto())];

    public IReadOnlyList<ColumnLine> Title()
    {
        if (_head.Type is null) return [];
        double size = Party ? _size + 1 : _size;
        return
        [
            new ColumnLine(_head.Type, size, LineStyle.Bold),
            .. _head.Title.Select(line => new ColumnLine(line, _size, LineStyle.Bold)),
            Party ? new ColumnLine("-----", _size) : ColumnLine.Rule(14, _size),
        ];
    }

    /// <summary>One addressee stands on the label's line, several below it.</summary>
    public IReadOnlyList<ColumnLine> Addressees()
    {
        LineStyle style = Party ? LineStyle.Italic : LineStyle.Regular;
        return _head.Addressees switch
        {
            [] => [],
            [var only] => [new ColumnLine($"{_head.AddresseeLabel} {only}", _size, style)],
            _ => [new ColumnLine(_head.AddresseeLabel, _size, style), .. _head.Addressees.Select(line => new ColumnLine(line, _size))],
        };
    }

    /// <summary>Wide enough for the number, which is never broken.</summary>
    private double LeftShare => Math.Clamp((LineWidth.InMillimetres(_head.Number ?? "", Smaller, bold: false) + 4) / TextWidth, LeastLeftShare, MostLeftShare);

    private ColumnRow Row(IReadOnlyList<ColumnLine> left, IReadOnlyList<ColumnLine> right) => new([new Column(left, LeftShare), new Column(right, 1 - LeftShare)]);

    private List<ColumnLine> Names() =>
    [
        .. _head.Superior.Select(line => new ColumnLine(line, Smaller)),
        .. _head.Issuers.SelectMany(name => name).Select(line => new ColumnLine(line, Smaller, LineStyle.Bold)),
        Party ? new ColumnLine("*", Smaller) : ColumnLine.Rule(8, Smaller),
    ];

    private List<ColumnLine> MottoLines() => _head.Motto switch
    {
        Motto.State =>
        [
            new ColumnLine("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", _size - 1, LineStyle.Bold),
            new ColumnLine("Độc lập - Tự do - Hạnh phúc", _size, LineStyle.Bold),
            ColumnLine.Rule(25, _size),
        ],
        Motto.Party => [new ColumnLine("ĐẢNG CỘNG SẢN VIỆT NAM", _size + 1, LineStyle.Bold), ColumnLine.Rule(27, _size)],
        _ => [],
    };

    private List<ColumnLine> BelowNames()
    {
        var lines = new List<ColumnLine>();
        if (_head.Number is not null) lines.Add(new ColumnLine(_head.Number, Smaller, Kind: LineKind.Unbroken));
        lines.AddRange(_head.Subject.Select(line => new ColumnLine(line, 12, Party ? LineStyle.Italic : LineStyle.Regular)));
        lines.AddRange(_head.Marks.Select(mark => new ColumnLine(mark, Smaller, LineStyle.Bold, LineKind.Box)));
        if (_head.Draft is not null) lines.Add(new ColumnLine(_head.Draft, Smaller, LineStyle.Bold));
        return lines;
    }

    private List<ColumnLine> BelowMotto() => _head.PlaceDate is null ? [] : [new ColumnLine(_head.PlaceDate, _size, LineStyle.Italic)];
}
