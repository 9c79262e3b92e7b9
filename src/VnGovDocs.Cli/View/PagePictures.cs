using System.Globalization;

namespace VnGovDocs.Cli.View;

/// <summary>Pictures of a PDF's pages, drawn by poppler's pdftoppm in child processes.</summary>
/// <param name="Pictures">By page number; a page that could not be drawn has none.</param>
/// <param name="Remark">Why pages have none; null when all that were wanted have one.</param>
internal sealed record PagePictures(IReadOnlyDictionary<int, ReadOnlyMemory<byte>> Pictures, string? Remark)
{
    /// <summary>Dots per inch: letters of 13 points are read with ease, and a page of text takes about 100 KB.</summary>
    private const string Resolution = "110";

    /// <summary>Scans and photographs become JPEG, which takes a tenth.</summary>
    private const int MostBytesOfPng = 300_000;

    /// <summary>What a browser opens without waiting, and a mail takes.</summary>
    private const int MostBytes = 24_000_000;

    private static readonly TimeSpan PageTimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>Draws the first pages.</summary>
    /// <param name="bytes">The file, when it was piped in; null for one on disk.</param>
    /// <param name="path">Where it is on disk.</param>
    /// <param name="count">How many pages.</param>
    /// <param name="cancellation">Kills the program that draws.</param>
    /// <param name="program">The program; by default what the path gives.</param>
    public static PagePictures Draw(byte[]? bytes, string path, int count, CancellationToken cancellation, string program = "pdftoppm")
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vngovdocs-view-");
        try
        {
            string file = Path.Combine(folder.FullName, "in.pdf");
            if (bytes is not null) File.WriteAllBytes(file, bytes);
            else file = Path.GetFullPath(path);
            return Draw(new Drawing(program, file, Path.Combine(folder.FullName, "page"), cancellation), count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static PagePictures Draw(Drawing drawing, int count)
    {
        var pictures = new Dictionary<int, ReadOnlyMemory<byte>>();
        string? remark = null;
        int total = 0;
        for (int page = 1; page <= count; page++)
        {
            (byte[]? picture, ChildEnd end) = drawing.Page(page);
            if (end == ChildEnd.NotStarted) return new PagePictures(pictures, "Pages are drawn by their lines, for pdftoppm was not found; it makes pictures of them (Debian, Ubuntu: apt-get install poppler-utils).");
            if (picture is null) remark ??= $"Page {page} could not be drawn as a picture.";
            else if (total + picture.Length > MostBytes) return new PagePictures(pictures, $"Pictures end before page {page}: all together they are large.");
            else
            {
                pictures[page] = picture;
                total += picture.Length;
            }
        }
        return new PagePictures(pictures, remark);
    }

    /// <summary>What all pages of a file have in common.</summary>
    private sealed record Drawing(string Program, string File, string Target, CancellationToken Cancellation)
    {
        public (byte[]? Picture, ChildEnd End) Page(int page)
        {
            (byte[]? png, ChildEnd end) = Run(page, ".png", "-png");
            if (png is null || png.Length <= MostBytesOfPng) return (png, end);
            (byte[]? jpeg, end) = Run(page, ".jpg", "-jpeg");
            return (jpeg ?? png, end);
        }

        private (byte[]? Picture, ChildEnd End) Run(int page, string extension, string format)
        {
            string number = page.ToString(CultureInfo.InvariantCulture);
            ChildProgram.Outcome outcome = ChildProgram.Run(Program, [format, "-r", Resolution, "-f", number, "-l", number, "-singlefile", File, Target], PageTimeLimit, Cancellation);
            string drawn = Target + extension;
            if (outcome is not { End: ChildEnd.Exited, ExitCode: 0 } || !System.IO.File.Exists(drawn)) return (null, outcome.End);
            byte[] picture = System.IO.File.ReadAllBytes(drawn);
            System.IO.File.Delete(drawn);
            return (picture, outcome.End);
        }
    }
}
