using System.Globalization;
using VnGovDocs.Hostile.Families;

namespace VnGovDocs.Hostile.Running;

/// <summary>A stretch of inputs for a child to read: those from one number to below another.</summary>
internal sealed record Order(Family Family, string Format, int From, int To)
{
    /// <summary>The order as a line for the child.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Family.Name}\t{Format}\t{From}\t{To}");

    public static Order Parse(string line)
    {
        string[] fields = line.Split('\t');
        return new Order(AllFamilies.Named(fields[0]), fields[1], int.Parse(fields[2], CultureInfo.InvariantCulture), int.Parse(fields[3], CultureInfo.InvariantCulture));
    }
}
