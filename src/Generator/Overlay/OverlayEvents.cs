using CardanoBI.Generator.Basics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CardanoBI.Generator.Overlay;

/// <summary>
/// An overlay's YAML without features that no overlay needs: a few aliases of aliases make a small file enormous, a second document
/// would be silently dropped, and a tag would make two keys of one.
/// </summary>
internal sealed class OverlayEvents(string text) : IParser
{
    private readonly YamlEvents _events = new(text);
    private int _documents;

    public ParsingEvent? Current => _events.Current;

    public bool MoveNext()
    {
        if (!_events.MoveNext()) return false;
        string? reason = Current switch
        {
            AnchorAlias => "aliases are not supported",
            NodeEvent { Tag.IsEmpty: false } => "tags are not supported",
            DocumentStart when ++_documents > 1 => "a second document is not supported",
            _ => null,
        };
        return reason is null ? true : throw new YamlException(Current!.Start, Current.End, reason);
    }
}
