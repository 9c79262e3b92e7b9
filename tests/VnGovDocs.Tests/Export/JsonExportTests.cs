using System.Text.Json;
using VnGovDocs.Export;
using VnGovDocs.Model;

namespace VnGovDocs.Tests.Export;

public class JsonExportTests
{
    private static readonly string[] Header = ["schemaVersion", "parser", "source", "status", "failure"];

    private static readonly string[] DocumentKeys =
    [
        "kind", "family", "type", "number", "issuers", "issued", "abstract", "addressees", "legalBases", "enactingFormula", "effect", "body",
        "notes", "directives", "references", "signatures", "recipients", "markings", "annexes", "copy", "enclosed", "portal", "report",
    ];

    [Fact]
    public void A_read_document_has_every_key_in_the_order_of_the_contract() =>
        Assert.Equal([.. Header, .. DocumentKeys, "diagnostics"], Keys(Json(SampleDocuments.Blank())));

    [Fact]
    public void A_failed_read_has_six_keys_and_no_others()
    {
        JsonElement json = Json(SampleDocuments.Failed());
        Assert.Equal([.. Header, "diagnostics"], Keys(json));
        Assert.Equal("failed", json.GetProperty("status").GetString());
        Assert.Equal("unknownFormat", json.GetProperty("failure").GetProperty("kind").GetString());
        Assert.Equal("unknown", json.GetProperty("source").GetProperty("format").GetString());
        Assert.Equal(0, json.GetProperty("parser").GetProperty("stages").GetArrayLength());
    }

    [Fact]
    public void Nothing_printed_is_null_and_none_found_is_an_empty_list()
    {
        JsonElement json = Json(SampleDocuments.Blank());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("number").ValueKind);
        Assert.Equal("[]", json.GetProperty("signatures").GetRawText());
        Assert.Equal("[]", json.GetProperty("directives").GetRawText());
        Assert.Equal("""["identity","structure","references","directives"]""", json.GetProperty("parser").GetProperty("stages").GetRawText());
    }

    [Fact]
    public void Attached_and_enclosed_documents_have_the_document_keys_without_a_header()
    {
        JsonElement json = Json(SampleDocuments.Full());
        Assert.Equal(DocumentKeys, Keys(json.GetProperty("annexes")[0].GetProperty("document")));
        Assert.Equal(DocumentKeys, Keys(json.GetProperty("enclosed")[0]));
    }

    [Fact]
    public void Vietnamese_letters_are_not_escaped_and_html_characters_are()
    {
        string json = SampleDocuments.Full().ToJson();
        Assert.Contains("Sở Nội vụ", json, StringComparison.Ordinal);
        Assert.DoesNotContain("<kiện", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Enums_are_camel_case_and_dates_are_cut_where_they_are_blank()
    {
        JsonElement json = Json(SampleDocuments.Full());
        Assert.Equal("massOrganization", json.GetProperty("family").GetString());
        Assert.Equal("onBehalfOf", json.GetProperty("signatures")[0].GetProperty("capacities")[0].GetString());
        Assert.Equal("topSecret", json.GetProperty("markings").GetProperty("secrecy").GetString());
        Assert.Equal("2020-03-27", json.GetProperty("issued").GetProperty("date").GetString());
        Assert.Equal("2020-04", json.GetProperty("effect").GetProperty("from").GetString());
        Assert.Equal("2021", json.GetProperty("effect").GetProperty("to").GetString());
    }

    [Fact]
    public void Body_nodes_carry_a_table_and_an_amendment_key()
    {
        JsonElement node = Json(SampleDocuments.Full()).GetProperty("body")[0];
        string[] keys = ["id", "kind", "label", "ordinal", "heading", "text", "quoted", "table", "amendment", "span", "children"];
        Assert.Equal(keys, Keys(node));
        Assert.Equal(2, node.GetProperty("table").GetProperty("rows")[0][0].GetProperty("columnSpan").GetInt32());
        Assert.Equal("dieu_1__khoan_1", node.GetProperty("children")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void A_portal_box_is_one_object_and_a_repeated_key_keeps_all_its_values() =>
        Assert.Equal("""{"Số ký hiệu":"05/QĐ-SNV","Người ký":"A; B"}""", Json(SampleDocuments.Full()).GetProperty("portal").GetRawText());

    [Fact]
    public void A_span_is_start_and_length_and_has_locations_only_on_demand()
    {
        Assert.Equal("""{"start":0,"length":9}""", Json(SampleDocuments.Full()).GetProperty("number").GetProperty("span").GetRawText());
        JsonElement located = Json(SampleDocuments.Full(), new JsonExportOptions { IncludeLocations = true });
        JsonElement span = located.GetProperty("number").GetProperty("span");
        Assert.Equal("""{"start":0,"length":9,"locations":[{"byteStart":0,"byteLength":15}]}""", span.GetRawText());
    }

    [Fact]
    public void The_text_is_written_unless_it_is_turned_off()
    {
        Assert.Equal(SampleDocuments.Text, Json(SampleDocuments.Blank()).GetProperty("source").GetProperty("text").GetString());
        JsonElement without = Json(SampleDocuments.Blank(), new JsonExportOptions { IncludeText = false });
        Assert.False(without.GetProperty("source").TryGetProperty("text", out _));
    }

    [Fact]
    public void An_error_diagnostic_makes_the_status_partial()
    {
        var error = new Diagnostic("VGD0104", DiagnosticSeverity.Error, "Damaged.");
        JsonElement json = Json(SampleDocuments.Blank(error));
        Assert.Equal("partial", json.GetProperty("status").GetString());
        Assert.Equal("""{"code":"VGD0104","severity":"error","message":"Damaged.","span":null}""", json.GetProperty("diagnostics")[0].GetRawText());
    }

    [Fact]
    public void One_line_by_default_and_many_when_indented()
    {
        Assert.DoesNotContain('\n', SampleDocuments.Full().ToJson());
        Assert.Contains('\n', SampleDocuments.Full().ToJson(new JsonExportOptions { Indented = true }));
    }

    [Fact]
    public void The_stream_gets_utf8_without_byte_order_mark_and_stays_open()
    {
        using var stream = new MemoryStream();
        SampleDocuments.Blank().WriteJson(stream);
        Assert.True(stream.CanWrite);
        Assert.Equal((byte)'{', stream.ToArray()[0]);
    }

    [Fact]
    public void Deep_outlines_are_written_to_their_end()
    {
        BodyNode deepest = new("n", BodyNodeKind.Item, null, null, null, "x", false, null, SampleDocuments.Span, []);
        for (int i = 0; i < 100; i++) deepest = deepest with { Children = [deepest] };
        var document = new GovDocument { Kind = DocumentKind.Document, Family = DocumentFamily.Other, Body = [deepest] };
        Assert.Contains("\"children\":[]", SampleDocuments.Result(document).ToJson(), StringComparison.Ordinal);
    }

    private static JsonElement Json(ReadResult result, JsonExportOptions? options = null)
    {
        using JsonDocument document = JsonDocument.Parse(result.ToJson(options), new JsonDocumentOptions { MaxDepth = 1000 });
        return document.RootElement.Clone();
    }

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
}
