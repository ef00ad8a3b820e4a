using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Mdx;

/// <summary>The findings in one page; each place is reported once.</summary>
internal sealed class MdxFindings
{
    private readonly HashSet<int> _places = [];
    private readonly List<MdxFinding> _found = [];

    public IReadOnlyList<MdxFinding> Found => _found;

    public void Add(DiagnosticDescriptor rule, int start, int length, params string[] arguments)
    {
        if (_places.Add(start)) _found.Add(new MdxFinding(rule, start, length, arguments));
    }

    /// <summary>Adds a refusal of what begins at a <c>&lt;</c> or a <c>{</c>.</summary>
    public void Add(MdxText text, int at, MdxRefusal refusal)
    {
        int start = text.InSource(at);
        if (text[at] == '{')
        {
            Add(MdxDescriptors.BraceInvalid, start, 1, refusal.Message);
            return;
        }

        int address = AddressLength(text, at);
        if (text.Has("<!--", at)) Add(MdxDescriptors.HtmlComment, start, 4);
        else if (address > 0) Add(MdxDescriptors.Address, start, address, text.Slice(at + 1, at + address - 1));
        else if (IsTagLike(text, at)) Add(MdxDescriptors.TagInvalid, start, 1, refusal.Message);
        else Add(MdxDescriptors.LessThan, start, 1);
    }

    private static bool IsTagLike(MdxText text, int at) =>
        MdxText.IsNameStart(text[at + 1]) || (text[at + 1] == '/' && MdxText.IsNameStart(text[at + 2]));

    /// <summary>The length of <c>&lt;https://…&gt;</c> or <c>&lt;name@host&gt;</c>; 0 for anything else.</summary>
    private static int AddressLength(MdxText text, int at)
    {
        bool isAddress = false;
        for (int end = at + 1; ; end++)
        {
            char character = text[end];
            if (character == '>') return isAddress ? end + 1 - at : 0;
            if (character is '<' || MdxText.IsBlank(character) || text.IsEnd(end)) return 0;
            isAddress |= character == '@' || text.Has("://", end);
        }
    }
}
