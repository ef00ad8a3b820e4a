using System.Reflection;
using System.Runtime.CompilerServices;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests;

/// <summary>The listing of the public surface against what the compiler made of the same pages.</summary>
public sealed class SurfaceListingTests
{
    private const BindingFlags Declared = BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly string Listing = SurfaceText.Of(Repository.Pages(), Repository.Overlay);

    [Fact]
    public void It_has_every_type_and_member_that_callers_can_use_and_no_other()
    {
        IEnumerable<string> listed = Lines().Select(line => line[..line.IndexOf(" -> ", StringComparison.Ordinal)].Split('(')[0]);

        Assert.Equal(Compiled().Distinct().Order(StringComparer.Ordinal), listed.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_sorted_has_a_line_for_each_and_names_nothing_by_its_machine()
    {
        Assert.Equal(Lines().Order(StringComparer.Ordinal), Lines());
        Assert.Equal(Lines().Distinct().Count(), Lines().Length);
        Assert.DoesNotContain("global::", Listing, StringComparison.Ordinal);
        Assert.DoesNotContain(GeneratorHost.Namespace, Listing, StringComparison.Ordinal);
        Assert.Contains("AccountAsset.Name -> string { get; init; }\n", Listing, StringComparison.Ordinal);
        Assert.Contains(
            "CoreAccountsClient.EnumerateAssetsByStakeAddressAsync(string stakeAddress, AccountAssetsRequest request, System.Threading.CancellationToken cancellationToken = default) -> virtual CardanoBI.Client.PagedRows<AccountAsset>\n",
            Listing, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_pages_break_nothing_of_their_own_listing() =>
        Assert.DoesNotContain(
            GeneratorHost.Run(Repository.Pages().Append(("Surface.txt", Listing)), Repository.Overlay).Messages,
            message => message.StartsWith("CBI8", StringComparison.Ordinal));

    private static string[] Lines() => Listing.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Compiled()
    {
        foreach (Type type in GeneratorHost.Run(Repository.Pages(), Repository.Overlay).Load().GetExportedTypes())
        {
            string name = type.FullName![(GeneratorHost.Namespace.Length + 1)..].Replace('+', '.');
            yield return name;
            foreach (MemberInfo member in type.GetMembers(Declared).Where(IsUsable))
                yield return $"{name}.{(member is ConstructorInfo ? type.Name : NameOf(member))}";
        }
    }

    private static string NameOf(MemberInfo member) => member is MethodInfo { IsGenericMethodDefinition: true } method
        ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(parameter => parameter.Name))}>"
        : member.Name;

    /// <summary>Public or protected, and written by an emitter: what C# adds to a record is no decision of anybody's.</summary>
    private static bool IsUsable(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetMethod is { } get
            && IsVisible(get)
            && property.GetMethod.DeclaringType == property.DeclaringType
            && member.Name != "EqualityContract",
        ConstructorInfo constructor => IsVisible(constructor) && !IsRecord(constructor.DeclaringType!),
        // A record has these two whoever writes them.
        MethodInfo { Name: nameof(Equals) or nameof(GetHashCode) } method when IsRecord(method.DeclaringType!) => false,
        MethodInfo method => IsVisible(method) && !method.IsSpecialName && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null,
        FieldInfo field => field.IsPublic,
        _ => member is Type { IsNestedPublic: true },
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
