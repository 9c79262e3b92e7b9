using VnGovDocs.Model;
using VnGovDocs.Resolution;

namespace VnGovDocs.Tests.Resolution;

public class DocumentLookupTests
{
    private static readonly Lazy<GovDocument> Law = new(() => Read("luat-du-cap")), Plan = new(() => Read("ke-hoach-bo")), Decision = new(() => Read("quyet-dinh-ban-hanh-quy-dinh"));

    [Theory]
    [InlineData("Điều 5", "dieu_5")]
    [InlineData("Điều 3 khoản 2", "dieu_3__khoan_2")]
    [InlineData("khoản 2 Điều 3", "dieu_3__khoan_2")]
    [InlineData("điều 3, khoản 2", "dieu_3__khoan_2")]
    [InlineData("Chương II", "chuong_II")]
    [InlineData("Điều 3 Chương II", "dieu_3")]
    [InlineData("dieu_3__khoan_2", "dieu_3__khoan_2")]
    public void A_provision_is_found_as_one_speaks_of_it(string path, string id) => Assert.Equal(id, Law.Value.Find(path)?.Id);

    [Fact]
    public void A_heading_of_the_outline_style_is_found_by_its_marks()
    {
        BodyNode deep = Plan.Value.Body.SelectMany(node => node.Descendants()).First(node => node.Id.Count(letter => letter == '_') > 3 && node.Id.StartsWith("muc_", StringComparison.Ordinal) && !node.Id.Contains("gach", StringComparison.Ordinal));
        Assert.Equal(deep.Id, Plan.Value.Find("Mục " + deep.Id[4..].Replace("__", ".", StringComparison.Ordinal))?.Id);
    }

    [Fact]
    public void A_provision_of_an_annex_is_named_with_it() => Assert.Equal("pl_1__dieu_2", Decision.Value.Find("Phụ lục 1 Điều 2")?.Id);

    [Theory]
    [InlineData("Điều 900")]
    [InlineData("Điều")]
    [InlineData("")]
    [InlineData("Điều 1 Điều 2")]
    public void What_is_not_there_is_null(string path) => Assert.Null(Law.Value.Find(path));

    private static GovDocument Read(string sample) => GovDocumentReader.ReadFile(Path.Combine(Repository.Corpus, sample, "source.docx")).GetDocumentOrThrow();
}
