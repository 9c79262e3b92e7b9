using VnGovDocs.Model;
using VnGovDocs.Resolution;

namespace VnGovDocs.Tests.Resolution;

public class ReferenceCatalogTests
{
    private const string Text = "QUYẾT ĐỊNH\n\nĐiều 1. Thực hiện Nghị định số 30/2020/NĐ-CP và Thông tư số 01/2021/TT-BNV.\n\nĐiều 2. Điều 1 và Điều 9 Quyết định này có hiệu lực từ ngày ký.";

    [Fact]
    public void A_document_that_the_catalog_keeps_gets_its_id()
    {
        DocumentReference[] found = Read(new Shelf(reference => reference.Number == "30/2020/NĐ-CP" ? "kho/17" : null));
        Assert.Equal("kho/17", found.Single(one => one.TypeSymbol == "NĐ").CatalogId);
        Assert.Null(found.Single(one => one.TypeSymbol == "NĐ").Unresolved);
        Assert.Equal(UnresolvedReason.NotInCatalog, found.Single(one => one.TypeSymbol == "TT").Unresolved);
    }

    [Fact]
    public void Provisions_of_the_document_itself_are_not_asked_for()
    {
        var asked = new List<string>();
        Read(new Shelf(reference =>
        {
            asked.Add(reference.Text);
            return null;
        }));
        Assert.Equal(2, asked.Count);
    }

    [Fact]
    public void Without_a_catalog_external_references_are_not_called_unresolved() =>
        Assert.All(Read(null).Where(one => one.Scope == ReferenceScope.External), one => Assert.Null(one.Unresolved));

    [Fact]
    public void A_provision_that_does_not_exist_says_so() =>
        Assert.Equal(UnresolvedReason.NoSuchProvision, Read(null).Single(one => one.Scope == ReferenceScope.Internal && one.Paths.Contains("dieu_9")).Unresolved);

    [Fact]
    public void A_catalog_that_throws_costs_a_remark_and_nothing_else()
    {
        ReadResult result = GovDocumentReader.ReadText(Text, new ReadOptions { ReferenceCatalog = new Shelf(_ => throw new InvalidOperationException()) }, TestContext.Current.CancellationToken);
        Assert.Contains(result.Diagnostics, remark => remark.Code == DiagnosticCodes.CatalogFailed);
        Assert.NotEmpty(result.GetDocumentOrThrow().References);
    }

    private static DocumentReference[] Read(IReferenceCatalog? catalog) =>
        [.. GovDocumentReader.ReadText(Text, new ReadOptions { ReferenceCatalog = catalog }, TestContext.Current.CancellationToken).GetDocumentOrThrow().References];

    private sealed class Shelf(Func<DocumentReference, string?> find) : IReferenceCatalog
    {
        public string? Find(DocumentReference reference) => find(reference);
    }
}
