using System.Security.Cryptography;
using System.Text;
using VnGovDocs.Model;

namespace VnGovDocs.Export.Html;

/// <summary>The whole page: head with the policy that forbids everything not ours, masthead, views of the document, list of values.</summary>
internal sealed class ViewPage
{
    private static readonly string Style = Resource("view.css"), Script = Resource("view.js"), Keys = Resource("keys.html");

    private readonly HtmlOutput _html;
    private readonly ReadResult _result;
    private readonly HtmlViewOptions _options;
    private readonly FactList _facts;
    private readonly TextPlaces _places;

    private ViewPage(ReadResult result, HtmlOutput html, HtmlViewOptions options)
    {
        _html = html;
        _result = result;
        _options = options;
        _facts = DocumentFacts.Of(result);
        _places = new TextPlaces(_facts.All, result.Source?.Text.Length ?? 0);
    }

    private string Title => FactList.Joined(" ", _result.Document?.Type?.Name, _result.Document?.Number?.Text) is { Length: > 0 } title ? title : _options.Name ?? "Document";

    private bool HasTasks => _result.Document?.Directives.Count > 0;

    private bool HasPages => _result.Source?.Pages.Count > 0;

    public static void Write(ReadResult result, HtmlOutput html, HtmlViewOptions options) => new ViewPage(result, html, options).Write();

    private void Write()
    {
        Head();
        _html.Raw("<body>\n<a class=\"skip\" href=\"#text\">Skip to the text</a> <a class=\"skip\" href=\"#facts\">Skip to the facts</a>\n");
        Masthead();
        _html.Raw("<div class=\"desk\">\n<main id=\"main\">\n");
        if (HasTasks) Tasks(_result.Document!);
        Text();
        if (HasPages) Pages();
        _html.Raw("</main>\n<aside id=\"facts\" aria-label=\"Facts\" tabindex=\"-1\">\n<div class=\"tools\"><h2>Facts</h2>");
        _html.Raw("<input id=\"filter\" type=\"search\" placeholder=\"Filter facts  ( / )\" aria-label=\"Filter facts\" autocomplete=\"off\"><button id=\"help\" type=\"button\" aria-haspopup=\"dialog\" title=\"Keys ( ? )\">?</button></div>\n");
        new FactsPane(_html, _places).Write(_facts);
        _html.Raw("<p class=\"nothing\" hidden>No fact matches.</p></aside>\n</div>\n<p id=\"said\" role=\"status\" class=\"unseen\"></p>\n").Raw(Keys);
        _html.Raw("<script>").Raw(Script).Raw("</script>\n</body>\n</html>\n");
    }

    private void Head()
    {
        _html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        // No source but pictures inside the page; what runs and what styles are exactly ours.
        _html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src '").Raw(HashOf(Style)).Raw("'; script-src '").Raw(HashOf(Script)).Raw("'; base-uri 'none'; form-action 'none'\">\n");
        _html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n<title>");
        _html.Text(Title).Raw("</title>\n<style>").Raw(Style).Raw("</style>\n</head>\n");
    }

    private void Masthead()
    {
        GovDocument? document = _result.Document;
        _html.Raw("<header class=\"masthead\">\n<p class=\"eyebrow\" lang=\"vi\">").Text(document is null ? _options.Name : Title).Raw("</p>\n<h1 lang=\"vi\">");
        _html.Text(document is null ? "This file could not be read" : document.Abstract?.Text ?? document.Report?.Title ?? Title).Raw("</h1>\n<p class=\"imprint\">");
        if (document is not null)
        {
            string issued = FactList.Joined(", ", [.. document.Issuers.Select(issuer => issuer.Name), document.Issued?.Place, document.Issued?.Date?.ToString()]);
            _html.Raw("<span lang=\"vi\">").Text(issued).Raw("</span> ");
        }
        _html.Raw("<span class=\"chip ").Raw(FactList.NameOf(_result.Status)).Raw("\">").Raw(FactList.WordsOf(_result.Status)).Raw("</span> ");
        if (_result.Diagnostics.Count > 0)
            _html.Raw("<a class=\"chip remarks\" href=\"#g-diagnostics\">").Raw(_result.Diagnostics.Count).Raw(_result.Diagnostics.Count == 1 ? " diagnostic</a> " : " diagnostics</a> ");
        _html.Raw("<span class=\"file\">").Text(FactList.Joined(" · ", document is null ? null : _options.Name, _result.Format.ToString().ToUpperInvariant(), $"SHA-256 {_result.Sha256[..Math.Min(12, _result.Sha256.Length)]}")).Raw("</span></p>\n");
        _html.Raw("<nav class=\"views\" aria-label=\"Views\"><a href=\"#text\">Text</a>");
        if (HasTasks) _html.Raw("<a href=\"#tasks\">Tasks <span class=\"count\">").Raw(_result.Document!.Directives.Count).Raw("</span></a>");
        if (HasPages) _html.Raw("<a href=\"#pages\">Pages <span class=\"count\">").Raw(_result.Source!.Pages.Count).Raw("</span></a>");
        _html.Raw("<a class=\"narrow-only\" href=\"#facts\">Facts <span class=\"count\">").Raw(_facts.All.Count).Raw("</span></a></nav>\n</header>\n");
    }

    private void Tasks(GovDocument document)
    {
        _html.Raw("<section class=\"view\" id=\"tasks\" aria-label=\"Tasks\" tabindex=\"-1\"><h2>Tasks</h2>\n");
        new TasksPane(_html, _facts).Write(document.Directives);
        _html.Raw("</section>\n");
    }

    private void Text()
    {
        _html.Raw("<section class=\"view\" id=\"text\" aria-label=\"Text\" tabindex=\"-1\"><h2>Text</h2>\n<article class=\"paper\" lang=\"vi\">\n");
        if (_result.HasDocument) new TextPane(_html, _result, _places).Write();
        else _html.Raw("<p lang=\"en\">").Text(_result.Diagnostics.FirstOrDefault(one => one.Code == _result.Failure.Code)?.Message ?? _result.Failure.ToString()).Raw("</p>");
        _html.Raw("</article></section>\n");
    }

    private void Pages()
    {
        _html.Raw("<section class=\"view\" id=\"pages\" aria-label=\"Pages\" tabindex=\"-1\"><h2>Pages</h2>\n");
        new PagesPane(_html, _result.Source!, _places, _options).Write();
        _html.Raw("</section>\n");
    }

    private static string HashOf(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Resource(string name)
    {
        using Stream stream = typeof(ViewPage).Assembly.GetManifestResourceStream("Export." + name)!;
        using var reader = new StreamReader(stream);
        // A browser hashes what it parsed, in which every line ends with a line feed.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
