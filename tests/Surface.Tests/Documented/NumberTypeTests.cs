using System.Reflection;
using System.Text.Json.Serialization;

namespace CardanoBI.Surface.Tests.Documented;

/// <summary>
/// Every number of the shipped client has the type of its kind, so that amounts can be summed up and divided wherever they stand.
/// </summary>
public sealed class NumberTypeTests
{
    [Fact]
    public void Amounts_are_decimals_and_what_is_counted_or_numbered_is_an_int_or_a_long()
    {
        List<string> wrong = [];
        int numbers = 0;
        foreach (Type type in typeof(CardanoBIClient).Assembly.GetExportedTypes())
        {
            foreach (PropertyInfo property in type.GetProperties())
            {
                if (property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name is not string name) continue;
                if (NumberOf(property.PropertyType) is not string actual) continue;
                numbers++;
                bool isRight = NumberRule.Of(type.Name, name) is string expected ? actual == expected : actual is "int" or "long";
                if (!isRight) wrong.Add($"{type.Name}.{property.Name} is {actual}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(numbers > 150, $"{numbers} numbers");
    }

    [Fact]
    public void The_README_s_own_type_sums_up()
    {
        AccountAsset[] assets = [new() { Quantity = 1_000_000 }, new() { Quantity = 500_000 }];

        Assert.Equal(1.5m, assets.Sum(asset => asset.Quantity) / 1_000_000);
    }

    private static string? NumberOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType) type = type.GetGenericArguments()[0];
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => "int",
            TypeCode.Int64 => "long",
            TypeCode.UInt64 => "ulong",
            TypeCode.Decimal => "decimal",
            TypeCode.Double => "double",
            _ => null,
        };
    }
}
