using System.Globalization;
using VnGovDocs.Model;
using VnGovDocs.Recognition.Directives;
using VnGovDocs.Recognition.Directives.Deadlines;
using VnGovDocs.Source;
using VnGovDocs.Tests.Cases;
using VnGovDocs.Text;

namespace VnGovDocs.Tests.Recognition;

/// <summary>Cases of time limits and of measures, each in one clause.</summary>
public class DirectiveTimeCaseTests
{
    public static TheoryData<Case> DeadlineCases => CaseFile.Load("directives-deadlines");

    [Theory, MemberData(nameof(DeadlineCases))]
    public void Time_limits_of_a_clause(Case one) => OpenCase.Check(one, input =>
    {
        string[] lines = input.Split('\n', 2);
        DateOnly? issued = lines[0] == "-" ? null : DateOnly.ParseExact(lines[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        List<DirectiveDeadline> found = new DeadlineScanner(lines[1], issued).Find(new TextSpan(0, lines[1].Length));
        Assert.All(found, deadline => Assert.Equal(deadline.Text, lines[1].Substring(deadline.Span.Start, deadline.Span.Length)));
        return found.Count == 0 ? "-" : string.Join('\n', found.Select(Line));
    });

    /// <summary>A limit is looked for only where one of these words stands.</summary>
    [Fact]
    public void No_word_of_time_is_left_out_of_their_list() =>
        Assert.Equal(typeof(TimeWords).GetFields().Select(field => field.GetValue(null)).OfType<PhraseMatcher>().ToHashSet(), TimeWords.All.ToHashSet());

    public static TheoryData<Case> TargetCases => CaseFile.Load("directives-targets");

    [Theory, MemberData(nameof(TargetCases))]
    public void Measures_that_a_clause_wants_reached(Case one) => OpenCase.Check(one, input =>
    {
        List<DirectiveTarget> found = TargetReader.Find(input, new TextSpan(0, input.Length));
        Assert.All(found, target => Assert.Equal(target.Text, input.Substring(target.Span.Start, target.Span.Length)));
        return found.Count == 0 ? "-" : string.Join('\n', found.Select(Line));
    });

    private static string Line(DirectiveTarget target) => Printed.Bar(
        target.Text, target.Comparator is { } side ? CaseDocument.Name(side) : null, target.Value?.ToString(CultureInfo.InvariantCulture), target.Unit, target.Object);

    private static string Line(DirectiveDeadline deadline)
    {
        string[] parts =
        [
            .. Value("from", deadline.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), .. Value("date", deadline.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            .. Value("time", deadline.Time?.ToString("HH:mm", CultureInfo.InvariantCulture)), .. Flag("inclusive", deadline.Inclusive),
            .. Value("anchor", deadline.Anchor is { } anchor ? $"\"{anchor}\"" : null), .. Value("duration", deadline.Duration), .. Flag("workingDays", deadline.WorkingDays),
            .. Value("due", deadline.Counted?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), .. Value("recurrence", deadline.Recurrence), .. Flag("inferred", deadline.Inferred),
        ];
        string line = $"{deadline.Text} | {CaseDocument.Name(deadline.Kind)}";
        return parts.Length == 0 ? line : $"{line} | {string.Join(' ', parts)}";
    }

    private static string[] Value(string key, string? value) => value is null ? [] : [$"{key}={value}"];

    private static string[] Flag(string key, bool isSet) => isSet ? [key] : [];
}
