using System.Text.Json.Serialization;
using CardanoBI.Bench.Reading.Models;

namespace CardanoBI.Bench.Reading;

/// <summary>
/// What is source-generated. The emitted types carry their wire names, so they serve as the init records: nobody's objects are smaller.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(List<SettableAsset>))]
[JsonSerializable(typeof(List<SettableBlock>))]
[JsonSerializable(typeof(SettablePoll))]
[JsonSerializable(typeof(SettableUtxos))]
[JsonSerializable(typeof(List<AccountAsset>))]
[JsonSerializable(typeof(List<Block>))]
[JsonSerializable(typeof(Poll))]
[JsonSerializable(typeof(TransactionUtxos))]
internal sealed partial class BenchContext : JsonSerializerContext;
