using UglyToad.PdfPig.PdfFonts;
using VnGovDocs.Text.Legacy;

namespace VnGovDocs.Reading.Pdf;

/// <summary>How the fonts of a file look. A PDF says so in their names and descriptors, not in its text.</summary>
internal sealed class FontFaces
{
    /// <summary>One look of one font.</summary>
    /// <param name="Name">The font's name without the six letters that mark a subset ("ABCDEF+").</param>
    /// <param name="Bold">By its name, its weight, or the way it is painted.</param>
    /// <param name="Italic">By its name, or painted aslant.</param>
    /// <param name="Legacy">What its name says of the codes of its letters.</param>
    internal readonly record struct Face(string Name, bool Bold, bool Italic, LegacyFont Legacy = default);

    /// <summary>The letter ư of TCVN3 has the code that everywhere else is a hyphen.</summary>
    private const int SoftHyphen = 0xAD;

    /// <summary>Weight from which on a font counts as bold; 700 is called Bold.</summary>
    private const int BoldWeight = 600;

    private readonly Dictionary<(IFont Font, bool Bold, bool Italic), int> _known = [];
    private readonly List<Face> _faces = [];
    private readonly HashSet<IFont> _naming = [];
    private IFont? _lastNaming;
    private (IFont? Font, bool Bold, bool Italic) _last;
    private int _lastIndex;

    public Face this[int index] => _faces[index];

    /// <summary>The face of text that no font was given for.</summary>
    public int Plain => Add(new Face("", Bold: false, Italic: false));

    /// <summary>The index of a font's look.</summary>
    /// <param name="font">The font.</param>
    /// <param name="stroked">Painted with an outline, which makes any font look bold.</param>
    /// <param name="slanted">Painted aslant, which makes any font look italic.</param>
    public int IndexOf(IFont font, bool stroked, bool slanted)
    {
        if (ReferenceEquals(_last.Font, font) && _last.Bold == stroked && _last.Italic == slanted) return _lastIndex;
        _last = (font, stroked, slanted);
        if (_known.TryGetValue((font, stroked, slanted), out _lastIndex)) return _lastIndex;
        _lastIndex = Add(Describe(font, stroked, slanted));
        _known.Add((font, stroked, slanted), _lastIndex);
        return _lastIndex;
    }

    /// <summary>
    /// Whether a code may be taken by its word. A font that names its letters but not this one paints a mark that belongs to the letter before it,
    /// or none; a font that names no letter at all is all there is.
    /// </summary>
    public bool Means(IFont font, int code)
    {
        if (font.TryGetUnicode(code, out string? said) && said is not null)
        {
            if (!ReferenceEquals(_lastNaming, font)) _naming.Add(_lastNaming = font);
            return true;
        }
        return !_naming.Contains(font);
    }

    /// <summary>What a code stands for, as a pre-Unicode font means it where the library takes it for a hyphen.</summary>
    public string Spelled(int face, int code, string unicode) =>
        code == SoftHyphen && unicode is "-" or "\u2010" or "\u2011" && _faces[face].Legacy.Encoding == LegacyEncoding.Tcvn3 ? "\u00AD" : unicode;

    /// <summary>The same face in bold: letters painted twice.</summary>
    public int Bold(int face) => _faces[face].Bold ? face : Add(_faces[face] with { Bold = true });

    private int Add(Face face)
    {
        int index = _faces.IndexOf(face);
        if (index >= 0) return index;
        _faces.Add(face);
        return _faces.Count - 1;
    }

    private static Face Describe(IFont font, bool stroked, bool slanted)
    {
        string name = font.Name?.Data ?? font.Details?.Name ?? "";
        if (name.Length > 7 && name[6] == '+') name = name[7..];
        bool bold = stroked || font.Details is { IsBold: true } or { Weight: >= BoldWeight } || Says(name, "Bold") || Says(name, "Black");
        bool italic = slanted || font.Details is { IsItalic: true } || Says(name, "Italic") || Says(name, "Oblique");
        return new Face(name, bold, italic, LegacyFont.Of(name));
    }

    private static bool Says(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
