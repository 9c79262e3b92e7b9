namespace VnGovDocs.Corpus.Scoring;

/// <summary>Counts of one field over a set of files.</summary>
internal sealed class FieldScore
{
    public int Right { get; private set; }

    public int SoftRight { get; private set; }

    public int Predicted { get; private set; }

    /// <summary>The support: values that gold has.</summary>
    public int Expected { get; private set; }

    /// <summary>Files in which something is missed or extra.</summary>
    public int WrongFiles { get; private set; }

    /// <summary>Null where nothing was read.</summary>
    public double? Precision => Predicted == 0 ? null : (double)Right / Predicted;

    /// <summary>Null where nothing is printed.</summary>
    public double? Recall => Expected == 0 ? null : (double)Right / Expected;

    /// <summary>1 where nothing is printed and nothing was read.</summary>
    public double F1 => Value(Right);

    public double SoftF1 => Value(SoftRight);

    /// <summary>F1 for people: null where there was nothing to be right or wrong about.</summary>
    public double? ShownF1 => Predicted + Expected == 0 ? null : F1;

    /// <inheritdoc cref="ShownF1"/>
    public double? ShownSoftF1 => Predicted + Expected == 0 ? null : SoftF1;

    public void Add(FieldResult result)
    {
        Right += result.Strict.Right;
        SoftRight += result.SoftRight;
        Predicted += result.Strict.Predicted;
        Expected += result.Strict.Expected;
        if (!result.Strict.IsRight) WrongFiles++;
    }

    private double Value(int right) => Predicted + Expected == 0 ? 1 : 2.0 * right / (Predicted + Expected);
}
