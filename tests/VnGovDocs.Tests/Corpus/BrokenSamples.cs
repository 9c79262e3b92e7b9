using System.Text.Json.Nodes;
using VnGovDocs.Corpus.Checking;
using VnGovDocs.Tests.Cli;

namespace VnGovDocs.Tests.Corpus;

/// <summary>
/// A corpus of one good sample, broken in one way at a time. Each way names the code that it must be told with and words of its message.
/// </summary>
internal static class BrokenSamples
{
    public const string Good = "cong-van-so";

    /// <summary>Name of the way → what it does, the codes that it gives, words of the first message.</summary>
    public static IReadOnlyDictionary<string, (Action<TemporaryFolder> Break, string[] Codes, string Message)> All { get; } =
        new Dictionary<string, (Action<TemporaryFolder>, string[], string)>
        {
            ["a folder with capitals"] = (folder => Move(folder, "Cong_Van"), [ProblemCodes.SampleName, ProblemCodes.OtherId, ProblemCodes.OtherId], "lower-case ASCII"),
            ["no gold"] = (folder => File.Delete(folder[$"{Good}/gold.json"]), [ProblemCodes.NoGold], "there is no gold.json"),
            ["no provenance"] = (folder => File.Delete(folder[$"{Good}/provenance.json"]), [ProblemCodes.NoProvenance], "there is no provenance.json"),
            ["no document"] = (RemoveSources, [ProblemCodes.NoSource, ProblemCodes.NoSuchFile], "there is no document"),
            ["a stray file"] = (folder => folder.Write($"{Good}/notes.txt"), [ProblemCodes.StrayFile], "does not belong"),
            ["a source with a bad name"] = (folder => File.Copy(folder[$"{Good}/source.html"], folder[$"{Good}/source (1).html"]), [ProblemCodes.StrayFile, ProblemCodes.SameFile], "does not belong"),
            ["HTML called PDF"] = (folder => File.Copy(folder[$"{Good}/source.html"], folder[$"{Good}/source-print.pdf"]), [ProblemCodes.ExtensionLies, ProblemCodes.SameFile], "the bytes are Html"),
            ["a damaged document"] = (Damage, [ProblemCodes.Unreadable], "cannot be read"),
            ["a huge file"] = (folder => folder.Write($"{Good}/source-long.txt", new string('x', 6 << 20)), [ProblemCodes.TooLarge, ProblemCodes.NoLayout], "6144 KiB"),
            ["gold that is no JSON"] = (folder => Gold(folder, text => text.Replace("\"id\":", "\"id\"", StringComparison.Ordinal)), [ProblemCodes.NotJson], "line 2, column"),
            ["a key twice"] = (folder => Gold(folder, text => text.Replace("{\n \"id\"", "{\n \"place\": \"An Giang\",\n \"id\"", StringComparison.Ordinal)), [ProblemCodes.RepeatedKey], "twice in one object"),
            ["a key missing"] = (folder => Edit(folder, gold => gold.Remove("issuers")), [ProblemCodes.MissingKey], "\"issuers\" is missing"),
            ["a key misspelled"] = (folder => Edit(folder, gold => gold["recipient"] = new JsonArray()), [ProblemCodes.UnknownKey], "no key \"recipient\""),
            ["a number for a text"] = (folder => Edit(folder, gold => gold["superior"] = 12), [ProblemCodes.WrongType], "wrong kind"),
            ["an unknown family"] = (folder => Edit(folder, gold => gold["family"] = "government"), [ProblemCodes.NotOneOf], "not one of those allowed"),
            ["a date as it is printed"] = (folder => Edit(folder, gold => gold["effectFrom"] = "9/3/2026"), [ProblemCodes.WrongShape, ProblemCodes.ImpossibleDate], "right shape"),
            ["a clause longer than its cut"] = (folder => Edit(folder, gold => First(gold, "directives")["starts"] = "Rà soát, thống kê toàn bộ giếng khoan khai thác nước dưới đất"), [ProblemCodes.TooLong], "longer than 50"),
            ["an empty text"] = (folder => Edit(folder, gold => gold["enacting"] = ""), [ProblemCodes.EmptyText], "the text is empty"),
            ["a reference twice"] = (folder => Edit(folder, gold => gold["references"]!.AsArray().Add("54/2024/NĐ-CP")), [ProblemCodes.RepeatedItem], "stands twice"),
            ["another id"] = (folder => Edit(folder, gold => gold["id"] = "cong-van"), [ProblemCodes.OtherId], "not the folder's name"),
            ["a file that is not there"] = (folder => Edit(folder, gold => gold["file"] = "source.pdf"), [ProblemCodes.NoSuchFile], "not in the folder"),
            ["another format"] = (folder => Edit(folder, gold => gold["format"] = "html"), [ProblemCodes.OtherFormat], "not the format of source.docx"),
            ["a type in capitals"] = (folder => Edit(folder, gold => gold["type"] = "CÔNG VĂN"), [ProblemCodes.UnknownType], "not the name of a document type"),
            ["a number with spaces"] = (folder => Edit(folder, gold => gold["number"] = "2963 /SNNMT-CCTL"), [ProblemCodes.NumberForm], "has white space"),
            ["a reference with the wrong Đ"] = (folder => Edit(folder, gold => gold["references"]![0] = "54/2024/NÐ-CP"), [ProblemCodes.NumberForm], "Icelandic letter"),
            ["a number with a dash"] = (folder => Edit(folder, gold => gold["number"] = "2963/SNNMT–CCTL"), [ProblemCodes.NumberForm], "dash in place of the hyphen"),
            ["a day that never was"] = (folder => Edit(folder, gold => gold["effectFrom"] = "2026-02-30"), [ProblemCodes.ImpossibleDate], "no day of the calendar"),
            ["decomposed letters"] = (folder => Edit(folder, gold => gold["superior"] = "UBND TI\u0309NH AN GIANG"), [ProblemCodes.NotComposed, ProblemCodes.NotPrinted], "decomposed"),
            ["two spaces"] = (folder => Edit(folder, gold => gold["place"] = "An  Giang"), [ProblemCodes.WhiteSpace], "not folded"),
            ["a recipient with its mark"] = (folder => Edit(folder, gold => gold["recipients"]![0] = "- Như trên;"), [ProblemCodes.ListMark], "mark of its line"),
            ["a title with its label"] = (folder => Edit(folder, gold => gold["title"] = "V/v " + gold["title"]), [ProblemCodes.SubjectLabel], "begins with \"V/v\""),
            ["more articles than headings"] = (folder => Edit(folder, gold => gold["outline"]!["articles"] = 3), [ProblemCodes.Outline], "0 headings for 3 articles"),
            ["the own number cited"] = (folder => Edit(folder, gold => gold["references"]!.AsArray().Add("2963/SNNMT-CCTL")), [ProblemCodes.OwnNumber], "own number"),
            ["a deadline without words"] = (folder => Edit(folder, gold => First(gold, "directives")["deadline_text"] = null), [ProblemCodes.DeadlineWithoutText], "without the words"),
            ["a deadline of another day"] = (folder => Edit(folder, gold => First(gold, "directives")["deadline"] = "2026-03-30"), [ProblemCodes.OtherDeadline], "not the day of"),
            ["a draft nobody confirmed"] = (folder => Edit(folder, gold => gold["confirmed"] = false), [ProblemCodes.Unconfirmed], "nobody has confirmed this draft"),
            ["a field nobody confirmed"] = (folder => Edit(folder, gold => gold["confirmed"] = new JsonObject { ["title"] = true, ["place"] = false }), [ProblemCodes.Unconfirmed], "confirmed place yet: An Giang"),
            ["gold that says nothing"] = (folder => Edit(folder, Empty), [ProblemCodes.SaysNothing, ProblemCodes.LeftOut, ProblemCodes.LeftOut], "neither type, number"),
            ["a number left out"] = (folder => Edit(folder, gold => gold["number"] = null), [ProblemCodes.LeftOut], "\"Số: 2963/SNNMT-CCTL"),
            ["a clause cut too short"] = (folder => Edit(folder, gold => First(gold, "directives")["starts"] = "Rà soát, thống kê"), [ProblemCodes.CutShort], "stops after 17 characters"),
            ["more open fields than a few"] = (folder => Edit(folder, gold => gold["confirmed"] = new JsonObject(Enumerable.Range(0, 6).Select(i => KeyValuePair.Create($"f{i}", (JsonNode?)false)))), [ProblemCodes.Unconfirmed], "6 fields yet: f0, f1"),
            ["a number cut short"] = (folder => Edit(folder, gold => gold["number"] = "2963/SNNMT"), [ProblemCodes.NotPrinted], "\"2963/SNNMT\" is not printed"),
            ["a character nobody prints"] = (folder => Edit(folder, gold => gold["notes"] = "a\u0000b"), [ProblemCodes.ControlCharacter], "nobody prints"),
            ["gold in another encoding"] = (folder => File.WriteAllText(folder[$"{Good}/gold.json"], File.ReadAllText(folder[$"{Good}/gold.json"]), System.Text.Encoding.Unicode), [ProblemCodes.NotOpened], "not UTF-8"),
            ["gold that is a list"] = (folder => folder.Write($"{Good}/gold.json", "[1]"), [ProblemCodes.WrongType], "no object"),
            ["a sample called gold"] = (folder => { Move(folder, "gold"); Directory.CreateDirectory(folder["x"]); }, [ProblemCodes.ReservedName, ProblemCodes.NoGold, ProblemCodes.NoProvenance, ProblemCodes.NoSource], "may not be called"),
            ["an empty document"] = (folder => folder.Write($"{Good}/source-x.txt", ""), [ProblemCodes.Unreadable, ProblemCodes.NoLayout], "cannot be opened: it is empty"),
            ["a date nobody printed"] = (folder => Edit(folder, gold => gold["date"] = "2026-03-08"), [ProblemCodes.DateNotPrinted], "is 2026-03-08"),
            ["a text in one source only"] = (folder => EditHtml(folder, "Huỳnh Tấn Phước Lộc", "Huỳnh Tấn Phước Lợi"), [ProblemCodes.NotPrinted], "not printed in source.html"),
            ["an unknown license"] = (folder => Edit(folder, provenance => provenance["license"] = "free", "provenance.json"), [ProblemCodes.NotOneOf], "not one of those allowed"),
            ["a sample from the future"] = (folder => Edit(folder, provenance => provenance["created"] = "2126-01-01", "provenance.json"), [ProblemCodes.FutureDate], "has not come yet"),
            ["a sample made on no day"] = (folder => Edit(folder, provenance => provenance["created"] = "2026-13-01", "provenance.json"), [ProblemCodes.ImpossibleDate], "no day of the calendar"),
            ["an author without name"] = (folder => Edit(folder, provenance => provenance["author"] = "", "provenance.json"), [ProblemCodes.EmptyText], "the text is empty"),
            ["a layout untold"] = (folder => Edit(folder, provenance => provenance["layout"]!.AsObject().Remove("html"), "provenance.json"), [ProblemCodes.NoLayout], "how the html is built"),
            ["the same file twice"] = (folder => File.Copy(folder[$"{Good}/source.docx"], folder[$"{Good}/source-copy.docx"]), [ProblemCodes.SameFile], "byte for byte"),
            ["the same document twice"] = (Twin, [ProblemCodes.SameDocument, ProblemCodes.SameText], "of that day and issuer is also"),
        };

