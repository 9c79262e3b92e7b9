using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace VnGovDocs.Reading.Pdf;

/// <summary>Follows references to the object they mean.</summary>
internal static class TokenResolver
{
    /// <summary>A file that refers to references this deep is damaged or means harm.</summary>
    private const int Deepest = 8;

    /// <summary>The object behind a token, or null when it is missing or something else.</summary>
    public static T? Resolve<T>(IToken? token, IPdfTokenScanner scanner) where T : class, IToken
    {
        for (int i = 0; i < Deepest && token is IndirectReferenceToken reference; i++) token = scanner.Get(reference.Data)?.Data;
        return token as T;
    }

    /// <summary>The entry of a dictionary.</summary>
    public static T? Entry<T>(DictionaryToken dictionary, string name, IPdfTokenScanner scanner) where T : class, IToken =>
        dictionary.TryGet(NameToken.Create(name), out IToken token) ? Resolve<T>(token, scanner) : null;

    /// <summary>A text string, whichever way it is written.</summary>
    public static string? Text(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };
}
