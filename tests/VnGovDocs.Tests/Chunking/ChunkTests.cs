using System.Text;
using VnGovDocs.Chunking;
using VnGovDocs.Source;
using VnGovDocs.Tests.Cases;

namespace VnGovDocs.Tests.Chunking;

public class ChunkTests
{
    private const string Decision = """
        ỦY BAN NHÂN DÂN
        TỈNH AN BÌNH
        Số: 12/QĐ-UBND
        An Bình, ngày 12 tháng 5 năm 2025
        QUYẾT ĐỊNH
        Ban hành kế hoạch rà soát
        Điều 1. Phạm vi
        1. Kế hoạch này áp dụng đối với các sở, ban, ngành và Ủy ban nhân dân các xã, phường trên địa bàn tỉnh.
        2. Kế hoạch này không áp dụng đối với các cơ quan trung ương đóng trên địa bàn tỉnh.
        Điều 2. Trách nhiệm
        1. Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát các khoản chi; báo cáo kết quả trước ngày 15/11/2025.
        2. Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh:
        a) Kết quả sắp xếp tổ chức bộ máy của các cơ quan chuyên môn;
        b) Những khó khăn, vướng mắc trong quá trình thực hiện và kiến nghị, đề xuất.
        Nơi nhận:
        - Như Điều 3;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Nguyễn Văn Mẫu
        """;

    public static TheoryData<Case> Cuts => CaseFile.Load("chunk-cuts");

    [Theory, MemberData(nameof(Cuts))]
    public void A_paragraph_is_cut(Case one)
    {
        ChunkOptions options = Options(30 + 30) with { Overlap = 30, IncludeContext = false };
        IReadOnlyList<DocumentChunk> chunks = Read(one.Input).Chunk(options);
        Assert.Equal(one.Expected, string.Join('\n', chunks.Select(chunk => chunk.Content)));
    }

