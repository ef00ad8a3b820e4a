using System.Text;

namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>Writes one random answer of an operation.</summary>
internal sealed class DocumentWriter(Random random, Habits habits)
{
    private static readonly string[] Blanks = [" ", "\n", "\t", "\r\n", "  "];

    private readonly StringBuilder _text = new();

    public static byte[] Write(ReadableOperation operation, Random random, Habits habits)
    {
        var writer = new DocumentWriter(random, habits);
        writer.Document(operation);
        // Half a surrogate pair cannot be written; nothing here makes one but as an escape.
        return Encoding.UTF8.GetBytes(writer._text.ToString());
    }

    private void Document(ReadableOperation operation)
    {
        Space();
        if (operation.Envelope == Envelope.Object) Object(operation.Shape);
        else if (operation.Envelope == Envelope.List) List(operation.Shape);
        else Wrapped(operation.Shape);
        Space();
    }

    private void Wrapped(Shape row)
    {
        var members = new List<(string, Action)> { ("@odata.context", () => _text.Append("\"https://host/$metadata#Rows\"")) };
        if (random.Next(2) == 0) members.Add(("@odata.count", () => _text.Append(random.Next(1000))));
        members.Add(("value", () => List(row)));
        if (random.Next(2) == 0) members.Add(("@odata.nextLink", () => _text.Append("\"https://host/rows?$skip=20\"")));
        Members(members);
    }

    private void List(Shape element)
    {
        _text.Append('[');
        Space();
        int count = random.Next(5);
        for (int i = 0; i < count; i++)
        {
            if (i > 0) Separator();
            Value(element);
            Space();
        }

        _text.Append(']');
    }

    private void Object(Shape shape)
    {
        var members = new List<(string, Action)>();
        foreach (Member member in shape.Members)
        {
            if (member.Shape.IsNullable && Now(Habits.Missing, 6)) continue;
            if (Now(Habits.Faults, 60)) continue;
            members.Add((member.Name, () => Value(member.Shape)));
            if (Now(Habits.Duplicates, 8)) members.Insert(random.Next(members.Count), (member.Name, () => Value(member.Shape)));
        }

        if (Now(Habits.Extra, 3))
            members.Insert(random.Next(members.Count + 1), ("not_documented", () => _text.Append("[{\"a\":[]},null,\"é\",1e999]")));
        Members(members);
    }

    private void Members(List<(string Name, Action WriteValue)> members)
    {
        if (Now(Habits.OtherOrder, 2)) random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));
        _text.Append('{');
        Space();
        for (int i = 0; i < members.Count; i++)
        {
            if (i > 0) Separator();
            _text.Append('"').Append(Scalars.Escaped(members[i].Name, habits, random)).Append('"');
            Space();
            _text.Append(':');
            Space();
            members[i].WriteValue();
            Space();
        }

        _text.Append('}');
    }

    private void Value(Shape shape)
    {
        if (Now(Habits.Faults, 40)) _text.Append(Scalars.Wrong(random));
        else if (shape.IsNullable && Now(Habits.Nulls, 3)) _text.Append("null");
        else if (shape.Element is not null) List(shape.Element);
        else if (shape.Members.Count > 0) Object(shape);
        else _text.Append(Scalars.Of(shape.Type, habits, random));
    }

    private void Separator()
    {
        _text.Append(',');
        Space();
    }

    private void Space()
    {
        if (Now(Habits.Space, 4)) _text.Append(Blanks[random.Next(Blanks.Length)]);
    }

    // The habit is there, and it is one time in so many.
    private bool Now(Habits habit, int oneIn) => habits.HasFlag(habit) && random.Next(oneIn) == 0;
}
