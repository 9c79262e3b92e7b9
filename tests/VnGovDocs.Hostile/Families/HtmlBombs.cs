using System.Globalization;
using static VnGovDocs.Hostile.Families.Shape;

namespace VnGovDocs.Hostile.Families;

/// <summary>Pages that cost more than they are long.</summary>
internal static class HtmlBombs
{
    private static readonly int[] Many = [1000, 10_000, 200_000], Some = [100, 1000, 20_000];

    public static Shape[] Shapes { get; } =
    [
        Of("attributes", [1000, 10_000, 100_000], n => $"<div {Numbered(n, i => $"a{i}=1 ")}>a</div>"),
        Of("one long attribute", [1000, 100_000, 10_000_000], n => $"<div style=\"{Repeated("a:b;", n / 4)}\">a</div>"),
        Of("declarations", Many, n => $"<p style=\"{Repeated("text-align:center;", n)}\">a</p>"),
        Of("classes", Many, n => $"<p class=\"{Numbered(n, i => $"c{i} ")}\">a</p>"),
        Of("rules times elements", [100, 1000, 10_000], n => $"<style>{Numbered(n, i => $".c{i}{{font-weight:bold}}")}</style>{Repeated("<p class=\"c1 c2\">a</p>", n)}"),
        Of("style sheets", Some, n => Repeated("<style>p{color:red}</style>", n) + "<p>a</p>"),
        Of("spans", Some, n => $"<table>{Repeated("<tr><td colspan=2147483647 rowspan=2147483647>a</td><td>b</td></tr>", n)}</table>"),
        Of("rows that reach down", [100, 1000, 5000], n => $"<table>{Repeated($"<tr><td rowspan={n}>a</td></tr>", n)}</table>"),
        Of("cells in one row", Many, n => $"<table><tr>{Repeated("<td>a", n)}</table>"), Of("rows", Many, n => $"<table>{Repeated("<tr><td>a<td>b", n)}</table>"), Of("tables", Some, n => Repeated("<table><tr><td>a</table>", n)),
        Of("paragraphs", Many, n => Repeated("<p>a", n)), Of("breaks", [1000, 10_000, 1_000_000], n => Repeated("<br>", n) + "a"), Of("empty inline tags", Many, n => Repeated("<b></b>", n) + "a"), Of("lone ends", Many, n => Repeated("</p>", n) + "a"),
        Of("text before cells", Some, n => $"<table>{Repeated("a<tr><td>b", n)}</table>"), Of("bold across paragraphs", [30, 300, 3000], n => Repeated("<b><p>a", n)), Of("links across blocks", [30, 300, 3000], n => Repeated("<a href=x><div>a", n)),
        Of("fonts across cells", [30, 300, 3000], n => $"<table><tr>{Repeated("<td><font><i>", n)}a</table>"), Of("named characters", Many, n => Repeated("&Agrave;&#7879;&amp;lt;", n)), Of("ampersands", Many, n => Repeated("&a", n)),
        Of("numbers of characters", Some, n => Repeated("&#99999999999999;&#x110000;&#xD800;&#0;", n)), Of("comment", Many, n => "<!--" + Repeated("- -", n) + "-->a"), Of("open comments", Many, n => "a" + Repeated("<!--", n)),
        Of("open tags", Many, n => "a" + Repeated("<p ", n)), Of("open brackets", Many, n => "a" + Repeated("<", n)), Of("marked sections", Many, n => Repeated("<![CDATA[", n) + "a"), Of("zeros", Many, n => "a" + Repeated("\0", n)),
        OfText("entities of a document type", Some, n => $"<!DOCTYPE html [{Numbered(n, i => $"<!ENTITY e{i} \"&e{i + 1};&e{i + 1};\">")}<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>a &e0; &x;</p></body></html>"),
        Of("list numbers", Some, n => Numbered(n, i => $"<ol type={"1aAiI"[i % 5]} start={(i % 2 == 0 ? int.MaxValue - i : -i)}><li>a<li value=2147483647>b</ol>")), Of("long words", [1000, 100_000, 2_000_000], n => $"<p>{Repeated("a", n)}</p>"),
        Of("preformatted", Many, n => $"<pre>{Repeated("a  b\n", n)}</pre>"), Of("hidden", Many, n => Repeated("<p style='display:none'>a</p>", n) + "<p>b</p>"), Of("accents", [1000, 30_000, 1_000_000], n => "<p>a" + Repeated("\u0301", n)),
        Of("misread letters", Many, n => "<p>" + Repeated("Cá»™ng hÃ²a ", n)), Of("pictures in the text", Some, n => Repeated("<img alt='a' src='data:image/png;base64,AAAA'>", n) + "a"), Of("links of the page", Some, n => $"<ul>{Repeated("<li><a href=x>Tin mới</a>", n)}</ul><p>Điều 1. a</p>"),
        Of("notes", Some, n => Numbered(n, i => string.Create(CultureInfo.InvariantCulture, $"<p>a<sup><a href=#n{i} name=r{i}>[{i}]</a></sup></p><p><a name=n{i} href=#r{i}>[{i}]</a> b</p>"))), Of("options", Many, n => $"<select>{Repeated("<option>a", n)}</select>b"),
        new("wide letters", Many, n => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("<html><body>" + Repeated("<p>Điều 1. a</p>", n))]), new("half of wide letters", Many, n => [.. System.Text.Encoding.Unicode.GetBytes("<html><body>" + Repeated("<p>Điều</p>", n))[..^1]]),
    ];

    private static Shape Of(string name, int[] sizes, Func<int, string> body) => OfText(name, sizes, size => $"<html><head><title>a</title></head><body><p>Số: 1/QĐ-UBND</p>{body(size)}</body></html>");
}
