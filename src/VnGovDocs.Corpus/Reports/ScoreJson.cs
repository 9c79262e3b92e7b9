using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using VnGovDocs.Corpus.Scoring;
using VnGovDocs.Source;

namespace VnGovDocs.Corpus.Reports;

/// <summary>The scores as JSON: for programs, and the baseline of later runs.</summary>
internal static class ScoreJson
{
    private const string Version = "1.0";

    private static readonly ScoreJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    });

    /// <summary>One file a line, so that a baseline in a repository stays small and its changes readable.</summary>
    public static string Write(ScoreReport report)
    {
        var json = new StringBuilder();
        json.Append('{').Append(CultureInfo.InvariantCulture, $"\n\"version\":\"{Version}\",\n\"parser\":{Of(report.Parser)},\n\"corpus\":{Of(report.Corpus)},");
        json.Append(CultureInfo.InvariantCulture, $"\n\"samples\":{report.Samples},\n\"files\":{report.Files.Count},\n\"scores\":{Of(Table(report.Table))},\n\"by\":{{");
        json.AppendJoin(',', report.Breakdowns.Select(part => $"\n{Of(part.Name)}:{{{string.Join(',', part.Parts.Select(one => $"\n {Of(one.Value)}:{Of(Table(one.Table))}"))}}}"));
        json.Append("},\n\"results\":[").AppendJoin(',', report.Files.Select(file => $"\n{JsonSerializer.Serialize(File(file), Context.FileDto)}")).Append("\n]}\n");
        return json.ToString();
    }

    /// <summary>The files of an earlier report, with their counts and wrong values, but without places.</summary>
    /// <exception cref="InvalidDataException">It is no such report; the message says why.</exception>
    public static IReadOnlyList<ScoredFile> Read(string json)
    {
        try
        {
            ScoreDto dto = JsonSerializer.Deserialize(json, Context.ScoreDto) ?? throw new InvalidDataException("the baseline is empty");
            if (dto.Version != Version) throw new InvalidDataException($"the baseline has version {dto.Version}, not {Version}");
            if (dto.Results.Any(file => file is null || file.Fields.Any(field => field.Value is null || (field.Value.Missed ?? []).Concat(field.Value.Extra ?? []).Any(value => value is null))))
                throw new InvalidDataException("the baseline has empty entries");
            if (dto.Results.GroupBy(file => (file.Sample, file.File)).Any(group => group.Skip(1).Any())) throw new InvalidDataException("the baseline names a file twice");
            return [.. dto.Results.Select(File)];
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"the baseline is no report of 'corpus score --format json': {broken.Message}", broken);
        }
    }

    private static string Of(string text) => JsonSerializer.Serialize(text, Context.String);

    private static string Of(TableDto table) => JsonSerializer.Serialize(table, Context.TableDto);

    private static TableDto Table(ScoreTable table) => new(
        table.Files, table.Fields.ToDictionary(row => row.Key, row => Row(row.Value)), Row(table.All), new WholeDto(table.WholeSupport, table.Whole));

    private static RowDto Row(FieldScore score) => new(score.Expected, score.Precision, score.Recall, score.F1, score.SoftF1, score.WrongFiles);

    private static FileDto File(ScoredFile file) => new(
        file.Sample, file.File, file.Format, file.Type, file.Family, file.Failure, file.IsWhole,
        file.Fields.ToDictionary(result => result.Field, result => new MatchDto(
            result.Strict.Right, result.SoftRight, result.Strict.Predicted, result.Strict.Expected, Values(result.Strict.Missed), Values(result.Strict.Extra))),
        [.. file.Misses.Where(miss => miss.Excerpt is not null).Select(miss => new PlaceDto(
            miss.Field, miss.IsExtra, miss.Value, new SpanDto(miss.Excerpt!.Span.Start, miss.Excerpt.Span.Length), miss.Excerpt.Before + miss.Excerpt.Marked + miss.Excerpt.After))]);

    private static ScoredFile File(FileDto file) => new(
        file.Sample, file.File, file.Format, file.Type, file.Family, file.Failure, file.Whole,
        [.. file.Fields.Select(field => new FieldResult(
            field.Key, new FieldMatch(field.Value.Right, field.Value.Predicted, field.Value.Expected, Facts(field.Value.Missed), Facts(field.Value.Extra)), field.Value.SoftRight))],
        []);

    private static string[]? Values(IReadOnlyList<FactValue> values) => values.Count == 0 ? null : [.. values.Select(value => value.Text)];

    private static FactValue[] Facts(string[]? values) => [.. (values ?? []).Select(value => new FactValue(value))];
}

/// <summary>The whole report.</summary>
internal sealed record ScoreDto(
    string Version, string Parser, string Corpus, int Samples, int Files, TableDto Scores, Dictionary<string, Dictionary<string, TableDto>> By, FileDto[] Results);

internal sealed record TableDto(int Files, Dictionary<string, RowDto> Fields, RowDto All, WholeDto Whole);

internal sealed record RowDto(int Support, double? Precision, double? Recall, double F1, double SoftF1, int WrongFiles);

internal sealed record WholeDto(int Support, double Share);

internal sealed record FileDto(
    string Sample, string File, string Format, string Type, string Family, string? Failure, bool? Whole, Dictionary<string, MatchDto> Fields, PlaceDto[] Misses);

/// <summary>Without the lists where nothing is wrong.</summary>
internal sealed record MatchDto(
    int Right, int SoftRight, int Predicted, int Expected,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string[]? Missed = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string[]? Extra = null);

/// <summary>Where a missed or extra value stands in <c>source.text</c>.</summary>
internal sealed record PlaceDto(string Field, bool Extra, string Value, SpanDto Span, string Excerpt);

internal sealed record SpanDto(int Start, int Length);

[JsonSerializable(typeof(ScoreDto)), JsonSerializable(typeof(string))]
internal sealed partial class ScoreJsonContext : JsonSerializerContext;
