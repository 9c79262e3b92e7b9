using System.Globalization;

namespace VnGovDocs.Hostile.Running;

/// <summary>What a child says of one input, as a line between the two processes.</summary>
internal sealed record Finding(int Number, Verdict Verdict)
{
    /// <summary>The line that ends an order; behind it the most memory the child ever held.</summary>
    public const string End = "end";

    /// <summary>The line that says that a large input is made and its read begins.</summary>
    public const string Made = "made";

    public string Line => string.Create(
        CultureInfo.InvariantCulture, $"{Number}\t{Verdict.Outcome}\t{Verdict.Milliseconds:0.0}\t{Verdict.Breach}\t{Verdict.Complaint.ReplaceLineEndings(" ").Replace('\t', ' ')}");

    public static Finding Parse(string line)
    {
        string[] fields = line.Split('\t');
        var verdict = new Verdict(fields[1], double.Parse(fields[2], CultureInfo.InvariantCulture), Enum.Parse<Breach>(fields[3]), fields[4]);
        return new Finding(int.Parse(fields[0], CultureInfo.InvariantCulture), verdict);
    }
}
