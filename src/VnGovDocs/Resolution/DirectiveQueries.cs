using VnGovDocs.Model;
using VnGovDocs.Text;

namespace VnGovDocs.Resolution;

/// <summary>Asks the directives of a document, or of many, who must do what until when.</summary>
/// <example><c>foreach (DirectiveClause task in document.Directives.For("Sở Tài chính").ByDeadline()) Console.WriteLine($"{task.Due}: {task.Text}");</c></example>
public static class DirectiveQueries
{
    /// <summary>
    /// Those in which somebody of this name has a part. The name stands as whole words in the name printed, whatever its case, tone placement and white
    /// space: "Sở Tài chính" finds "Giám đốc Sở Tài chính" and "SỞ TÀI CHÍNH", and "Sở Tài chính - Vật giá" too. Whom the result is only reported to
    /// (báo cáo, trình) has no part, unless that role is asked for.
    /// </summary>
    /// <param name="directives">The directives.</param>
    /// <param name="name">Whose.</param>
    /// <param name="role">Which part; null for every one but <see cref="AssigneeRole.ReportTo"/>.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <example><c>document.Directives.For("Công an tỉnh", AssigneeRole.Coordinate)</c></example>
    public static IEnumerable<DirectiveClause> For(this IEnumerable<DirectiveClause> directives, string name, AssigneeRole? role = null)
    {
        ArgumentNullException.ThrowIfNull(directives);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string words = TextKey.Of(name);
        return directives.Where(clause => clause.Assignees.Any(assignee => HasPart(assignee, role) && HasWords(assignee.Name, words)));
    }

    /// <summary>
    /// Those whose <see cref="DirectiveClause.Due"/> is that day or an earlier one. What has no calendar day (recurring, urgent, counted in working days) is
    /// never due by one.
    /// </summary>
    /// <example><c>document.Directives.DueBy(new DateOnly(2026, 6, 30))</c></example>
    public static IEnumerable<DirectiveClause> DueBy(this IEnumerable<DirectiveClause> directives, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(directives);
        return directives.Where(clause => clause.Due <= day);
    }

    /// <summary>In the order of <see cref="DirectiveClause.Due"/>, those without a day last; equal ones stay in printed order.</summary>
    /// <example><c>document.Directives.ByDeadline().First()</c></example>
    public static IEnumerable<DirectiveClause> ByDeadline(this IEnumerable<DirectiveClause> directives)
    {
        ArgumentNullException.ThrowIfNull(directives);
        return directives.OrderBy(clause => clause.Due is null).ThenBy(clause => clause.Due);
    }

    /// <summary>Those whose <see cref="DirectiveClause.Topic"/> holds the words, compared like names in <see cref="For"/>.</summary>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    /// <example><c>document.Directives.About("phòng cháy")</c></example>
    public static IEnumerable<DirectiveClause> About(this IEnumerable<DirectiveClause> directives, string topic)
    {
        ArgumentNullException.ThrowIfNull(directives);
        ArgumentException.ThrowIfNullOrWhiteSpace(topic);
        string words = TextKey.Of(topic);
        return directives.Where(clause => clause.Topic is { } about && HasWords(about, words));
    }

    private static bool HasPart(DirectiveAssignee assignee, AssigneeRole? role) => role is null ? assignee.Role != AssigneeRole.ReportTo : assignee.Role == role;

    private static bool HasWords(string text, string words)
    {
        string key = TextKey.Of(text);
        for (int at = key.IndexOf(words, StringComparison.Ordinal); at >= 0; at = key.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            int end = at + words.Length;
            // Tones stand as digits behind their word, so "tai" is no part of "tài".
            if ((at == 0 || !char.IsLetterOrDigit(key[at - 1])) && (end == key.Length || !char.IsLetterOrDigit(key[end]))) return true;
        }
        return false;
    }
}
