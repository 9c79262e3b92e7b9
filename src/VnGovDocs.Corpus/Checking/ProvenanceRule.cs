using System.Globalization;
using System.Text.Json;
using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Corpus.Checking;

/// <summary>What <c>provenance.json</c> says against the folder and the calendar.</summary>
internal static class ProvenanceRule
{
    public static IEnumerable<Problem> Check(CheckedSample sample)
    {
        JsonElement provenance = sample.ProvenanceJson;
        if (provenance.ValueKind != JsonValueKind.Object) yield break;
        string file = sample.Shown(SampleSet.ProvenanceName);
        if (provenance.Text("id") is { } id && id != sample.Name) yield return new(ProblemCodes.OtherId, file, "id", $"\"{id}\" is not the folder's name", $"write \"{sample.Name}\"");
        if (provenance.Text("created") is { } created)
        {
            if (!DateOnly.TryParseExact(created, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                yield return new(ProblemCodes.ImpossibleDate, file, "created", $"\"{created}\" is no day of the calendar", "write the day as 2026-01-22");
            // A day is allowed for clocks that are ahead.
            else if (day > DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1))
                yield return new(ProblemCodes.FutureDate, file, "created", $"{created} has not come yet", "write the day on which the sample was made");
        }
        foreach (string format in sample.Sources.Select(source => Path.GetExtension(source.Name).TrimStart('.')).Distinct())
        {
            if (provenance.Child("layout").Text(format) is null)
                yield return new(ProblemCodes.NoLayout, file, $"layout.{format}", $"nothing says how the {format} is built", "tell how letterhead and closing are made: that is what the sample tests");
        }
    }
}
