using VnGovDocs.Export;
using VnGovDocs.Tests.Cli;
using VnGovDocs.Tests.Laws;

namespace VnGovDocs.Tests.View;

/// <summary>The page as a person uses it, in Chromium where it is installed.</summary>
public sealed class BrowserTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Facts_and_places_lead_to_each_other_by_mouse_and_keys_and_nothing_is_loaded()
    {
        string path = _folder["page.html"];
        await File.WriteAllTextAsync(path, GovDocumentReader.ReadFile(SampleFile.InCorpus("ke-hoach-bang-nhiem-vu/source.pdf")).ToHtmlView(), TestContext.Current.CancellationToken);
        await using Browser browser = await Browser.OpenOrSkip(path);

        await browser.Evaluate("document.querySelector('aside .fact.number > a').click()");
        Assert.Equal("186/KH-UBND", await browser.Evaluate("document.querySelector('.paper .m.here').textContent"));
        Assert.Equal("True", await browser.Evaluate("document.querySelector('.box.here') !== null"));

        await browser.Evaluate("document.querySelector('.paper .m.date').click()");
        Assert.Equal("issued – stated", await browser.Evaluate("document.querySelector('aside [aria-current]').title"));

        await browser.Press("k");
        Assert.Contains("Issuer", await browser.Evaluate("document.activeElement.textContent"), StringComparison.Ordinal);
        await browser.Press("j");
        Assert.Contains("Issued", await browser.Evaluate("document.activeElement.textContent"), StringComparison.Ordinal);

        await browser.Press("/");
        await browser.Evaluate("document.activeElement.value = 'so tai chinh'; document.activeElement.dispatchEvent(new Event('input'))");
        Assert.Equal("True", await browser.Evaluate("[...document.querySelectorAll('aside .fact:not([hidden])')].every(one => /Sở Tài chính/i.test(one.textContent)) && document.querySelectorAll('aside .fact:not([hidden])').length > 0"));
        await browser.Press("Escape");
        Assert.Equal("0", await browser.Evaluate("document.querySelectorAll('aside [hidden]').length - document.querySelectorAll('aside .nothing[hidden]').length"));

        await browser.Press("?");
        Assert.Equal("True", await browser.Evaluate("document.getElementById('keys').open"));
        await browser.Evaluate("document.getElementById('keys').close()");
        await browser.Press("v");
        Assert.Equal("pages", await browser.Evaluate("document.querySelector('.view.on').id"));
        Assert.Equal("True", await browser.Evaluate("document.documentElement.scrollWidth <= innerWidth"));

        Assert.Empty(browser.Complaints);
        Assert.Equal([new Uri(path).AbsoluteUri], browser.Requests.Distinct());
    }

    [Fact]
    public async Task A_hostile_document_runs_nothing()
    {
        string attack = "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\"><a href=\"javascript:document.title='run'\">";
        string path = _folder["page.html"];
        await File.WriteAllTextAsync(path, GovDocumentReader.ReadText($"Số: 05/QĐ-SNV\n\nQUYẾT ĐỊNH\n{attack}\n", cancellationToken: TestContext.Current.CancellationToken).ToHtmlView(), TestContext.Current.CancellationToken);
        await using Browser browser = await Browser.OpenOrSkip(path);
        Assert.Equal("Quyết định 05/QĐ-SNV", await browser.Evaluate("document.title"));
        Assert.Contains("onerror", await browser.Evaluate("document.querySelector('.paper').textContent"), StringComparison.Ordinal);
        Assert.Empty(browser.Complaints);
        // What came in another way would not run either.
        await browser.Evaluate("document.body.insertAdjacentHTML('beforeend', \"<img src=x onerror=\\\"document.title='run'\\\">\"); document.body.append(Object.assign(document.createElement('script'), { text: \"document.title='run'\" }))");
        Assert.Equal("Quyết định 05/QĐ-SNV", await browser.Evaluate("document.title"));
        Assert.NotEmpty(browser.Complaints);
    }
}
