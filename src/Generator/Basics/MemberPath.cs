namespace CardanoBI.Generator.Basics;

/// <summary>
/// The way from a row to a value inside it, as samples and messages spell it: <c>votes[].amount</c>; empty for the row itself.
/// </summary>
internal static class MemberPath
{
    /// <summary>The way to a member of the object at <paramref name="path"/>.</summary>
    public static string Member(string path, string name) => path.Length == 0 ? name : path + "." + name;

    /// <summary>The way to the elements of the array at <paramref name="path"/>.</summary>
    public static string Elements(string path) => path + "[]";
}
