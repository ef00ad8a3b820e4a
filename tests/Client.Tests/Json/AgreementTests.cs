using System.Diagnostics;
using System.Globalization;
using System.Text;
using CardanoBI.Client.Tests.Json.Agreement;

namespace CardanoBI.Client.Tests.Json;

/// <summary>
/// The reader of the documented form has no meaning of its own: whatever the document, it says what the general reader says. And what
/// either refuses, the framework's own reader and serializer refuse at the same byte and in the same value.
/// A million documents: <c>CARDANOBI_AGREEMENT_DOCUMENTS=1000000 dotnet test tests/Client.Tests
/// -c Release --filter AgreementTests --logger "console;verbosity=detailed"</c>.
/// </summary>
public class AgreementTests(ITestOutputHelper output)
{
    private static readonly int Seed = Setting("CARDANOBI_AGREEMENT_SEED", 20260411);
    private static readonly int Documents = Setting("CARDANOBI_AGREEMENT_DOCUMENTS", 8_000);

    [Fact]
    public void Generated_documents_are_read_alike_whole_cut_and_damaged()
    {
        var random = new Random(Seed);
        Stopwatch clock = Stopwatch.StartNew();
        int count = 0;
        int refused = 0;
        while (count < Documents)
        {
            ReadableOperation operation = ReadableOperation.All[random.Next(ReadableOperation.All.Count)];
            byte[] document = DocumentWriter.Write(operation, random, RandomHabits(random));
            foreach (byte[] variant in Variants(document, random))
            {
                if (AssertAgreement(operation, variant).Error is not null) refused++;
                count++;
            }
        }

        output.WriteLine($"seed {Seed}: {count} documents ({refused} refused), {clock.Elapsed.TotalSeconds:F0} s, 0 disagreements");
        Assert.True(refused > count / 5 && refused < count * 4 / 5, $"{refused} of {count} refused: too one-sided to mean anything");
    }

    [Fact]
    public void A_document_of_every_operation_cut_at_every_byte_is_read_alike()
    {
        var random = new Random(Seed + 1);
        foreach (ReadableOperation operation in ReadableOperation.All.DistinctBy(operation => (operation.Shape.Type, operation.Envelope)))
        {
            byte[] document = DocumentWriter.Write(operation, random, Habits.Nulls);
            int step = Math.Max(1, document.Length / 300);
            for (int length = 0; length < document.Length; length += step) AssertAgreement(operation, document[..length]);
        }
    }

    [Fact]
    public void Valid_documents_are_read_as_the_serializer_would_with_the_designs_rules()
    {
        var random = new Random(Seed + 2);
        for (int i = 0; i < Documents / 4; i++)
        {
            ReadableOperation operation = ReadableOperation.All[i % ReadableOperation.All.Count];
            byte[] document = DocumentWriter.Write(operation, random, i % 3 == 0 ? Habits.None : RandomHabits(random) & Habits.AllValid);
            Outcome ours = AssertAgreement(operation, document);
            Assert.True(ours.Value is not null, Message(operation, document, "accepted", ours.ToString()));
            string reference = Reference.Read(operation, document);
            Assert.True(
                ours.Value!.StartsWith(reference, StringComparison.Ordinal) && ours.Value[reference.Length..] is "" or [' ', ..],
                Message(operation, document, reference, ours.Value));
        }
    }

    // Many as documented but for a few values, or for white space, so that the fast path gets far.
    private static Habits RandomHabits(Random random) => random.Next(5) switch
    {
        0 => Habits.Nulls | Habits.Edges,
        1 => Habits.Nulls | Habits.Edges | Habits.Space,
        2 => (Habits)(1 << random.Next(10)) | Habits.Nulls,
        _ => (Habits)random.Next((int)Habits.Faults << 1),
    };

    private static IEnumerable<byte[]> Variants(byte[] document, Random random)
    {
        yield return document;
        yield return document[..random.Next(document.Length)];
        yield return Damage.Some(document, random);
    }

    private static Outcome AssertAgreement(ReadableOperation operation, byte[] document)
    {
        Outcome ours = Outcome.Of(operation.Operation, document);
        Outcome general = Outcome.Of(GeneralReader.Of(operation.Operation), document);
        Assert.True(ours == general, Message(operation, document, general.ToString(), ours.ToString()));
        ReferenceFault? reference = ReferenceFault.Of(operation, document);
        Assert.True(
            reference is null ? ours.Error is null : ours.FaultsAt(reference),
            Message(operation, document, reference?.ToString() ?? "accepted", ours.ToString()));
        return ours;
    }

    private static string Message(ReadableOperation operation, byte[] document, string expected, string actual) =>
        $"seed {Seed}, {operation.Operation.Name}\n{Encoding.UTF8.GetString(document)}\nexpected {expected}\nactual   {actual}";

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
