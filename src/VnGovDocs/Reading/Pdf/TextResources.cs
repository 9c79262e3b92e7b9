using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace VnGovDocs.Reading.Pdf;

/// <summary>
/// Resources of a page of which only what shows letters is loaded: fonts and forms. PdfPig parses color spaces, shadings, patterns, soft
/// masks and their functions by recursion without end, and again for every form that is drawn; no letter depends on them.
/// </summary>
internal sealed class TextResources(IResourceStore inner) : IResourceStore
{
    private static readonly string[] Needless = ["Pattern", "Shading", "ColorSpace"];

    private readonly Dictionary<DictionaryToken, DictionaryToken> _reduced = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IndirectReference, IFont> _fonts = [];

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        if (!_reduced.TryGetValue(resourceDictionary, out DictionaryToken? reduced)) _reduced.Add(resourceDictionary, reduced = Without(resourceDictionary, Needless));
        inner.LoadResourceDictionary(reduced);
    }

    public void UnloadResourceDictionary() => inner.UnloadResourceDictionary();

    public IFont? GetFont(NameToken name) => inner.GetFont(name);

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream) => inner.TryGetXObject(name, out stream);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => inner.TryGetXObjectReference(name, out reference);

    /// <summary>Of a graphics state only the font counts.</summary>
    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name)
    {
        DictionaryToken? state = inner.GetExtendedGraphicsStateDictionary(name);
        if (state is null) return null;
        if (!_reduced.TryGetValue(state, out DictionaryToken? reduced)) _reduced.Add(state, reduced = Without(state, ["SMask"]));
        return reduced;
    }

    /// <summary>PdfPig would parse the font again at every use.</summary>
    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken)
    {
        if (!_fonts.TryGetValue(fontReferenceToken.Data, out IFont? font)) _fonts.Add(fontReferenceToken.Data, font = inner.GetFontDirectly(fontReferenceToken));
        return font;
    }

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace)
    {
        namedColorSpace = default;
        return false;
    }

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => UnsupportedColorSpaceDetails.Instance;

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => deviceColorSpace switch
    {
        ColorSpace.DeviceRGB => DeviceRgbColorSpaceDetails.Instance,
        ColorSpace.DeviceCMYK => DeviceCmykColorSpaceDetails.Instance,
        _ => DeviceGrayColorSpaceDetails.Instance,
    };

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => null;

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => new Dictionary<NameToken, PatternColor>();

    public Shading GetShading(NameToken name) => throw new NotSupportedException("Shadings hold no text.");

    private static DictionaryToken Without(DictionaryToken dictionary, string[] names)
    {
        foreach (string name in names)
        {
            if (dictionary.ContainsKey(NameToken.Create(name))) dictionary = dictionary.Without(name);
        }
        return dictionary;
    }
}
