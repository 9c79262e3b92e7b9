using VnGovDocs.Source;

namespace VnGovDocs.Tests.Source;

public class TextSpanTests
{
    [Fact]
    public void The_end_lies_behind_the_last_unit() => Assert.Equal(20, new TextSpan(12, 8).End);

    [Theory]
    [InlineData(12, 8, true)]
    [InlineData(13, 2, true)]
    [InlineData(20, 0, true)]
    [InlineData(11, 3, false)]
    [InlineData(19, 2, false)]
    public void A_span_contains_what_lies_wholly_inside(int start, int length, bool expected) => Assert.Equal(expected, new TextSpan(12, 8).Contains(new TextSpan(start, length)));

    [Theory]
    [InlineData(0, 12, false)]
    [InlineData(0, 13, true)]
    [InlineData(19, 5, true)]
    [InlineData(20, 5, false)]
    public void Spans_overlap_when_they_share_a_unit(int start, int length, bool expected)
    {
        Assert.Equal(expected, new TextSpan(12, 8).Overlaps(new TextSpan(start, length)));
        Assert.Equal(expected, new TextSpan(start, length).Overlaps(new TextSpan(12, 8)));
    }

    [Fact]
    public void Bounds_in_the_wrong_order_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(5, 4));

    [Fact]
    public void Bounds_may_be_equal() => Assert.Equal(new TextSpan(5, 0), TextSpan.FromBounds(5, 5));

    [Fact]
    public void The_cover_holds_both_in_any_order()
    {
        Assert.Equal(TextSpan.FromBounds(3, 20), TextSpan.Cover(new TextSpan(12, 8), new TextSpan(3, 2)));
        Assert.Equal(TextSpan.FromBounds(3, 20), TextSpan.Cover(new TextSpan(3, 2), new TextSpan(12, 8)));
        Assert.Equal(new TextSpan(3, 20), TextSpan.Cover(new TextSpan(3, 20), new TextSpan(5, 2)));
    }

    [Fact]
    public void It_is_shown_half_open() => Assert.Equal("[12, 20)", new TextSpan(12, 8).ToString());
}
