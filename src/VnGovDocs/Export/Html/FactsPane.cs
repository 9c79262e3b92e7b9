namespace VnGovDocs.Export.Html;

/// <summary>The list of values, group by group; each leads to its place in the text.</summary>
internal sealed class FactsPane(HtmlOutput html, TextPlaces places)
{
    public void Write(FactList list)
    {
        foreach (FactGroup group in list.Groups)
        {
            html.Raw("<section class=\"group\" id=\"g-").Raw(group.Name).Raw("\"><h3>").Text(group.Title).Raw(" <span class=\"count\">").Raw(group.Facts.Count).Raw("</span></h3>\n");
            Facts(group.Facts);
            html.Raw("</section>\n");
        }
    }

    private void Facts(List<ViewFact> facts)
    {
        html.Raw("<ul>");
        foreach (ViewFact fact in facts)
        {
            html.Raw("<li class=\"fact ").Raw(FactList.NameOf(fact.Kind)).Raw("\">");
            Fact(fact);
            if (fact.Children.Count > 0) Facts(fact.Children);
            html.Raw("</li>\n");
        }
        html.Raw("</ul>");
    }

    private void Fact(ViewFact fact)
    {
        html.Raw("<a id=\"f").Raw(fact.Id).Raw("\"");
        if (places.Of(fact) is { } place) html.Raw(" href=\"#t").Raw(place.Index).Raw("\" data-t=\"").Raw(place.Index).Raw("\"");
        html.Raw(" title=\"").Text($"{fact.Path} – {fact.Evidence}").Raw("\"><span class=\"name\">").Text(fact.Name).Raw("</span> <span class=\"value\" lang=\"vi\">").Text(fact.Value).Raw("</span>");
        if (!fact.IsStated) html.Raw(" <span class=\"evidence\">").Text(fact.Evidence).Raw("</span>");
        html.Raw("</a>");
    }

}
