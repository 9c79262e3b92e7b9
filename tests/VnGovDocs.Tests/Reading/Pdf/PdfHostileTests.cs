using System.Diagnostics;
using System.Text;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Tests.Reading.Pdf;

/// <summary>Pages made to exhaust or kill whoever reads them end soon, with the limit they hit.</summary>
[Collection(nameof(TimingCollection))]
public class PdfHostileTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    [Theory]
    [InlineData("4 0 obj 8 0 R endobj\n8 0 obj 4 0 R endobj")]
    [InlineData("4 0 obj\n4 0 R\nendobj")]
    [InlineData("4 0 obj\t5  0  R endobj 5 0 obj 6 0 R endobj 6 0 obj 5 0 R endobj")]
    public void References_in_a_circle_are_damage(string objects)
    {
        byte[] file = Encoding.Latin1.GetBytes($"%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj\n3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >> endobj\n{objects}\ntrailer << /Root 1 0 R >>\n%%EOF");
        Assert.Equal(ReadFailureKind.Malformed, Read(file).Failure?.Kind);
    }

    [Fact]
    public void A_long_chain_of_references_is_damage()
    {
        string chain = string.Join('\n', Enumerable.Range(10, 50).Select(number => $"{number} 0 obj {number + 1} 0 R endobj"));
        Assert.Equal(ReadFailureKind.Malformed, Read(Encoding.Latin1.GetBytes("%PDF-1.4\n" + chain)).Failure?.Kind);
    }

    [Fact]
    public void A_stream_that_unfolds_to_a_flood_is_stopped()
    {
        var file = new PdfBuilder();
        file.Page().Raw(PdfBuilder.Deflated(new string('q', 100_000_000))).StreamEntries = "/Filter /FlateDecode";
        Assert.Equal((ReadFailureKind.LimitExceeded, true), LimitOf(Read(file.Bytes())));
    }

    [Fact]
    public void Forms_in_forms_are_counted_each_time()
    {
        ReadFailure? failure = Read(Stamped(Forms(depth: 9, fan: 10))).Failure;
        Assert.Equal((ReadFailureKind.LimitExceeded, nameof(ReadLimits.MaxPageForms)), (failure?.Kind, failure?.Limit));
    }

    /// <summary>Fewer forms, but each of them long.</summary>
    [Fact]
    public void The_commands_of_forms_are_counted_each_time_they_are_drawn()
    {
        Func<Func<string, int>, int> forms = Forms(depth: 3, fan: 10, PdfBuilder.Deflated(new string(' ', 40_000)));
        Assert.Equal(nameof(ReadLimits.MaxPageContentBytes), Read(Stamped(forms)).Failure?.Limit);
        Assert.True(Read(Stamped(forms), ReadLimits.Default with { MaxPageContentBytes = 64 << 20 }).HasDocument);
    }

    /// <summary>A form that draws a form some times over, and so on; the last one draws nothing.</summary>
    private static Func<Func<string, int>, int> Forms(int depth, int fan, string? packedLast = null) => add =>
    {
        const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9]";
        int inner = add(PdfBuilder.Stream(packedLast ?? "", Form + (packedLast is null ? "" : " /Filter /FlateDecode")));
        for (int i = 0; i < depth; i++)
            inner = add(PdfBuilder.Stream(string.Concat(Enumerable.Repeat("/X Do ", fan)), $"{Form} /Resources << /XObject << /X {inner} 0 R >> >>"));
        return inner;
    };

    private static byte[] Stamped(Func<Func<string, int>, int> appearance)
    {
        PdfBuilder file = new();
        PdfPage page = file.Page();
        page.Text(85, 100, "Điều 1.");
        page.Annotations.Add(add => $"<< /Type /Annot /Subtype /Stamp /Rect [10 10 50 50] /AP << /N {appearance(add)} 0 R >> >>");
        return file.Bytes();
    }

    [Fact]
    public void A_locked_file_says_so()
    {
        string text = Encoding.Latin1.GetString(Printed().Bytes());
        string zeros = string.Concat(Enumerable.Repeat("00", 32));
        string locked = text.Replace("trailer\n<<", $"trailer\n<< /ID [<{zeros}> <{zeros}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -1 /O <{zeros}> /U <{zeros}> >>", StringComparison.Ordinal);
        ReadResult result = Read(Encoding.Latin1.GetBytes(locked));
        Assert.Equal((ReadFailureKind.Encrypted, DiagnosticCodes.Encrypted), (result.Failure?.Kind, result.Failure?.Code));
    }

    [Fact]
    public void A_form_that_draws_itself_is_drawn_once()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        page.Text(85, 100, "Điều 1.");
        page.Annotations.Add(add =>
        {
            int self = add("null") + 1;
            string form = PdfBuilder.Stream("/X Do", $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {self} 0 R >> >>");
            Assert.Equal(self, add(form));
            return $"<< /Type /Annot /Subtype /Stamp /Rect [10 10 50 50] /AP << /N {self} 0 R >> >>";
        });
        Assert.True(Read(file.Bytes()).HasDocument);
    }

    /// <summary>Letters over each other, letters in a row, rules beside each other: work grows with their number, not with its square.</summary>
    [Theory]
    [InlineData("heap")]
    [InlineData("dust")]
    [InlineData("rules")]
    [InlineData("crossing rules")]
    [InlineData("columns")]
    public void Many_marks_on_one_page_take_their_time_only(string shape)
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        for (int i = 0; i < 30_000; i++)
        {
            float x = i % 173 * 3 + 20, y = i / 173 * 4 + 20;
            if (shape == "heap") page.Text(100 + i % 7 * 0.4f, 100, ((char)('a' + i % 26)).ToString(), 14);
            else if (shape == "dust") page.Text(x, y, "a", 3);
            else if (shape == "rules") page.Rule(x, y, x + 20, y);
            else if (shape == "crossing rules" && i < 6000) page.Rule(i % 2 == 0 ? 20 : x, i % 2 == 0 ? y : 20, i % 2 == 0 ? 500 : x, i % 2 == 0 ? y : 800);
            else if (shape == "columns" && i < 6000) page.Text(20 + i % 12 * 48, 20 + i / 12 * 1.5f, "ab", 4);
        }
        page.Text(85, 800, "Điều 1.");
        Assert.True(Read(file.Bytes()).HasDocument);
    }

    [Theory]
    [InlineData("5 0 obj %a comment\n5 0 R endobj")]
    [InlineData("5 0 obj << /Kids [5 0 R] /Limits [(a) (b)] >> endobj\n6 0 obj << /Names << /Dests 5 0 R >> >> endobj")]
    [InlineData("5 0 obj << /Kids 6 0 R >> endobj\n6 0 obj [7 0 R 5 0 R] endobj\n7 0 obj << >> endobj")]
    public void Trees_in_a_circle_are_damage(string objects) =>
        Assert.Equal(ReadFailureKind.Malformed, Read(Encoding.Latin1.GetBytes("%PDF-1.4\n" + objects)).Failure?.Kind);

    [Theory]
    [InlineData(2)]
    [InlineData(5000)]
    public void Forms_that_draw_each_other_are_damage(int count)
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        page.Text(85, 100, "Điều 1.");
        page.Annotations.Add(add =>
        {
            int first = add("null") + 1;
            for (int i = 0; i < count; i++)
                add(PdfBuilder.Stream("/X Do", $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {first + (i + 1) % count} 0 R >> >>"));
            return $"<< /Type /Annot /Subtype /Stamp /Rect [10 10 50 50] /AP << /N {first} 0 R >> >>";
        });
        Assert.Equal(ReadFailureKind.Malformed, Read(file.Bytes()).Failure?.Kind);
    }

    [Fact]
    public void A_content_named_many_times_is_counted_each_time()
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        int raw = 0;
        page.Annotations.Add(add => $"<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /Far {raw = add(PdfBuilder.Stream(new string(' ', 100_000)))} 0 R >>");
        file.Bytes();
        page.Resources = $">> /Contents [{string.Concat(Enumerable.Repeat($"{raw} 0 R ", 300))}] /More <<";
        Assert.Equal(nameof(ReadLimits.MaxPageContentBytes), Read(file.Bytes()).Failure?.Limit);
    }

    [Fact]
    public void Invisible_letters_count_too()
    {
        var file = new PdfBuilder();
        file.Page().Text(85, 100, new string('a', 60), 8, mode: 3).Text(85, 120, "Điều 1.");
        Assert.Equal(nameof(ReadLimits.MaxPageLetters), Read(file.Bytes(), ReadLimits.Default with { MaxPageLetters = 50 }).Failure?.Limit);
    }

    /// <summary>Accents without number on one letter, letters that stand for books, sizes and places that are no numbers, paths that close without end.</summary>
    [Theory]
    [InlineData("marks")]
    [InlineData("infinite size")]
    [InlineData("no number")]
    [InlineData("closed paths")]
    [InlineData("one row of columns")]
    [InlineData("one long column")]
    public void Strange_marks_do_no_harm(string shape)
    {
        var file = new PdfBuilder();
        PdfPage page = file.Page();
        page.Text(85, 60, "Điều 1. Phạm vi điều chỉnh của Quyết định này.");
        if (shape == "marks") page.Raw($"BT /R 12 Tf 1 0 0 1 85 400 Tm <0061> Tj {string.Concat(Enumerable.Repeat("1 0 0 1 87 400 Tm <0301> Tj ", 20_000))} ET");
        else if (shape == "infinite size") page.Raw("BT /R 1 Tf 1e30 0 0 1e30 85 400 Tm 1e30 0 0 1e30 0 0 cm <0061> Tj ET");
        else if (shape == "no number") page.Raw("1e300 0 0 1e300 1e300 1e300 cm 1e300 0 0 1e300 0 0 cm 10 10 m 20 20 l S BT /R 12 Tf <0061> Tj ET");
        else if (shape == "closed paths") page.Raw($"1 1 m {string.Concat(Enumerable.Repeat("h ", 400_000))} S");
        else
        {
            int columns = shape == "one row of columns" ? 1500 : 2, rows = shape == "one row of columns" ? 8 : 20_000;
            var content = new StringBuilder("BT /R 0.6 Tf ");
            for (int row = 0; row < rows; row++)
            {
                for (int column = 0; column < columns; column++) content.Append(System.Globalization.CultureInfo.InvariantCulture, $"1 0 0 1 {20 + column * (540f / columns):0.##} {760 - row * (700f / rows):0.###} Tm <0061> Tj ");
            }
            page.Raw(content.Append("ET").ToString());
        }
        Assert.True(Read(file.Bytes()).HasDocument);
    }

    private static PdfBuilder Printed()
    {
        var file = new PdfBuilder();
        file.Page().Text(85, 100, "Điều 1.");
        return file;
    }

    private static (ReadFailureKind?, bool) LimitOf(ReadResult result) => (result.Failure?.Kind, result.Failure?.Limit is not null);

    private static ReadResult Read(byte[] file, ReadLimits? limits = null)
    {
        var clock = Stopwatch.StartNew();
        ReadResult result = GovDocumentReader.Read(file, ReadOptions.Default with { Limits = limits ?? ReadLimits.Default }, TestContext.Current.CancellationToken);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
        return result;
    }
}