    /// <summary>Fields whose value is changed to one that is not printed: each is told with its own path.</summary>
    public static IReadOnlyDictionary<string, Action<JsonObject>> Unprinted { get; } = new Dictionary<string, Action<JsonObject>>
    {
        ["number"] = gold => gold["number"] = "2964/SNNMT-CCTL",
        ["type"] = gold => gold["type"] = "Chỉ thị",
        ["superior"] = gold => gold["superior"] = "UBND TỈNH ĐỒNG THÁP",
        ["issuers[0]"] = gold => gold["issuers"]![0] = "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
        ["place"] = gold => gold["place"] = "Cà Mau",
        ["title"] = gold => gold["title"] = "báo cáo tình hình khai thác nước mặt",
        ["addressees[1]"] = gold => gold["addressees"]![1] = "Thanh tra Chính phủ",
        ["bases[0]"] = gold => gold["bases"]!.AsArray().Add("Căn cứ Luật Tài nguyên nước"),
        ["enacting"] = gold => gold["enacting"] = "QUYẾT NGHỊ:",
        ["outline.articleHeadings[0]"] = gold => gold["outline"] = new JsonObject { ["articles"] = 1, ["articleHeadings"] = new JsonArray("Điều 1. Ban hành") },
        ["signers[0].authority"] = gold => First(gold, "signers")["authority"] = "TM. ỦY BAN NHÂN DÂN",
        ["signers[0].positions[0]"] = gold => First(gold, "signers")["positions"]![0] = "Q. GIÁM ĐỐC",
        ["signers[0].name"] = gold => First(gold, "signers")["name"] = "Huỳnh Tấn Phước Lợi",
        ["recipients[5]"] = gold => gold["recipients"]![5] = "Lưu: VT, QLĐĐ",
        ["secrecy"] = gold => gold["secrecy"] = "TỐI MẬT",
        ["urgency"] = gold => gold["urgency"] = "HỎA TỐC",
        ["references[3]"] = gold => gold["references"]![3] = "1208/QĐ-UBND",
        ["annexes[0]"] = gold => gold["annexes"] = new JsonArray("Phụ lục I DANH MỤC"),
        ["directives[2].starts"] = gold => gold["directives"]![2]!["starts"] = "Phối hợp với Công an tỉnh",
        ["directives[3].deadline_text"] = gold => gold["directives"]![3]!["deadline_text"] = "chậm nhất là ngày 10/04/2026",
    };

