using VnGovDocs.Model;
using VnGovDocs.Resolution;
using VnGovDocs.Source;

namespace VnGovDocs.Tests.Resolution;

public class DirectiveQueriesTests
{
    private static readonly TextSpan Span = new(0, 1);

    [Theory]
    [InlineData("Sở Tài chính", "Sở Tài chính")]
    [InlineData("Sở Tài chính", "Giám đốc Sở Tài chính")]
    [InlineData("Sở Tài chính", "SỞ TÀI CHÍNH")]
    [InlineData("sở  tài chính ", "Sở Tài\nchính")]
    [InlineData("Ủy ban nhân dân xã Hòa Bình", "Uỷ ban nhân dân xã Hoà Bình")]
    [InlineData("Sở Tài chính", "Sở Tài chính - Vật giá")]
    [InlineData("Công an", "công an, quân đội")]
    [InlineData("an", "Công An an")]
    public void A_name_is_found_as_whole_words_in_the_name_printed(string asked, string printed) => Assert.Single(new[] { Task(Lead(printed)) }.For(asked));

    [Theory]
    [InlineData("Sở Tài chính", "Sở Tư pháp")]
    [InlineData("Sở Y", "Sở Yên")]
    [InlineData("tai", "Sở Tài chính")]
    [InlineData("ông an", "Công an")]
    [InlineData("Giám đốc Sở Tài chính", "Sở Tài chính")]
    public void Parts_of_words_other_tones_and_shorter_names_are_somebody_else(string asked, string printed) => Assert.Empty(new[] { Task(Lead(printed)) }.For(asked));

    [Fact]
    public void Whoever_leads_takes_part_or_supervises_has_a_part_and_who_is_told_has_none()
    {
        DirectiveClause[] all = [.. Enum.GetValues<AssigneeRole>().Select(role => Task(Somebody("Sở Y tế", role)))];
        Assert.Equal([all[0], all[1], all[2]], all.For("Sở Y tế"));
        foreach (AssigneeRole role in Enum.GetValues<AssigneeRole>()) Assert.Equal([all[(int)role]], all.For("Sở Y tế", role));
    }

    [Fact]
    public void A_role_and_a_name_must_be_of_the_same_assignee() =>
        Assert.Empty(new[] { Task(Lead("Sở Y tế"), Somebody("Công an tỉnh", AssigneeRole.Coordinate)) }.For("Công an tỉnh", AssigneeRole.Lead));

    [Fact]
    public void Due_by_a_day_holds_that_day_and_nothing_without_a_day()
    {
        DirectiveClause[] all = [Due("2026-06-30"), Due("2026-07-01"), Task(), Due("2025-01-01"), Task() with { Deadlines = [new("hằng quý", DeadlineKind.Recurring, Span)] }];
        Assert.Equal([all[0], all[3]], all.DueBy(new DateOnly(2026, 6, 30)));
    }

    [Fact]
    public void By_deadline_those_without_a_day_come_last_and_equal_ones_keep_their_order()
    {
        DirectiveClause[] all = [Task() with { Id = "a" }, Due("2026-07-01") with { Id = "b" }, Task() with { Id = "c" }, Due("2026-01-01"), Due("2026-07-01") with { Id = "d" }];
        Assert.Equal([all[3], all[1], all[4], all[0], all[2]], all.ByDeadline());
    }

    [Fact]
    public void A_topic_is_found_by_its_words()
    {
        DirectiveClause[] all = [Task() with { Topic = "Về công tác phòng, chống thiên tai" }, Task() with { Topic = "Văn hoá" }, Task()];
        Assert.Equal([all[0]], all.About("THIÊN TAI"));
        Assert.Equal([all[1]], all.About("văn hóa"));
        Assert.Empty(all.About("thiên"[..3]));
    }

    [Fact]
    public void Questions_follow_each_other()
    {
        DirectiveClause[] all = [Due("2026-07-01", Lead("Sở Y tế")), Due("2026-02-01", Lead("Sở Y tế")), Due("2026-01-01", Lead("Sở Tư pháp"))];
        Assert.Equal([all[1], all[0]], all.For("Sở Y tế").DueBy(new DateOnly(2026, 12, 31)).ByDeadline());
    }

    [Fact]
    public void A_blank_name_is_a_mistake_that_shows_at_once()
    {
        Assert.Throws<ArgumentException>(() => Array.Empty<DirectiveClause>().For(" "));
        Assert.Throws<ArgumentException>(() => Array.Empty<DirectiveClause>().About(""));
    }

    private static DirectiveClause Task(params DirectiveAssignee[] assignees) => new("cv_1", "rà soát", Span) { Assignees = [.. assignees] };

    private static DirectiveClause Due(string day, params DirectiveAssignee[] assignees) =>
        Task(assignees) with { Deadlines = [new("trước ngày", DeadlineKind.Absolute, Span) { Date = DateOnly.ParseExact(day, "yyyy-MM-dd") }] };

    private static DirectiveAssignee Lead(string name) => Somebody(name, AssigneeRole.Lead);

    private static DirectiveAssignee Somebody(string name, AssigneeRole role) => new(name, role, true, AssigneeRule.Subject, Span);
}
