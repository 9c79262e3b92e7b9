using System.Globalization;
using System.Text.Json;
using VnGovDocs.Corpus.Samples;

namespace VnGovDocs.Corpus.Checking;

/// <summary>Both JSON files of a sample: well-formed, no key twice, and as their schemas say.</summary>
internal static class JsonRule
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static IEnumerable<Problem> Check(CheckedSample sample) =>
        Check(sample.Shown(SampleSet.GoldName), sample.Gold, SampleSchema.Gold).Concat(Check(sample.Shown(SampleSet.ProvenanceName), sample.Provenance, SampleSchema.Provenance));

    private static IEnumerable<Problem> Check(string file, string? json, SampleSchema schema)
    {
        if (json is null) return [];
        if (json.Length == 0) return [new(ProblemCodes.NotOpened, file, null, "the file is empty, not UTF-8, or cannot be opened", "save it as UTF-8 text that everybody may read")];
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return [new(ProblemCodes.WrongType, file, null, "this is JSON, but no object", "write { … } with the keys of a sample")];
            if (!document.RootElement.IsReadable()) return [new(ProblemCodes.NotJson, file, null, "a text holds half a letter (a lone surrogate)", "write the letter itself")];
        }
        catch (JsonException broken)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"line {broken.LineNumber + 1}, column {broken.BytePositionInLine + 1}");
            return [new(ProblemCodes.NotJson, file, null, $"this is no JSON, at {place}", "mend the comma, quote or bracket there")];
        }
        return Repeated(file, json).Concat(schema.Check(file, json));
    }

    private static Problem[] Repeated(string file, string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Strict);
            return [];
        }
        catch (JsonException)
        {
            return [new(ProblemCodes.RepeatedKey, file, null, "a key stands twice in one object, and only one of them would count", "keep one of the two")];
        }
    }
}
