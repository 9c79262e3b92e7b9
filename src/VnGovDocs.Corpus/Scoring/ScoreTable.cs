namespace VnGovDocs.Corpus.Scoring;

/// <summary>The scores of a set of files: a row for each field, their sum, and the share of documents that are right as a whole.</summary>
internal sealed class ScoreTable
{
    private readonly Dictionary<string, FieldScore> _fields = [];

    public ScoreTable(IEnumerable<ScoredFile> files)
    {
        foreach (ScoredFile file in files)
        {
            Files++;
            if (file.IsWhole is { } whole)
            {
                WholeSupport++;
                if (whole) WholeRight++;
            }
            foreach (FieldResult result in file.Fields) Count(result);
        }
    }

    public int Files { get; }

    /// <summary>Rows in the order of gold's fields.</summary>
    public IReadOnlyDictionary<string, FieldScore> Fields => _fields;

    /// <summary>All values of all fields that the common scorer knows.</summary>
    public FieldScore All { get; } = new();

    /// <summary>Files that print number, type, date, issuers and signers.</summary>
    public int WholeSupport { get; }

    public int WholeRight { get; }

    /// <summary>Share of them in which all five are right; 0 where there are none.</summary>
    public double Whole => (double)WholeRight / Math.Max(1, WholeSupport);

    /// <summary>Whether a field is counted in <see cref="All"/>.</summary>
    public static bool IsCommon(string field) => !FactSheet.FurtherFields.Contains(field);

    /// <summary>The score that a bound like <c>number=0.99</c> speaks of; null for a name that is no field here.</summary>
    public double? ScoreOf(string name) => name switch
    {
        "all" => All.F1,
        "whole" => Whole,
        _ => _fields.GetValueOrDefault(name)?.F1,
    };

    private void Count(FieldResult result)
    {
        if (!_fields.TryGetValue(result.Field, out FieldScore? score)) _fields[result.Field] = score = new FieldScore();
        score.Add(result);
        if (IsCommon(result.Field)) All.Add(result);
    }
}
