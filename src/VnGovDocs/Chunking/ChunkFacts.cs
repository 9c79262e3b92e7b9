using System.Collections.ObjectModel;
using System.Globalization;
using VnGovDocs.Model;

namespace VnGovDocs.Chunking;

/// <summary>The facts that go with each chunk, flat, for filters of vector stores.</summary>
internal sealed class ChunkFacts(GovDocument document, string sha256)
{
    private readonly Dictionary<string, string> _shared = Shared(document, sha256);

    public IReadOnlyDictionary<string, string> Of(ChunkPiece piece, (int First, int Last)? pages)
    {
        var facts = new Dictionary<string, string>(_shared) { ["kind"] = Camel(piece.Kind) };
        if (pages is var (first, last)) facts["pages"] = first == last ? Text(first) : $"{Text(first)}-{Text(last)}";
        if (piece.NodeIds.Count > 0) facts["nodes"] = string.Join(' ', piece.NodeIds);
        return new ReadOnlyDictionary<string, string>(facts);
    }

    private static Dictionary<string, string> Shared(GovDocument document, string sha256)
    {
        var facts = new Dictionary<string, string> { ["sha256"] = sha256, ["family"] = Camel(document.Family) };
        if (document.Type is { } type) facts["documentType"] = type.Name;
        if (document.Number is { } number) facts["documentNumber"] = number.Text;
        if (document.Issued?.Date is { } date) facts["issuedOn"] = date.ToString();
        if (document.Issuers.Count > 0) facts["issuer"] = string.Join("; ", document.Issuers.Select(issuer => issuer.Name));
        if (document.Abstract is { } about) facts["abstract"] = about.Text;
        return facts;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>As the JSON writes values of enums.</summary>
    private static string Camel<T>(T value) where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