    [Fact]
    public void What_fits_is_one_chunk()
    {
        DocumentChunk chunk = Assert.Single(Read(Decision).Chunk(Options(512)));
        Assert.Equal(ChunkKind.Document, chunk.Kind);
        Assert.Equal("Quyết định 12/QĐ-UBND", chunk.Context);
        Assert.StartsWith("Quyết định 12/QĐ-UBND\nỦY BAN NHÂN DÂN\n", chunk.Text, StringComparison.Ordinal);
        Assert.EndsWith("Nguyễn Văn Mẫu", chunk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_stay_whole_and_zones_apart()
    {
        IReadOnlyList<DocumentChunk> chunks = Read(Decision).Chunk(Options(128));
        Assert.Equal([ChunkKind.Opening, ChunkKind.Body, ChunkKind.Body, ChunkKind.Closing], chunks.Select(chunk => chunk.Kind));
        Assert.Equal(["Quyết định 12/QĐ-UBND", "Quyết định 12/QĐ-UBND › Điều 1", "Quyết định 12/QĐ-UBND › Điều 2", "Quyết định 12/QĐ-UBND"], chunks.Select(chunk => chunk.Context));
        Assert.Equal(["dieu_2"], chunks[2].NodeIds);
        Assert.StartsWith("Điều 2. Trách nhiệm\n1. Sở Tài chính", chunks[2].Content, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chunk_that_begins_inside_an_article_names_its_heading_and_which_clauses_it_holds()
    {
        // Where there is no room for headings, they go first.
        Assert.Contains("Quyết định 12/QĐ-UBND › Điều 2 › khoản 2", Read(Decision).Chunk(Options(84)).Select(chunk => chunk.Context));
        IReadOnlyList<DocumentChunk> chunks = Read(Decision).Chunk(Options(100));
        string[] contexts = [.. chunks.Where(chunk => chunk.Kind == ChunkKind.Body).Select(chunk => chunk.Context)];
        Assert.Contains("Quyết định 12/QĐ-UBND › Điều 2 › khoản 1", contexts);
        Assert.Contains("Quyết định 12/QĐ-UBND › Điều 2. Trách nhiệm › khoản 2", contexts);
    }

    [Fact]
    public void A_title_goes_with_what_it_stands_over()
    {
        foreach (DocumentChunk chunk in Read(Decision).Chunk(Options(90))) Assert.DoesNotMatch("Điều [12]\\. \\w+( \\w+)?$", chunk.Content);
    }

    [Fact]
    public void Clauses_in_one_chunk_are_named_as_a_range()
    {
        string text = "Điều 1. Danh sách\n" + string.Join('\n', Enumerable.Range(1, 30).Select(i => $"{i}. Nội dung thứ {i} của kế hoạch này."));
        IReadOnlyList<DocumentChunk> chunks = Read(text).Chunk(Options(100));
        Assert.True(chunks.Count > 3);
        Assert.Matches("› khoản \\d+–\\d+$", chunks[1].Context);
        Assert.Equal(30, chunks.SelectMany(chunk => chunk.NodeIds).Count(id => id.Contains("khoan", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_end_of_the_chunk_before_is_repeated_from_a_sentence_on()
    {
        IReadOnlyList<DocumentChunk> chunks = Read(Decision).Chunk(Options(110) with { Overlap = 40 });
        DocumentChunk second = chunks.First(chunk => chunk.Overlap.Length > 0);
        Assert.EndsWith(second.Overlap, chunks[second.Index - 1].Content, StringComparison.Ordinal);
        Assert.True(char.IsUpper(second.Overlap[0]) || char.IsDigit(second.Overlap[0]) || second.Overlap[1] == ')', second.Overlap);
        Assert.Equal($"{second.Context}\n{second.Overlap}\n{second.Content}", second.Text);
    }

    [Fact]
    public void A_table_is_cut_between_rows_and_repeats_its_heading_and_what_reaches_down()
    {
        var html = new StringBuilder("<p>KẾ HOẠCH</p><p>Rà soát</p><p>1. Phân công</p><table border=1><tr><th>STT</th><th>Nội dung</th><th>Chủ trì</th></tr>");
        html.Append("<tr><td>1</td><td>Rà soát hồ sơ số 1 của tỉnh</td><td rowspan=20>Sở Nội vụ</td></tr>");
        for (int i = 2; i <= 20; i++) html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<tr><td>{i}</td><td>Rà soát hồ sơ số {i} của tỉnh</td></tr>");
        html.Append("</table>");
        DocumentChunk[] chunks = [.. GovDocumentReader.Read(Encoding.UTF8.GetBytes(html.ToString()), cancellationToken: TestContext.Current.CancellationToken).Chunk(Options(100)).Where(chunk => chunk.Content.Contains('|', StringComparison.Ordinal))];
        Assert.True(chunks.Length > 2);
        Assert.All(chunks, chunk => Assert.StartsWith("| STT | Nội dung | Chủ trì |\n", chunk.Content, StringComparison.Ordinal));
        Assert.All(chunks, chunk => Assert.Contains("Sở Nội vụ |", chunk.Content, StringComparison.Ordinal));
        Assert.Equal(20, chunks.Sum(chunk => chunk.Content.Split('\n').Length - 1));
    }

    [Fact]
    public void Pages_are_named_and_lead_back_to_the_file()
    {
        ReadResult result = GovDocumentReader.ReadFile(Path.Combine(Repository.Corpus, "nghi-dinh", "source.pdf"));
        IReadOnlyList<DocumentChunk> chunks = result.Chunk(Options(256));
        Assert.Contains(chunks, chunk => chunk.FirstPage > 1);
        foreach (DocumentChunk chunk in chunks)
        {
            int[] pages = [.. result.Source!.Locate(chunk.Span).Select(place => place.Page!.Value).Distinct()];
            Assert.Contains(chunk.FirstPage!.Value, pages);
            Assert.EndsWith(chunk.FirstPage == chunk.LastPage ? $", trang {chunk.FirstPage}" : $", trang {chunk.FirstPage}–{chunk.LastPage}", chunk.Context, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ids_are_the_same_again_and_others_for_other_texts()
    {
        string[] ids = [.. Read(Decision).Chunk(Options(100)).Select(chunk => chunk.Id)];
        Assert.Equal(ids, Read(Decision).Chunk(Options(100)).Select(chunk => chunk.Id));
        Assert.Empty(ids.Intersect(Read(Decision + "\nThêm").Chunk(Options(100)).Select(chunk => chunk.Id)));
        Assert.All(ids, id => Assert.Equal('8', Guid.Parse(id).ToString()[14]));
    }

    [Fact]
    public void Metadata_holds_the_facts_to_filter_by()
    {
        IReadOnlyDictionary<string, string> facts = Read(Decision).Chunk(Options(100))[1].Metadata;
        Assert.Equal("12/QĐ-UBND", facts["documentNumber"]);
        Assert.Equal("Quyết định", facts["documentType"]);
        Assert.Equal("2025-05-12", facts["issuedOn"]);
        Assert.Equal("Ủy ban nhân dân tỉnh An Bình", facts["issuer"]);
        Assert.Equal("body", facts["kind"]);
        Assert.False(facts.ContainsKey("pages"));
    }

    [Fact]
    public void Without_path_the_text_is_the_content_and_the_context_stays_beside_it()
    {
        DocumentChunk chunk = Read(Decision).Chunk(Options(128) with { IncludeContext = false })[1];
        Assert.Equal(chunk.Content, chunk.Text);
        Assert.Equal("Quyết định 12/QĐ-UBND › Điều 1", chunk.Context);
    }

    [Fact]
    public void A_failed_read_has_no_chunks_and_says_why()
    {
        ReadResult failed = GovDocumentReader.Read(new byte[] { 1, 2, 3 }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Throws<DocumentReadException>(() => failed.Chunk(Options(100)));
    }

    [Theory, InlineData(31, 0), InlineData(100, 51), InlineData(100, -1)]
    public void Numbers_out_of_range_are_refused(int maxTokens, int overlap) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Read(Decision).Chunk(Options(maxTokens) with { Overlap = overlap }));

    private static ReadResult Read(string text) => GovDocumentReader.ReadText(text, cancellationToken: TestContext.Current.CancellationToken);

    private static ChunkOptions Options(int maxTokens) => new() { Tokenizer = ChunkLaws.O200k, MaxTokens = maxTokens };
}