    /// <summary>A corpus that holds the good sample alone.</summary>
    public static TemporaryFolder Corpus()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder[Good]);
        foreach (string name in new[] { "gold.json", "provenance.json", "source.docx", "source.html" })
            File.Copy(Path.Combine(Repository.Corpus, Good, name), folder[$"{Good}/{name}"]);
        return folder;
    }

    public static void Edit(TemporaryFolder folder, Action<JsonObject> change, string file = "gold.json")
    {
        JsonObject json = JsonNode.Parse(File.ReadAllText(folder[$"{Good}/{file}"]))!.AsObject();
        change(json);
        folder.Write($"{Good}/{file}", json.ToJsonString());
    }

    private static void Gold(TemporaryFolder folder, Func<string, string> change) => folder.Write($"{Good}/gold.json", change(File.ReadAllText(folder[$"{Good}/gold.json"])));

    private static JsonNode First(JsonObject gold, string list) => gold[list]![0]!;

    private static void Move(TemporaryFolder folder, string name) => Directory.Move(folder[Good], folder[name]);

    private static void RemoveSources(TemporaryFolder folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder[Good], "source*")) File.Delete(path);
    }

    private static void Empty(JsonObject gold)
    {
        foreach (string field in new[] { "type", "number", "date", "title" }) gold[field] = null;
        foreach (string field in new[] { "issuers", "signers" }) gold[field] = new JsonArray();
    }

    private static void Damage(TemporaryFolder folder)
    {
        byte[] bytes = File.ReadAllBytes(folder[$"{Good}/source.docx"]);
        File.WriteAllBytes(folder[$"{Good}/source.docx"], bytes[..(bytes.Length / 3)]);
    }

    private static void EditHtml(TemporaryFolder folder, string from, string to) =>
        folder.Write($"{Good}/source.html", File.ReadAllText(folder[$"{Good}/source.html"]).Replace(from, to, StringComparison.Ordinal));

    /// <summary>The same text in a folder of its own, changed in a comment only.</summary>
    private static void Twin(TemporaryFolder folder)
    {
        EditHtml(folder, "</body>", "<!-- x --></body>");
        Directory.CreateDirectory(folder["cong-van-hai"]);
        foreach (string name in new[] { "gold.json", "provenance.json" })
            folder.Write($"cong-van-hai/{name}", File.ReadAllText(folder[$"{Good}/{name}"]).Replace(Good, "cong-van-hai", StringComparison.Ordinal));
        File.Move(folder[$"{Good}/source.docx"], folder["cong-van-hai/source.docx"]);
        Edit(folder, gold => (gold["file"], gold["format"]) = ("source.html", "html"));
    }
}
