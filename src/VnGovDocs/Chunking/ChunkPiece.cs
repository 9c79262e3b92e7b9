using VnGovDocs.Model;
using VnGovDocs.Source;

namespace VnGovDocs.Chunking;

/// <summary>A chunk before it has its number, its overlap and its facts.</summary>
/// <param name="Kind">What part of the document it is cut from.</param>
/// <param name="Context">The line that says where it stands.</param>
/// <param name="Content">Its own text.</param>
/// <param name="Span">Where that stands.</param>
/// <param name="NodeIds">The nodes it holds.</param>
/// <param name="IsTable">Whether it is rows of a table, which nothing is repeated from.</param>
internal sealed record ChunkPiece(ChunkKind Kind, string Context, string Content, TextSpan Span, EquatableList<string> NodeIds, bool IsTable);
