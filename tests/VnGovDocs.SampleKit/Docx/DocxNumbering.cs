using DocumentFormat.OpenXml.Wordprocessing;

namespace VnGovDocs.SampleKit.Docx;

/// <summary>Collects the lists of a document whose labels are Word's. A list goes on while its numbers do; otherwise a new one starts at the number printed.</summary>
internal sealed class DocxNumbering
{
    private readonly List<AbstractNum> _forms = [];
    private readonly List<NumberingInstance> _lists = [];
    private readonly Dictionary<string, (int Last, int List)> _open = [];
    private readonly Dictionary<string, int> _formOf = [];

    public bool IsEmpty => _lists.Count == 0;

    /// <summary>Puts a paragraph into the list it goes on.</summary>
    public NumberingProperties Next(ListLabel label, bool bold)
    {
        string key = $"{label.Pattern} {label.IsRoman} {label.IsLetter} {bold}";
        bool goesOn = _open.TryGetValue(key, out (int Last, int List) open) && (label.IsDash || label.Value == open.Last + 1);
        int list = goesOn ? open.List : Start(key, label, bold);
        _open[key] = (label.Value, list);
        return new NumberingProperties { NumberingLevelReference = new NumberingLevelReference { Val = 0 }, NumberingId = new NumberingId { Val = list } };
    }

    public Numbering ToPart() => new([.. _forms, .. _lists]);

    private int Start(string key, ListLabel label, bool bold)
    {
        if (!_formOf.TryGetValue(key, out int form))
        {
            _formOf[key] = form = _forms.Count;
            _forms.Add(Form(form, label, bold));
        }
        int list = _lists.Count + 1;
        var instance = new NumberingInstance(new AbstractNumId { Val = form }) { NumberID = list };
        if (!label.IsDash) instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = label.Value }) { LevelIndex = 0 });
        _lists.Add(instance);
        return list;
    }

    private static AbstractNum Form(int id, ListLabel label, bool bold)
    {
        NumberFormatValues format = label switch
        {
            { IsDash: true } => NumberFormatValues.Bullet,
            { IsRoman: true } => NumberFormatValues.UpperRoman,
            { IsLetter: true } => NumberFormatValues.LowerLetter,
            _ => NumberFormatValues.Decimal,
        };
        var level = new Level
        {
            LevelIndex = 0,
            StartNumberingValue = new StartNumberingValue { Val = 1 },
            NumberingFormat = new NumberingFormat { Val = format },
            LevelSuffix = new LevelSuffix { Val = LevelSuffixValues.Space },
            LevelText = new LevelText { Val = label.Pattern },
            LevelJustification = new LevelJustification { Val = LevelJustificationValues.Left },
            PreviousParagraphProperties = new PreviousParagraphProperties { Indentation = new Indentation { Left = "0", FirstLine = "720" } },
        };
        if (bold) level.NumberingSymbolRunProperties = new NumberingSymbolRunProperties(new Bold());
        return new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, level) { AbstractNumberId = id };
    }
}
