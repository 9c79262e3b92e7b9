using VnGovDocs.Model;

namespace VnGovDocs.Tests.Model;

public class EquatableListTests
{
    [Fact]
    public void Lists_of_equal_items_are_equal()
    {
        EquatableList<string> first = ["TM", "KT"], second = new[] { "TM", "KT" }.ToEquatableList();
        Assert.True(first.Equals(second));
        Assert.True(first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Other_items_another_order_or_another_length_are_not_equal()
    {
        EquatableList<string> list = ["TM", "KT"];
        Assert.False(list.Equals(["KT", "TM"]));
        Assert.False(list.Equals(["TM"]));
        Assert.False(list.Equals([]));
        Assert.False(list.Equals(null));
        Assert.False(list.Equals("TM, KT"));
    }

    [Fact]
    public void Records_that_hold_equal_lists_are_equal()
    {
        var first = new ReportSpeaker("Vương Đình Huệ", ["Bí thư Thành ủy"]);
        Assert.Equal(first, new ReportSpeaker("Vương Đình Huệ", ["Bí thư Thành ủy"]));
        Assert.NotEqual(first, new ReportSpeaker("Vương Đình Huệ", ["Chủ tịch Quốc hội"]));
    }

    [Fact]
    public void A_list_does_not_follow_the_array_it_was_made_of()
    {
        string[] items = ["TM", "KT"];
        EquatableList<string> list = EquatableList.Create<string>(items);
        items[0] = "TL";
        Assert.Equal(["TM", "KT"], list);
    }

    [Fact]
    public void It_counts_indexes_and_shows_its_items()
    {
        EquatableList<int> list = [3, 5];
        Assert.Equal(2, list.Count);
        Assert.Equal(5, list[1]);
        Assert.Equal("[3, 5]", list.ToString());
        Assert.Equal(8, list.Sum());
        Assert.ThrowsAny<Exception>(() => list[2]);
    }
}
